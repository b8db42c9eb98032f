import { describe, expect, test } from 'vitest'
import { RELATIONS, TRACKS } from '#core/corpus/terms.ts'
import { aPlacedEvent } from '#testing/anEvent.ts'
import {
  countFacets,
  filterEvents,
  isUnfiltered,
  laneOf,
  SHOW_ALL,
  toggleRelation,
  toggleTrack,
  type Filter,
} from './filter.ts'

const kyakhta = aPlacedEvent({ id: 'kyakhta', furtherTracks: ['economic'] })
const albazin = aPlacedEvent({ id: 'albazin', track: 'military', relation: 'hostility' })
const tea = aPlacedEvent({ id: 'tea', track: 'economic' })
const alliance = aPlacedEvent({ id: 'alliance', relation: 'alliance' })
const EVENTS = [kyakhta, albazin, tea, alliance]

const choose = (fields: Partial<Filter>): Filter => ({
  ...SHOW_ALL,
  ...fields,
})
const shown = (filter: Filter, hits: ReadonlySet<string> | null = null) =>
  filterEvents(EVENTS, filter, hits).map(({ id }) => id)

describe('what a reader sees', () => {
  test.each([
    ['everything who chooses nothing', SHOW_ALL, ['kyakhta', 'albazin', 'tea', 'alliance']],
    ['the wars who chooses hostility', choose({ relations: new Set(['hostility']) }), ['albazin']],
    [
      'what has either who chooses two relations',
      choose({ relations: new Set(['hostility', 'alliance']) }),
      ['albazin', 'alliance'],
    ],
    [
      'a treaty on trade too who chooses the economic track',
      choose({ tracks: new Set(['economic']) }),
      ['kyakhta', 'tea'],
    ],
    [
      'what meets both who chooses a relation and a track',
      choose({ relations: new Set(['normalization']), tracks: new Set(['political']) }),
      ['kyakhta'],
    ],
    [
      'nothing where nothing meets both',
      choose({ relations: new Set(['alliance']), tracks: new Set(['military']) }),
      [],
    ],
  ])('is %s', (_name, filter, ids) => {
    expect(shown(filter)).toEqual(ids)
  })

  test('while searching is what the search found, and the filter leaves', () => {
    expect(shown(SHOW_ALL, new Set(['tea', 'albazin']))).toEqual(['albazin', 'tea'])
    expect(shown(choose({ tracks: new Set(['economic']) }), new Set(['tea', 'albazin']))).toEqual([
      'tea',
    ])
    expect(shown(SHOW_ALL, new Set())).toEqual([])
  })
})

describe('a chip', () => {
  test('pressed twice leaves the filter as it was', () => {
    expect(toggleRelation(toggleRelation(SHOW_ALL, 'alliance'), 'alliance')).toEqual(SHOW_ALL)
    expect(toggleTrack(toggleTrack(SHOW_ALL, 'military'), 'military')).toEqual(SHOW_ALL)
  })

  test('adds to those that are pressed', () => {
    const filter = toggleTrack(toggleTrack(SHOW_ALL, 'military'), 'cultural')
    expect(filter).toEqual(choose({ tracks: new Set(['military', 'cultural']) }))
  })

  test('of one kind leaves the other kind alone', () => {
    const filter = toggleTrack(choose({ relations: new Set(['hostility']) }), 'military')
    expect(filter.relations).toEqual(new Set(['hostility']))
  })

  test('that completes its kind asks for nothing in particular', () => {
    expect(RELATIONS.reduce(toggleRelation, SHOW_ALL).relations).toEqual(new Set())
    expect(TRACKS.reduce(toggleTrack, SHOW_ALL).tracks).toEqual(new Set())
  })

  test('makes a new filter, and the old one stays', () => {
    const before = choose({ tracks: new Set(['military']) })
    toggleTrack(before, 'military')
    expect(before.tracks).toEqual(new Set(['military']))
  })
})

test('a filter that asks for nothing is no filter', () => {
  expect(isUnfiltered(SHOW_ALL)).toBe(true)
  expect(isUnfiltered(choose({ tracks: new Set(['military']) }))).toBe(false)
  expect(isUnfiltered(choose({ relations: new Set(['hostility']) }))).toBe(false)
})

describe('the number on a chip', () => {
  test('counts an event once for each of its tracks', () => {
    expect(countFacets(EVENTS, SHOW_ALL, null)).toEqual({
      relations: { alliance: 1, hostility: 1, normalization: 2 },
      tracks: { political: 2, military: 1, economic: 2, cultural: 0 },
    })
  })

  test('is what the chip would show, given all the other choices', () => {
    const filter = choose({ relations: new Set(['hostility']) })
    expect(countFacets(EVENTS, filter, null)).toEqual({
      relations: { alliance: 1, hostility: 1, normalization: 2 },
      tracks: { political: 0, military: 1, economic: 0, cultural: 0 },
    })
  })

  test('agrees with what is shown when the chip alone is chosen', () => {
    const filter = choose({ tracks: new Set(['economic']) })
    const hits = new Set(['tea', 'albazin'])
    const { relations } = countFacets(EVENTS, filter, hits)
    for (const relation of RELATIONS) {
      const alone = choose({ ...filter, relations: new Set([relation]) })
      expect(shown(alone, hits)).toHaveLength(relations[relation])
    }
  })
})

describe('the lane of an event', () => {
  test('is its main track while no track is chosen, or that one is', () => {
    expect(laneOf(kyakhta, SHOW_ALL)).toBe('political')
    expect(laneOf(kyakhta, choose({ tracks: new Set(['political', 'economic']) }))).toBe(
      'political',
    )
  })

  test('is the chosen one of its further tracks otherwise', () => {
    expect(laneOf(kyakhta, choose({ tracks: new Set(['economic']) }))).toBe('economic')
  })
})
