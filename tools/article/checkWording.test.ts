import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { problemLine } from '#core/corpus/problem.ts'
import type { CorpusRecord } from '#core/corpus/schema.ts'
import { anEvent } from '#testing/anEvent.ts'
import { aRecord, KYAKHTA } from '#testing/aRecord.ts'
import { checkWording } from './checkWording.ts'
import { fingerprintOf, readFingerprint, toJson } from './fingerprint.ts'
import { chineseTexts } from './recordTexts.ts'
import { parseTable } from './table.ts'

/** Four paragraphs under two headings; the third has a link in the middle of a sentence, the fourth is a footnote. */
const ARTICLE = `## 清朝

中俄关系。

### 贸易

1689年两国使臣在尼布楚城外会谈两个星期。

双方[代表](../Page/代表_(外交).md "wikilink")在边境的河畔搭起帐篷<br />交换条约文本。

1.
`
const { paragraphs: hashes, runs } = fingerprintOf(ARTICLE)

describe('a sentence of the article', () => {
  test.each([
    ['in its own script', '两国使臣在尼布楚城外会谈两个星期'],
    ['in the other script', '兩國使臣在尼布楚城外會談兩個星期'],
    ['with other commas, quotes and years', '兩國使臣，在「尼布楚」城外1689會談兩個星期'],
    ['in the middle of another', '據說兩國使臣在尼布楚城外會談兩個星期之久'],
    ['that a link stands in', '雙方代表在邊境的河畔搭起帳篷'],
    ['that a tag stands in', '在邊境的河畔搭起帳篷交換條約文本'],
  ])('is found %s', (_how, summary) => {
    expect(wordingProblems(withSummary(summary))).toHaveLength(1)
  })

  test('is named with file, event and field, as far as it goes', () => {
    expect(wordingProblems(withSummary('據說兩國使臣在尼布楚城外會談兩個星期之久。'))).toEqual([
      'events.json: event nerchinsk-treaty-1689, text.zh-Hant.summary: must not share 12 Han characters in a row with the article; got "两国使臣在尼布楚城外会谈两个星期"',
    ])
  })

  test('is found in notes, in accounts and in the grounds of periods', () => {
    const sentence = {
      'zh-Hant': '兩國使臣在尼布楚城外會談兩個星期',
      en: 'They talked for a fortnight.',
    }
    const sources = [{ id: 'mancall-1971' }]
    const event = { ...KYAKHTA, notes: [{ text: sentence, sources }] }
    const [period] = aRecord().periods
    if (period === undefined) throw new Error('the record of tests has periods')
    const texts = { 'zh-Hant': { short: '甲', title: '乙', rationale: sentence['zh-Hant'] } }
    const periods = [{ ...period, text: texts }]
    const accounts = [{ holder: sentence, text: sentence, sources }]
    const record = aRecord({ events: [event, anEvent({ accounts })], periods })
    expect(fieldsOf(record)).toEqual([
      'notes.0.text.zh-Hant',
      'accounts.0.holder.zh-Hant',
      'text.zh-Hant.rationale',
    ])
  })

  test('is found where only the simplified text has it', () => {
    const [event] = aRecord().events
    if (event === undefined) throw new Error('the record of tests has events')
    const hans = { short: '甲', title: '乙', summary: '两国使臣在尼布楚城外会谈两个星期' }
    const record = aRecord({ events: [{ ...event, text: { ...event.text, 'zh-Hans': hans } }] })
    expect(fieldsOf(record)).toEqual(['text.zh-Hans.summary'])
  })

  test('may be shared for eleven characters, and across two paragraphs', () => {
    expect(wordingProblems(withSummary('使臣在尼布楚城外會談兩'))).toEqual([])
    expect(wordingProblems(withSummary('會談兩個星期雙方代表在邊境的'))).toEqual([])
  })

  test('may be shared as far as an exception goes, and no further', () => {
    const exception = ['使臣在尼布楚城外會談兩個\tname of a congress']
    expect(wordingProblems(withSummary('使臣在尼布楚城外會談兩個星期'), exception)).toEqual([])
    const both = '使臣在尼布楚城外會談兩個星期，雙方代表在邊境的河畔搭起帳篷'
    expect(wordingProblems(withSummary(both), exception)).toHaveLength(1)
  })

  test('has no exception without a reason, nor one that nothing needs', () => {
    const faults = (rows: readonly string[]) =>
      wordingProblems(withSummary('使臣在尼布楚城外會談兩個星期'), rows).map((line) =>
        line.replace(/; got .*/, ''),
      )
    expect(faults(['使臣在尼布楚城外會談兩個\t'])).toEqual([
      'exceptions.tsv: line 2, words: must have a reason',
    ])
    expect(faults(['使臣在尼布楚城外會談兩個\ta name', '河畔搭起帳篷\ta name'])).toEqual([
      'exceptions.tsv: line 3, words: is no longer needed: no text shares it with the article',
    ])
  })
})

describe('the fingerprint of an article', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kyakhta-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  test('counts what stands between blank lines, but no headings', () => {
    expect(hashes).toHaveLength(4)
  })

  test('is read from its file as it was made, and has no word of the article', () => {
    const file = join(folder, 'fingerprint.json')
    const json = toJson({ paragraphs: hashes, runs })
    writeFileSync(file, json)
    expect(readFingerprint(file)).toEqual({ paragraphs: hashes, runs })
    expect(json).not.toMatch(/\p{Script=Han}/u)
  })
})

function wordingProblems(
  record: CorpusRecord,
  exceptions: readonly string[] = [],
): readonly string[] {
  const lines = ['words\treason', ...exceptions]
  const allowed = parseTable('exceptions.tsv', lines.join('\n'), ['words', 'reason'])
  const fileOf = new Map(record.events.map(({ id }) => [`event ${id}`, 'events.json']))
  return checkWording(chineseTexts(record), runs, allowed, fileOf).map(problemLine)
}

function fieldsOf(record: CorpusRecord): readonly string[] {
  return wordingProblems(record).map((line) => /, ([^:]*): must/.exec(line)?.[1] ?? line)
}

function withSummary(summary: string): CorpusRecord {
  const text = { 'zh-Hant': { short: '甲', title: '乙', summary } }
  return aRecord({ events: [anEvent({ text })] })
}
