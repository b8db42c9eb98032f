import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { glossaryOf } from '../corpus/corpusFiles.ts'
import { createConverter, DERIVED_LANGUAGES } from './convert.ts'

// Terms of Sino-Russian history as the mainland, Taiwan and Hong Kong write
// them. Where the record differs from what the table has for a place, it says
// how, in a column `ours …`, and why.
const [head = '', ...lines] = readFileSync('tools/chinese/terms.tsv', 'utf8').trimEnd().split('\n')
const columns = head.split('\t')
const rows = lines.map(
  (line) => new Map(line.split('\t').map((cell, i) => [columns[i] ?? '', cell] as const)),
)
const COLUMN_OF = { 'zh-Hans': 'zh-CN', 'zh-Hant-HK': 'zh-HK' } as const

describe.each(DERIVED_LANGUAGES)('from Taiwan to %s', (language) => {
  const convert = createConverter(language, glossaryOf(language))
  const terms = rows.map((row) => {
    const cell = (column: string) => row.get(column) ?? ''
    const usual = cell(COLUMN_OF[language])
    return { taiwan: cell('zh-TW'), usual, ours: cell(`ours ${language}`), why: cell('why') }
  })

  test('are 184 terms', () => {
    expect(terms).toHaveLength(184)
  })

  test.each(terms)('$taiwan', ({ taiwan, usual, ours }) => {
    expect(convert(taiwan)).toBe(ours === '' ? usual : ours)
  })

  test('a term that differs differs indeed, and has a reason', () => {
    const needless = terms.filter(
      ({ usual, ours, why }) => ours !== '' && (ours === usual || why === ''),
    )
    expect(needless).toEqual([])
  })
})
