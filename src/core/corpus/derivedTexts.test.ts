import { describe, expect, test } from 'vitest'
import { anEvent } from '#testing/anEvent.ts'
import { aRecord, KYAKHTA } from '#testing/aRecord.ts'
import { aTable } from '#testing/aTable.ts'
import { deriveTexts, withDerivedTexts } from './derivedTexts.ts'

/** Marks what was converted, so that it can be told from what was not. */
const toHans = (text: string) => `${text}→简`
const derived = deriveTexts(aRecord(), 'zh-Hans', ['zh-Hant'], toHans)

describe('a derived text', () => {
  test.each([
    ['title', '兩個條約→简'],
    ['events/nerchinsk-treaty-1689/text/short', '尼布楚條約→简'],
    ['events/kyakhta-treaty-1727/recorded/1/by', '滿文本→简'],
    ['events/kyakhta-treaty-1727/accounts/0/holder', '俄方→简'],
    ['events/kyakhta-treaty-1727/notes/0/text', '年份有誤。→简'],
    ['people/vladislavich-sava/name', '薩瓦→简'],
    ['periods/treaty-order/classification', '本站→简'],
    ['rulers/kangxi/office', '皇帝→简'],
  ])('stands at the place of its original: %s', (place, text) => {
    expect(derived[place]).toBe(text)
  })

  test('keeps its place when an event is added before it', () => {
    const more = deriveTexts(
      aRecord({ events: [anEvent({ id: 'aaa' }), anEvent(), KYAKHTA] }),
      'zh-Hans',
      ['zh-Hant'],
      toHans,
    )
    expect(more).toMatchObject(derived)
  })

  test('is made of Chinese alone: no place is English, no date and no id', () => {
    expect(
      Object.values(derived).filter((text) => !/\p{Script=Han}/u.test(text.replace('→简', ''))),
    ).toEqual([])
  })
})

describe('a table', () => {
  const record = aRecord({ tables: [aTable()] })
  const texts = deriveTexts(record, 'zh-Hans', ['zh-Hant'], toHans)

  test.each([
    ['text/title', '恰克圖貿易額→简'],
    ['text/caption', '依俄國海關。→简'],
    ['columns/1/text', '貿易額→简'],
    ['columns/1/unit', '千盧布→简'],
    ['rows/0/cells/2', '毛皮→简'],
    ['rows/1/notes/0/text', '含走私。→简'],
    ['notes/0/text', '以物易物。→简'],
  ])('has a derived text at %s', (place, text) => {
    expect(texts[`tables/kyakhta-trade/${place}`]).toBe(text)
  })

  test('keeps its numbers, dates and gaps', () => {
    const [table] = withDerivedTexts(record, 'zh-Hans', texts).tables
    expect(table?.rows.map(({ cells }) => cells)).toEqual([
      ['1755', 837, { 'zh-Hant': '毛皮', en: 'furs', 'zh-Hans': '毛皮→简' }],
      ['1777~', [2868, 4000], null],
    ])
  })
})

describe('the record with its derived texts', () => {
  test('has a simplified text beside every traditional one', () => {
    const { title, events, people } = withDerivedTexts(aRecord(), 'zh-Hans', derived)
    expect(title).toEqual({ 'zh-Hant': '兩個條約', en: 'Two treaties', 'zh-Hans': '兩個條約→简' })
    expect(events[1]?.text['zh-Hans']).toEqual({
      short: '恰克圖條約→简',
      title: '《恰克圖條約》→简',
      summary: '兩國開放恰克圖互市。→简',
    })
    expect(people[0]?.name['zh-Hans']).toBe('薩瓦→简')
  })

  test('is the record itself but for them', () => {
    const record = aRecord()
    const json = JSON.stringify(
      withDerivedTexts(record, 'zh-Hans', derived),
      (key, value: unknown) => (key === 'zh-Hans' ? undefined : value),
    )
    expect(JSON.parse(json)).toEqual(record)
    expect(record).toEqual(aRecord())
  })

  test('is not asked for a simplified text that a person wrote', () => {
    const title = { 'zh-Hant': '兩個條約', 'zh-Hans': '两个条约（手写）' }
    const record = aRecord({ title })
    expect(deriveTexts(record, 'zh-Hans', ['zh-Hant'], toHans)).not.toHaveProperty('title')
  })

  test('may have those of another language beside them', () => {
    const hongKong = deriveTexts(aRecord(), 'zh-Hant-HK', ['zh-Hant'], (text) => `${text}→港`)
    const { title } = withDerivedTexts(
      withDerivedTexts(aRecord(), 'zh-Hans', derived),
      'zh-Hant-HK',
      hongKong,
    )
    expect(title).toEqual({
      'zh-Hant': '兩個條約',
      en: 'Two treaties',
      'zh-Hans': '兩個條約→简',
      'zh-Hant-HK': '兩個條約→港',
    })
  })
})

describe('a text in several Chinese', () => {
  const title = { 'zh-Hans': '两个条约', 'zh-Hant-HK': '兩個條約（港）', en: 'Two treaties' }
  const toTaiwan = (text: string, source: string) => `${text}←${source}`

  test('is derived from the first of the sources that it has', () => {
    const texts = (sources: readonly ('zh-Hant-HK' | 'zh-Hans')[]) =>
      deriveTexts(aRecord({ title }), 'zh-Hant', sources, toTaiwan)['title']
    expect(texts(['zh-Hant-HK', 'zh-Hans'])).toBe('兩個條約（港）←zh-Hant-HK')
    expect(texts(['zh-Hans', 'zh-Hant-HK'])).toBe('两个条约←zh-Hans')
  })

  test('may be derived anew from itself, which then gives way', () => {
    const record = aRecord({ title: { 'zh-Hant': '兩個条约' } })
    const mixed = deriveTexts(record, 'zh-Hant', ['zh-Hant'], toTaiwan)
    expect(withDerivedTexts(record, 'zh-Hant', mixed).title).toEqual({
      'zh-Hant': '兩個条约←zh-Hant',
    })
  })
})
