import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lengthOf } from '#core/dates/julianDay.ts'
import { SHOW_ALL } from '#core/query/filter.ts'
import { day } from '#testing/anEvent.ts'
import { aStore } from '#testing/aStore.ts'
import { layoutOf } from './layout.ts'
import { SHORTEST_VIEW } from './listEvents.ts'
import { DEFAULT_SHARED, viewOf } from './store.ts'

const STAGE = { width: 800, rowsPerLane: 3, letterSpacing: '0em', wordSpacing: '0em' }

const years = (from: number, to: number) => ({
  start: day(`${from}-01-01`),
  end: day(`${to}-01-01`),
})

describe('the view', () => {
  test('is at first what the record asks for', () => {
    const { getState } = aStore()
    expect(viewOf(getState())).toEqual({ start: day('1600-01-01'), end: day('2031-01-01') })
  })

  test('is where the reader goes', () => {
    const { getState } = aStore()
    getState().actions.setView(years(1680, 1730))
    expect(viewOf(getState())).toEqual(years(1680, 1730))
  })

  test('has an aim while it is on its way there, and no longer when the reader takes it elsewhere', () => {
    const { getState } = aStore()
    const { setAim, approach, setView, restore } = getState().actions
    expect(setAim(years(1680, 1730), 'move')).toEqual(years(1680, 1730))
    approach(years(1650, 1800))
    expect(getState()).toMatchObject({ aim: years(1680, 1730), view: years(1650, 1800) })
    setView(years(1651, 1801))
    expect(getState().aim).toBeNull()
    setAim(years(1680, 1730), 'move')
    restore(DEFAULT_SHARED)
    expect(getState().aim).toBeNull()
  })

  test('on its way is counted as a jump when it is one', () => {
    const { getState } = aStore()
    getState().actions.setAim(years(1680, 1730), 'move')
    expect(getState().jumps).toBe(0)
    getState().actions.setAim(years(1680, 1730), 'jump')
    expect(getState().jumps).toBe(1)
  })

  test('stays within the limits, and no shorter than two months', () => {
    const { getState } = aStore()
    const { limits } = getState().corpus
    const far = fc.double({ min: -4_000_000, max: 8_000_000, noNaN: true })
    fc.assert(
      fc.property(far, fc.double({ min: 0, max: 1_000_000, noNaN: true }), (start, length) => {
        getState().actions.setView({ start, end: start + length })
        const view = viewOf(getState())
        expect(view.start).toBeGreaterThanOrEqual(limits.start)
        expect(view.end).toBeLessThanOrEqual(limits.end + 1e-6)
        expect(lengthOf(view)).toBeGreaterThanOrEqual(SHORTEST_VIEW - 1e-6)
      }),
    )
  })

  test('of a day is widened on both sides', () => {
    const { getState } = aStore()
    const nerchinsk = day('1689-09-06')
    getState().actions.setView({ start: nerchinsk, end: nerchinsk + 1 })
    expect(viewOf(getState())).toEqual({ start: nerchinsk - 29.5, end: nerchinsk + 30.5 })
  })
})

describe('the layout', () => {
  test('is that of the page until the reader chooses, and not said when he chooses the same', () => {
    const { getState } = aStore()
    expect(layoutOf(getState())).toBe('timeline')
    getState().actions.setLayout('list')
    expect([getState().layout, layoutOf(getState())]).toEqual(['list', 'list'])
    getState().actions.setLayout('timeline')
    expect([getState().layout, layoutOf(getState())]).toEqual([null, 'timeline'])
  })
})

describe('a link', () => {
  const linked = {
    ...DEFAULT_SHARED,
    query: '恰克圖',
    theme: 'dark',
    selectedId: 'kyakhta-treaty-1727',
  } as const

  test('opens the event that it names', () => {
    expect(aStore(linked).getState()).toMatchObject(linked)
  })

  test('to an event that the record lacks opens the rest', () => {
    const state = aStore({ ...linked, selectedId: 'aigun' }).getState()
    expect(state).toMatchObject({ ...linked, selectedId: null })
  })

  test('to days outside the record shows the nearest', () => {
    const { corpus, view } = aStore({ ...linked, view: years(1000, 1050) }).getState()
    expect(view?.start).toBe(corpus.limits.start)
    expect(lengthOf(view ?? years(1, 2))).toBe(lengthOf(years(1000, 1050)))
  })

  test('opened later by Back is checked like the first', () => {
    const { getState } = aStore(linked)
    getState().actions.restore({ ...DEFAULT_SHARED, selectedId: 'aigun', view: years(1000, 1050) })
    expect(getState()).toMatchObject({ selectedId: null, query: '', theme: 'system' })
    expect(getState().view?.start).toBe(getState().corpus.limits.start)
  })
})

describe('a reader', () => {
  test('who opens an event has the keyboard there, and keeps it there on closing', () => {
    const { getState } = aStore()
    getState().actions.select('kyakhta-treaty-1727')
    expect(getState()).toMatchObject({
      selectedId: 'kyakhta-treaty-1727',
      focusedId: 'kyakhta-treaty-1727',
    })
    getState().actions.select(null)
    expect(getState()).toMatchObject({ selectedId: null, focusedId: 'kyakhta-treaty-1727' })
  })

  test('who clears the filter drops the search too, and stays where he is', () => {
    const { getState } = aStore()
    const { toggleTrack, toggleRelation, setQuery, setView, clearFilter } = getState().actions
    toggleTrack('military')
    toggleRelation('hostility')
    setQuery('雅克薩')
    setView(years(1680, 1730))
    clearFilter()
    expect(getState()).toMatchObject({ filter: SHOW_ALL, query: '', view: years(1680, 1730) })
  })

  test('who drops one kind of condition keeps the other', () => {
    const { getState } = aStore()
    const { toggleTrack, toggleRelation, clearTracks, clearRelations } = getState().actions
    toggleTrack('military')
    toggleRelation('hostility')
    clearTracks()
    expect(getState().filter).toEqual({ tracks: new Set(), relations: new Set(['hostility']) })
    clearRelations()
    expect(getState().filter).toEqual(SHOW_ALL)
  })
})

test('texts of one half century come beside those of another', () => {
  const { getState } = aStore()
  const part = { events: {}, people: {}, places: {}, sources: {}, tables: {} }
  const before = getState().details
  getState().actions.addDetails('1650', part)
  getState().actions.addDetails('1700', part)
  expect([...getState().details.keys()]).toEqual(['1650', '1700'])
  expect(before.size).toBe(0)
})

test('a stage measured anew with the same size changes nothing', () => {
  const { getState } = aStore()
  getState().actions.setStage({ ...STAGE })
  const before = getState().stage
  getState().actions.setStage({ ...STAGE })
  expect(getState().stage).toBe(before)
})
