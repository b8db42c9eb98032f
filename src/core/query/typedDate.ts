import { EdtfError, parseEdtf } from '#core/dates/edtf.ts'
import { dateForms } from './dateForms.ts'
import { withFigures } from './hanFigures.ts'
import type { Fold } from './searchKey.ts'

/** The EDTF date that somebody typed; null for what is no date, or none that ever was. */
export type ReadDate = (text: string) => string | null

const YEAR_RANGE = /^(\d{3,4})[-/](\d{3,4})$/

/**
 * Reads years, months, days, decades and centuries as people write them in
 * Chinese and in English, years of reign titles and of the Republic, and ranges
 * of any of these. A year of a reign title is a lunisolar one and lies in two
 * Western years.
 */
export function createDateReader(fold: Fold): ReadDate {
  const forms = dateForms(fold)
  const range = new RegExp(fold('^(.+?)(?: ?[–—―~〜至到] ?| to | - )(.+)$'), 'u')
  const dateOf = (text: string): string | null => {
    for (const [pattern, edtfOf] of forms) {
      const [, ...groups] = pattern.exec(text) ?? []
      if (groups.length > 0) return edtfOf(...groups.map((group) => group ?? ''))
    }
    return null
  }
  return (typed) => {
    const text = tidy(fold(typed))
    const [, from = '', to = ''] = YEAR_RANGE.exec(text) ?? range.exec(text) ?? []
    return existing(dateOf(text) ?? rangeOf(dateOf(from), dateOf(to)))
  }
}

/** Figures for numerals, and no blanks beside Chinese characters. */
function tidy(text: string): string {
  return withFigures(text)
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
}

/** From the beginning of one date to the end of another, either of which may be a range of days. */
function rangeOf(from: string | null, to: string | null): string | null {
  const [first] = from?.split('/') ?? []
  const last = to?.split('/').at(-1)
  return first === undefined || last === undefined ? null : `${first}/${last}`
}

function existing(edtf: string | null): string | null {
  try {
    if (edtf !== null) parseEdtf(edtf)
    return edtf
  } catch (error) {
    if (error instanceof EdtfError) return null
    throw error
  }
}
