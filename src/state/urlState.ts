import { LANGUAGES, RELATIONS, TRACKS } from '#core/corpus/terms.ts'
import { formatIsoDate, parseIsoDate } from '#core/dates/isoDate.ts'
import type { Stretch } from '#core/dates/julianDay.ts'
import { DEFAULT_SHARED, type SharedState } from './store.ts'

const THEMES = ['light', 'dark'] as const
/** Of a lane that can be closed. */
const OPEN = '1'
/** Longer than any link of ours; what is longer was not made by the page. */
const LONGEST_VALUE = 500

/**
 * The query string of a link, for instance
 * `?lang=en&relation=hostility&track=military,political&from=1680-01-01&to=1730-12-31&event=kyakhta`.
 * Values at their default are left out. docs/link-format.md describes each.
 */
export function toSearch(state: SharedState): string {
  const params = new URLSearchParams()
  const put = (name: string, value: string | null) => {
    if (value !== null && value !== '') params.set(name, value)
  }
  put('lang', state.language)
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
  put('corpus', state.corpusUrl)
  return params.size === 0
    ? ''
    : `?${params.toString().replaceAll('%2C', ',').replaceAll('%2F', '/')}`
}

/** Reads any query string. An unknown or broken value is ignored on its own, so that an old link still opens. */
export function fromSearch(search: string): SharedState {
  const params = new URLSearchParams(search)
  const get = (name: string) => {
    const value = params.get(name)
    return value === null || value === '' || value.length > LONGEST_VALUE ? null : value
  }
  return {
    language: oneOf(LANGUAGES, get('lang')),
    filter: {
      relations: someOf(RELATIONS, get('relation')),
      tracks: someOf(TRACKS, get('track')),
    },
    view: readView(get('from'), get('to')),
    selectedId: get('event'),
    query: get('q') ?? DEFAULT_SHARED.query,
    theme: oneOf(THEMES, get('theme')) ?? DEFAULT_SHARED.theme,
    areRulersOpen: get('rulers') === OPEN,
    corpusUrl: get('corpus'),
  }
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
