import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RELATIONS, TRACKS } from '#core/corpus/terms.ts'
import { COLUMNS } from '#core/query/sort.ts'
import { day } from '#testing/anEvent.ts'
import { anyText, typedText } from '#testing/someTexts.ts'
import { LAYOUTS } from './layout.ts'
import { DEFAULT_SHARED, type SharedState } from './store.ts'
import { fromSearch, toSearch } from './urlState.ts'

const days = fc.integer({ min: day('0001-01-01'), max: day('9990-01-01') })
/** Any choice but all: that asks for the same as none. */
const someOf = <T>(all: readonly T[]) =>
  fc
    .subarray([...all], { maxLength: all.length - 1 })
    .map((chosen): ReadonlySet<T> => new Set(chosen))

/** Every state that a query can carry; views of whole days, since a link knows no hours. */
const states: fc.Arbitrary<SharedState> = fc.record({
  layout: fc.option(fc.constantFrom(...LAYOUTS)),
  filter: fc.record({ relations: someOf(RELATIONS), tracks: someOf(TRACKS) }),
  query: fc.option(typedText, { nil: '' }),
  view: fc.option(
    fc
      .tuple(days, fc.integer({ min: 1, max: 1000 }))
      .map(([start, length]) => ({ start, end: start + length })),
  ),
  selectedId: fc.option(typedText),
  language: fc.constant(null), // in the path
  theme: fc.constantFrom('system', 'light', 'dark'),
  areRulersOpen: fc.boolean(),
  sort: fc.record({ column: fc.constantFrom(...COLUMNS), isDescending: fc.boolean() }),
  corpusUrl: fc.option(typedText),
})

const kyakhta: SharedState = {
  layout: 'table',
  filter: { relations: new Set(['hostility']), tracks: new Set(['political', 'military']) },
  query: '恰克圖, 1727',
  view: { start: day('1680-01-01'), end: day('1731-01-01') },
  selectedId: 'kyakhta-treaty-1727',
  language: null,
  theme: 'dark',
  areRulersOpen: true,
  sort: { column: 'title', isDescending: true },
  corpusUrl: '/records/mine.json',
}

describe('a link', () => {
  test('carries what a reader sees, in words that can be read', () => {
    expect(decodeURIComponent(toSearch(kyakhta))).toBe(
      '?view=table&relation=hostility&track=military,political&from=1680-01-01&to=1730-12-31' +
        '&event=kyakhta-treaty-1727&q=恰克圖,+1727&theme=dark&rulers=1&sort=-title&corpus=/records/mine.json',
    )
  })

  test('says nothing of what is as at first', () => {
    expect(toSearch(DEFAULT_SHARED)).toBe('')
    expect(toSearch({ ...DEFAULT_SHARED, theme: 'light' })).toBe('?theme=light')
    expect(toSearch({ ...DEFAULT_SHARED, selectedId: 'aigun' })).toBe('?event=aigun')
  })

  test('opens as the page was', () => {
    expect(fromSearch(toSearch(kyakhta))).toEqual(kyakhta)
    fc.assert(
      fc.property(states, (state) => {
        expect(fromSearch(toSearch(state))).toEqual(state)
      }),
    )
  })

  test('names the days of which a part is seen', () => {
    const view = { start: day('1689-09-06') + 0.9, end: day('1689-11-07') + 0.1 }
    expect(toSearch({ ...DEFAULT_SHARED, view })).toBe('?from=1689-09-06&to=1689-11-07')
  })

  test('does not change when it is opened and made again, be the view of broken days', () => {
    const broken = fc
      .tuple(days, fc.double({ min: 0.01, max: 9000, noNaN: true }))
      .map(([start, length]) => ({
        start: start + 0.3,
        end: Math.min(start + 0.3 + length, day('9999-12-31')),
      }))
    fc.assert(
      fc.property(states, broken, (state, view) => {
        const link = toSearch({ ...state, view })
        expect(toSearch(fromSearch(link))).toBe(link)
      }),
    )
  })

  test('does not depend on the order in which chips were pressed', () => {
    const tracks = new Set(['military', 'political'] as const)
    expect(toSearch({ ...kyakhta, filter: { ...kyakhta.filter, tracks } })).toBe(toSearch(kyakhta))
  })
})

describe('an old or a broken link', () => {
  test('opens, whatever it says', () => {
    const names = fc.constantFrom(
      'lang',
      'relation',
      'track',
      'from',
      'to',
      'event',
      'q',
      'theme',
      'rulers',
      'corpus',
    )
    const broken = fc
      .array(fc.tuple(names, fc.string()))
      .map((pairs) => pairs.map((pair) => pair.join('=')).join('&'))
    fc.assert(
      fc.property(fc.oneof(fc.string(), anyText, broken), (search) => {
        const state = fromSearch(search)
        expect(Object.keys(state).toSorted()).toEqual(Object.keys(DEFAULT_SHARED).toSorted())
        expect(fromSearch(toSearch(state))).toEqual(state)
      }),
      { numRuns: 200 },
    )
  })

  test.each([
    ['an unknown language', 'lang=fr'],
    ['a language in other letters', 'lang=ZH-HANS'],
    ['an unknown relation', 'relation=war'],
    ['every relation, which is none in particular', 'relation=alliance,hostility,normalization'],
    ['an unknown theme', 'theme=sepia'],
    ['a lane that is neither open nor closed', 'rulers=yes'],
    ['the theme of the system', 'theme=system'],
    ['a view without an end', 'from=1689-09-06'],
    ['a view without a start', 'to=1689-09-06'],
    ['a view that ends before it starts', 'from=1700-01-01&to=1699-12-31'],
    ['a day that there was not', 'from=1700-02-29&to=1700-03-31'],
    ['a year in place of a day', 'from=1689&to=1700'],
    ['an event without a name', 'event='],
    ['a name that no event has room for', `event=${'x'.repeat(501)}`],
    ['a key of another page', 'utm_source=x'],
    ['nothing', ''],
  ])('with %s opens as if that were not said', (_name, search) => {
    expect(fromSearch(`?${search}`)).toEqual(DEFAULT_SHARED)
  })

  test('loses only what is broken', () => {
    expect(fromSearch('?lang=fr&track=border,military,military&event=aigun')).toEqual({
      ...DEFAULT_SHARED,
      filter: { relations: new Set(), tracks: new Set(['military']) },
      selectedId: 'aigun',
    })
  })

  test('that says a thing twice means the first', () => {
    expect(fromSearch('?event=aigun&event=ili').selectedId).toBe('aigun')
  })
})
