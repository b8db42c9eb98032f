import { describe, expect, test } from 'vitest'
import { aRecord } from '#testing/aRecord.ts'
import { conversionsOf } from './conversions.ts'
import { mapLangTexts, type TextOf } from './langTexts.ts'
import type { CorpusRecord } from './schema.ts'

const keepsScript = (_language: string, texts: readonly string[]) =>
  !texts.some((text) => text.includes('[mixed]'))

/** The record of tests with its zh-Hant under other tags; the head's title as given. */
function recordIn(tags: readonly string[], title?: CorpusRecord['title']): CorpusRecord {
  const record = mapLangTexts(aRecord(), (texts) => {
    const { 'zh-Hant': hant, ...others } = texts
    if (hant === undefined) return texts
    return { ...others, ...Object.fromEntries(tags.map((tag): [string, TextOf] => [tag, hant])) }
  })
  return title === undefined ? record : { ...record, title }
}

const toldOf = (record: CorpusRecord) =>
  conversionsOf(record, keepsScript).map(({ to, from }) => [to, from])

describe('a record', () => {
  test('in Traditional Chinese is converted into the two others', () => {
    expect(toldOf(recordIn(['zh-Hant']))).toEqual([
      ['zh-Hans', 'zh-Hant'],
      ['zh-Hant-HK', 'zh-Hant'],
    ])
  })

  test('of Hong Kong and the mainland is converted into that of Taiwan, from the nearer', () => {
    expect(toldOf(recordIn(['zh-Hans', 'zh-Hant-HK']))).toEqual([['zh-Hant', 'zh-Hant-HK']])
  })

  test('in all three, or in none, is not converted', () => {
    expect(toldOf(recordIn(['zh-Hant', 'zh-Hans', 'zh-Hant-HK']))).toEqual([])
    expect(toldOf(recordIn([]))).toEqual([])
  })

  test('is read as it is where its events are told, though a name is lacking', () => {
    const all = ['zh-Hant', 'zh-Hans', 'zh-Hant-HK']
    expect(toldOf(recordIn(all, { 'zh-Hant': '條約' }))).toEqual([])
  })

  test('in mixed script is converted into its own language, too', () => {
    const title = { 'zh-Hant': '兩個条约[mixed]' }
    expect(toldOf(recordIn(['zh-Hant'], title))).toEqual([
      ['zh-Hant', 'mixed'],
      ['zh-Hans', 'mixed'],
      ['zh-Hant-HK', 'mixed'],
    ])
  })

  test('is not mixed by the words of its one-offs for another language', () => {
    const title = { 'zh-Hant': '-{zh-hans:[mixed];zh-hant:條約}-' }
    expect(toldOf(recordIn(['zh-Hant'], title)).map(([, from]) => from)).not.toContain('mixed')
  })
})
