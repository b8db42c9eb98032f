import { readFileSync } from 'node:fs'
import type { Word } from '#chinese/wordConverter.ts'
import { createFold } from '#core/query/searchKey.ts'
import { foldTable } from './foldTable.ts'

/** A row of a glossary: a word of Taiwan, and the same as another place writes it. */
export type GlossaryRow = Word & {
  /** Whether it is right in any text, or only in those of the record, which have been read. */
  readonly scope: Scope
  /** Other forms that readers may search for. */
  readonly also: readonly string[]
}
export type Scope = (typeof SCOPES)[number]

const SCOPES = ['all', 'record'] as const
const OPTIONAL_COLUMNS = ['not in', 'scope', 'also', 'meaning'] as const
type Column = (typeof OPTIONAL_COLUMNS)[number]

/** A quotation is converted by itself: a word that goes on outside of its marks is never found. */
const LEAVES_QUOTATION = /[^「『《〈」』》〉][「『《〈]|[」』》〉][^「『《〈」』》〉]/u

/** Two forms that search takes for one are one word in other characters. */
const fold = createFold(foldTable())

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
    if (LEAVES_QUOTATION.test(from)) {
      throw new Error(
        `${place}: must not stand half in a quotation, where it cannot act; got "${from}"`,
      )
    }
    const scope = cell('scope') === '' ? 'record' : cell('scope')
    if (!isScope(scope)) throw new Error(`${place}: scope must be all or record; got "${scope}"`)
    const isSpelling = fold(from) === fold(to)
    return {
      from,
      to,
      notIn: wordsOf(cell('not in')),
      isSpelling,
      scope,
      also: wordsOf(cell('also')),
    }
  })
}

function wordsOf(cell: string): readonly string[] {
  return cell.split(' ').filter((word) => word !== '')
}

function isScope(value: string): value is Scope {
  return SCOPES.some((scope) => scope === value)
}
