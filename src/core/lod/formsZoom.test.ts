import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aPlacedEvent } from '#testing/anEvent.ts'
import { drawnAt, extentOf, formOf, placed, zooms } from '#testing/drawnForms.ts'
import { someEvents } from '#testing/someEvents.ts'
import { firstStepOf } from './scale.ts'

test('zooming in takes no mark and no title away but those of headlines', () => {
  fc.assert(
    fc.property(someEvents, zooms, (events, step) => {
      const closer = drawnAt(step + 1, placed(events))
      for (const { placement, labelled } of drawnAt(step, placed(events))) {
        if (placement.event.importance <= 2) continue
        const form = formOf(closer, placement.event.id)
        expect(form).toBeDefined()
        expect(form?.labelled).toBe(labelled || form?.labelled)
      }
    }),
    { numRuns: 300 },
  )
})

test('headlines fill the room that a zoom leaves: none is missing where its mark has room beside the others', () => {
  fc.assert(
    fc.property(someEvents, zooms, (events, step) => {
      const headlines = placed(events).filter(({ event }) => event.importance <= 2)
      const forms = drawnAt(step, headlines)
      const extents = forms.map((form) => ({ form, extent: extentOf(form, step) }))
      for (const placement of headlines) {
        if (formOf(forms, placement.event.id) !== undefined) continue
        const mark = extentOf({ placement, labelled: false, flipped: false }, step)
        const isCovered = extents.some(
          ({ form, extent }) =>
            form.placement.lane === placement.lane &&
            form.placement.row === placement.row &&
            extent.left < mark.right + 1e-6 &&
            mark.left < extent.right + 1e-6,
        )
        expect(isCovered).toBe(true)
      }
    }),
  )
})

test('a mark that a closer zoom would have to hide under a title is not drawn before', () => {
  const nerchinsk = aPlacedEvent({ id: 'nerchinsk', date: '1689-09-06', importance: 3 })
  const later = aPlacedEvent({ id: 'later', date: '1699-03-06', importance: 4 })
  const titleFrom = firstStepOf(9 / 365.2425)
  const placements = placed([nerchinsk, later], 1)
  const ids = (step: number) => drawnAt(step, placements).map((form) => form.placement.event.id)
  // There both marks have room; but the title that Nerchinsk has soon covers the other.
  expect(ids(titleFrom - 1)).toEqual(['nerchinsk'])
  expect(ids(titleFrom)).toEqual(['nerchinsk'])
  expect(ids(titleFrom + 8)).toEqual(['nerchinsk', 'later'])
})
