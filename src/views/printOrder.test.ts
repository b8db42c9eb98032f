import { describe, expect, test } from 'vitest'
import { day } from '#testing/anEvent.ts'
import { aStore } from '#testing/aStore.ts'
import { countWithin, eventsToPrint, needsTexts, plainOrder } from './printOrder.ts'

const [nerchinsk, kyakhta] = ['nerchinsk-treaty-1689', 'kyakhta-treaty-1727']

function idsOf(scope: Parameters<typeof eventsToPrint>[1], store = aStore()) {
  return eventsToPrint(store.getState(), scope).map(({ id }) => id)
}

describe('what is printed', () => {
  test('is what the filters leave, in order of time', () => {
    const store = aStore()
    expect(idsOf('selection', store)).toEqual([nerchinsk, kyakhta])
    store.getState().actions.toggleTrack('economic')
    expect(idsOf('selection', store)).toEqual([kyakhta])
    expect(countWithin(store.getState(), 'selection')).toBe(1)
  })

  test('can be held to the years on the screen', () => {
    const store = aStore()
    store.getState().actions.setView({ start: day('1720-01-01'), end: day('1730-01-01') })
    expect(idsOf('inSight', store)).toEqual([kyakhta])
    expect(idsOf('selection', store)).toEqual([nerchinsk, kyakhta])
  })

  test('is the open event, in full, when one is open and nothing else was asked for', () => {
    const store = aStore()
    expect(plainOrder(store.getState())).toEqual({ scope: 'selection', form: 'titles' })
    expect(idsOf('event', store)).toEqual([])
    store.getState().actions.select(kyakhta)
    expect(plainOrder(store.getState())).toEqual({ scope: 'event', form: 'whole' })
    expect(idsOf('event', store)).toEqual([kyakhta])
  })

  test('needs no texts where only dates and titles stand', () => {
    const forms = ['titles', 'datesBlank', 'summaries', 'whole', 'titlesBlank'] as const
    expect(forms.filter((form) => !needsTexts({ scope: 'selection', form }))).toEqual([
      'titles',
      'datesBlank',
    ])
  })
})
