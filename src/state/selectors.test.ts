import { describe, expect, test } from 'vitest'
import { aStore } from '#testing/aStore.ts'
import { foundInList } from './listEvents.ts'
import type { AppState } from './store.ts'
import { selectHits, selectMatching, selectNeighbour, selectWithout } from './selectors.ts'

const [nerchinsk, kyakhta] = ['nerchinsk-treaty-1689', 'kyakhta-treaty-1727']
const idsIn = (state: AppState) => [nerchinsk, kyakhta].filter(selectMatching(state).has)
/** Finds Kyakhta by whatever is typed. */
const search = () => foundInList([kyakhta])

function searching(query: string) {
  const store = aStore()
  store.getState().actions.setSearch(search)
  store.getState().actions.setQuery(query)
  return store
}

describe('what the reader sees', () => {
  test('is the same list until something changes', () => {
    const { getState } = aStore()
    const before = selectMatching(getState())
    getState().actions.select(kyakhta)
    expect(selectMatching(getState())).toBe(before)
    getState().actions.toggleTrack('economic')
    expect(idsIn(getState())).toEqual([kyakhta])
  })

  test('while searching is what was found', () => {
    const { getState } = searching('恰克圖')
    expect(selectHits(getState())).toEqual([kyakhta])
    expect(idsIn(getState())).toEqual([kyakhta])
    expect(selectMatching(getState()).facets.tracks).toMatchObject({ political: 1, economic: 1 })
  })

  test('is everything before the search has loaded, and with a blank query', () => {
    const loading = aStore()
    loading.getState().actions.setQuery('恰克圖')
    expect(selectMatching(loading.getState()).count).toBe(2)
    expect(selectMatching(searching('  ').getState()).count).toBe(2)
    expect(selectHits(searching('  ').getState())).toEqual([])
  })
})

describe('where nothing is left, the page offers', () => {
  test('to drop each condition, with the number of events that come back', () => {
    const { getState } = searching('恰克圖')
    getState().actions.toggleRelation('hostility')
    getState().actions.toggleTrack('economic')
    expect(selectMatching(getState()).count).toBe(0)
    expect(selectWithout(getState())).toEqual({ relations: 1, tracks: 0, query: 0 })
  })

  test('nothing to drop where there is no condition', () => {
    expect(selectWithout(aStore().getState())).toEqual({ relations: 0, tracks: 0, query: 0 })
  })
})

test('the keyboard goes over what is shown, in the lanes in which it is shown', () => {
  const { getState } = aStore()
  expect(selectNeighbour(getState(), nerchinsk, 'next')).toBe(kyakhta)
  getState().actions.toggleTrack('economic')
  expect(selectNeighbour(getState(), null, 'next')).toBe(kyakhta)
  expect(selectNeighbour(getState(), kyakhta, 'previous')).toBe(kyakhta)
})
