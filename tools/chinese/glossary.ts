import { readFileSync } from 'node:fs'

/**
 * One row of a glossary: a word of Taiwan and the same word as another place
 * writes it. It acts in this direction only.
 */
export type GlossaryRow = {
  readonly from: string
  readonly to: string
  /** Longer words in which the row must not act. */
  readonly notIn: readonly string[]
  /** Whether it is right in any text, or only in those of the record, which have been read. */
  readonly scope: Scope
  /** Other forms that readers may search for. */
  readonly also: readonly string[]
}
export type Scope = (typeof SCOPES)[number]

const SCOPES = ['all', 'record'] as const
const OPTIONAL_COLUMNS = ['not in', 'scope', 'also', 'meaning'] as const
type Column = (typeof OPTIONAL_COLUMNS)[number]

/** @throws {Error} naming file and line of a row that is not in order */
export function readGlossary(file: string): readonly GlossaryRow[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n')
  const [source, target, ...columns] = head.split('\t')
  const unknown = columns.filter((column) => !OPTIONAL_COLUMNS.some((known) => known === column))
  if (unknown.length > 0) throw new Error(`${file}:1: has no column "${unknown.join('", "')}"`)
  return lines.map((line, i) => {
    const place = `${file}:${i + 2}`
    const [from = '', to = '', ...cells] = line.split('\t')
    const cell = (column: Column) => cells[columns.indexOf(column)] ?? ''
    if (from === '' || to === '') {
      throw new Error(`${place}: must have a word in ${source} and one in ${target}; got "${line}"`)
    }
    const scope = cell('scope') === '' ? 'record' : cell('scope')
    if (!isScope(scope)) throw new Error(`${place}: scope must be all or record; got "${scope}"`)
    return { from, to, notIn: wordsOf(cell('not in')), scope, also: wordsOf(cell('also')) }
  })
}

/**
 * Converts by these rows, longest word first, and all between their words by
 * `convertRest`. A word in which a row must not act is converted by all the others.
 */
export function createWordConverter(
  rows: readonly GlossaryRow[],
  convertRest: (text: string) => string,
): (text: string) => string {
  const own = new Map(rows.map(({ from, to }) => [from, to]))
  const exceptions = new Map(
    rows.flatMap((row) => row.notIn.map((context) => [context, row] as const)),
  )
  const words = [...new Set([...own.keys(), ...exceptions.keys()])]
  if (words.length === 0) return convertRest
  const pattern = new RegExp(
    words
      .toSorted((a, b) => b.length - a.length)
      .map(escape)
      .join('|'),
    'gu',
  )
  const convertWord = (word: string): string => {
    const to = own.get(word)
    if (to !== undefined) return to
    const silent = exceptions.get(word)
    const others = rows.filter((row) => row !== silent && !row.notIn.includes(word))
    return createWordConverter(others, convertRest)(word)
  }
  return (text) => {
    let result = ''
    let last = 0
    for (const { 0: word, index } of text.matchAll(pattern)) {
      result += convertRest(text.slice(last, index)) + convertWord(word)
      last = index + word.length
    }
    return result + convertRest(text.slice(last))
  }
}

function wordsOf(cell: string): readonly string[] {
  return cell.split(' ').filter((word) => word !== '')
}

function isScope(value: string): value is Scope {
  return SCOPES.some((scope) => scope === value)
}

function escape(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
