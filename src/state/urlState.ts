import { LANGUAGES } from '#core/corpus/languages.ts'
import { RELATIONS, TRACKS } from '#core/corpus/terms.ts'
import { formatIsoDate, parseIsoDate } from '#core/dates/isoDate.ts'
import type { Stretch } from '#core/dates/julianDay.ts'
import { BY_DATE, COLUMNS, type Sort } from '#core/query/sort.ts'
import { LAYOUTS } from './layout.ts'
import { DEFAULT_SHARED, type SharedState } from './store.ts'

const THEMES = ['light', 'dark'] as const
/** Of a lane that can be closed. */
const OPEN = '1'
/** Before the name of a column that is sorted the other way round. */
const DESCENDING = '-'
const SORTS: readonly Sort[] = COLUMNS.flatMap((column) =>
  [false, true].map((isDescending) => ({ column, isDescending })),
)
/** Longer than any link of ours; what is longer was not made by the page. */
const LONGEST_VALUE = 500

/**
 * The query string of a link, for instance
 * `?relation=hostility&track=military,political&from=1680-01-01&to=1730-12-31&event=kyakhta`.
 * Values at their default are left out, and the language is in the path: `toAddress`.
 */
export function toSearch(state: SharedState): string {
  const params = new URLSearchParams()
  const put = (name: string, value: string | null) => {
    if (value !== null && value !== '') params.set(name, value)
  }
  put('view', state.layout)
  put('relation', [...state.filter.relations].toSorted().join(','))
  put('track', [...state.filter.tracks].toSorted().join(','))
  if (state.view !== null) {
    put('from', formatIsoDate(state.view.start))
    put('to', formatIsoDate(lastDayOf(state.view)))
  }
  put('event', state.selectedId)
  put('q', state.query)
  put('theme', state.theme === 'system' ? null : state.theme)
  put('rulers', state.areRulersOpen ? OPEN : null)
  put('sort', sortName(state.sort))
  put('corpus', state.corpusUrl)
  return params.size === 0
    ? ''
    : `?${params.toString().replaceAll('%2C', ',').replaceAll('%2F', '/')}`
}

/**
 * Reads any query string, and in older ones the language, `?lang=en`. An unknown or broken value is
 * ignored on its own, so that an old link still opens.
 */
export function fromSearch(search: string): SharedState {
  const params = new URLSearchParams(search)
  const get = (name: string) => {
    const value = params.get(name)
    return value === null || value === '' || value.length > LONGEST_VALUE ? null : value
  }
  return {
    language: oneOf(LANGUAGES, get('lang')),
    layout: oneOf(LAYOUTS, get('view')),
    filter: {
      relations: someOf(RELATIONS, get('relation')),
      tracks: someOf(TRACKS, get('track')),
    },
    view: readView(get('from'), get('to')),
    selectedId: get('event'),
    query: get('q') ?? DEFAULT_SHARED.query,
    theme: oneOf(THEMES, get('theme')) ?? DEFAULT_SHARED.theme,
    areRulersOpen: get('rulers') === OPEN,
    sort: SORTS.find((sort) => sortName(sort) === get('sort')) ?? BY_DATE,
    corpusUrl: get('corpus'),
  }
}

/** Null for the order that the table has at first. */
function sortName({ column, isDescending }: Sort): string | null {
  if (column === BY_DATE.column && !isDescending) return null
  return `${isDescending ? DESCENDING : ''}${column}`
}

function readView(from: string | null, to: string | null): Stretch | null {
  const start = parseIsoDate(from ?? '')
  const last = parseIsoDate(to ?? '')
  return start === null || last === null || last < start ? null : { start, end: last + 1 }
}

/** The day in which the right edge of the screen lies. */
function lastDayOf({ start, end }: Stretch): number {
  return Math.max(start, Math.ceil(end) - 1)
}

function oneOf<T extends string>(all: readonly T[], text: string | null): T | null {
  return all.find((value) => value === text) ?? null
}

function someOf<T extends string>(all: readonly T[], text: string | null): ReadonlySet<T> {
  const named = text?.split(',') ?? []
  const chosen = all.filter((value) => named.includes(value))
  return new Set(chosen.length === all.length ? [] : chosen)
}
