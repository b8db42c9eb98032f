import { describe, expect, test } from 'vitest'
import { problemLine } from '#core/corpus/problem.ts'
import type { Erratum, Paragraph } from './articleMap.ts'
import { checkErrata, checkParagraphs } from './checkCoverage.ts'
import { coverageReport } from './coverageReport.ts'
import { parseTable, type Table } from './table.ts'

/** The article has four paragraphs; these are the starts of their SHA-256. */
const hashes = ['6a1f0c3e52b7', '0d94be7712aa', 'f3c85510e6d9', '91b2e04c7f38']

const PARAGRAPHS = [
  `1\t${hashes[0]}\tLead\tdefinition\t\tno date`,
  `2\t${hashes[1]}\tQing\tNerchinsk\tevent:nerchinsk-treaty-1689 event:kyakhta-treaty-1727\t`,
  `3\t${hashes[2]}\tQing\texchange\tevent:kyakhta-treaty-1727\ttents: no source`,
  `4\t${hashes[3]}\tNotes\tfootnotes\t\tempty`,
]
const ERRATA = [
  '3\tday of Nerchinsk\tcorrected+note\tevent:nerchinsk-treaty-1689\t',
  '7\ttelephone\tleft out\t\tno Russian link',
]

const PARAGRAPH_COLUMNS: readonly (keyof Paragraph)[] = [
  'paragraph',
  'hash',
  'section',
  'about',
  'carriers',
  'reason',
]
const ERRATUM_COLUMNS: readonly (keyof Erratum)[] = [
  'erratum',
  'about',
  'settled',
  'carriers',
  'remark',
]

const items = new Set(['event nerchinsk-treaty-1689', 'event kyakhta-treaty-1727'])
const isInRecord = (item: string) => items.has(item)

describe('a map of the article', () => {
  test('that carries or excuses every paragraph is in order', () => {
    expect(paragraphProblems(PARAGRAPHS)).toEqual([])
  })

  test.each([
    ['that forgets a paragraph', without(1), `paragraph 2: is missing; got "${hashes[1]}"`],
    [
      'that names an event which the record has not',
      replaced(2, 'event:kyakhta', 'event:kiakhta'),
      'paragraph 3, carriers: must be an item of the record; got "event:kiakhta-treaty-1727"',
    ],
    [
      'that neither carries nor excuses a paragraph',
      replaced(0, 'no date', ''),
      'paragraph 1, reason: must not be empty where nothing carries it',
    ],
    [
      'of an article that was changed since',
      replaced(1, hashes[1] ?? '', 'c23979080feb'),
      `paragraph 2, hash: must be ${hashes[1]}, as in the article; got "c23979080feb"`,
    ],
    [
      'of more than the article has',
      [...PARAGRAPHS, '5\tc23979080feb\tNotes\tfootnotes\t\tempty'],
      'paragraph 5, paragraph: must be a paragraph of the article; got "5"',
    ],
    [
      'that has a paragraph twice',
      [...PARAGRAPHS.slice(0, 2), ...PARAGRAPHS.slice(1)],
      'paragraph 2, paragraph: must be a number above 2; got "2"',
    ],
    [
      'that does not say what a paragraph is about',
      replaced(0, 'definition', ''),
      'paragraph 1, about: must not be empty',
    ],
  ])('%s is refused', (_fault, rows, line) => {
    expect(paragraphProblems(rows)).toEqual([`coverage.tsv: ${line}`])
  })

  test('in which a cell is lost is refused, by its line', () => {
    expect(paragraphProblems(replaced(0, '\tno date', ''))).toContain(
      'coverage.tsv: line 2: must have 6 cells; got 5',
    )
  })
})

describe('a list of errata', () => {
  test('all settled in the record or left out for a reason is in order', () => {
    expect(erratumProblems(ERRATA)).toEqual([])
  })

  test.each([
    [
      'settled in an event that the record has not',
      ['3\tday\tnote\tevent:nerchinsk-1689\t'],
      'erratum 3, carriers: must be an item of the record; got "event:nerchinsk-1689"',
    ],
    ['settled nowhere', ['3\tday\tnote\t\t'], 'erratum 3, carriers: must not be empty'],
    [
      'left out without a reason',
      ['7\ttelephone\tleft out\t\t'],
      'erratum 7, remark: must give the reason of what is left out',
    ],
    [
      'settled in no known way',
      ['3\tday\tignored\tevent:nerchinsk-treaty-1689\t'],
      'erratum 3, settled: must be one of corrected, note, accounts, left out, joined by +; got "ignored"',
    ],
    ['out of order', ERRATA.toReversed(), 'erratum 3, erratum: must be a number above 7; got "3"'],
  ])('with one %s is refused', (_fault, rows, line) => {
    expect(erratumProblems(rows)).toEqual([`errata.tsv: ${line}`])
  })
})

describe('the report', () => {
  const report = coverageReport({
    paragraphs: table('coverage.tsv', PARAGRAPH_COLUMNS, PARAGRAPHS),
    errata: table('errata.tsv', ERRATUM_COLUMNS, ERRATA),
    exceptions: table('exceptions.tsv', ['words', 'reason'], []),
  })

  test('leads from a paragraph to what carries it, and why the rest is left out', () => {
    expect(report).toContain('| 3 | exchange | `kyakhta-treaty-1727` | tents: no source |')
  })

  test('leads from an event to its paragraphs and errata', () => {
    expect(report).toContain('| `nerchinsk-treaty-1689` | 2 | 3 |')
    expect(report).toContain('| `kyakhta-treaty-1727` | 2, 3 |  |')
  })

  test('tells how an erratum was settled', () => {
    expect(report).toContain(
      '| 3 | day of Nerchinsk | corrected, note | `nerchinsk-treaty-1689` |  |',
    )
  })
})

function table<Column extends string>(
  file: string,
  columns: readonly Column[],
  rows: readonly string[],
): Table<Column> {
  return parseTable(file, `${[columns.join('\t'), ...rows].join('\n')}\n`, columns)
}

function paragraphProblems(rows: readonly string[]): readonly string[] {
  const map = table('coverage.tsv', PARAGRAPH_COLUMNS, rows)
  return checkParagraphs(map, hashes, isInRecord).map(problemLine)
}

function erratumProblems(rows: readonly string[]): readonly string[] {
  return checkErrata(table('errata.tsv', ERRATUM_COLUMNS, rows), isInRecord).map(problemLine)
}

function without(row: number): readonly string[] {
  return PARAGRAPHS.filter((_, i) => i !== row)
}

function replaced(row: number, from: string, to: string): readonly string[] {
  return PARAGRAPHS.map((line, i) => (i === row ? line.replace(from, to) : line))
}
