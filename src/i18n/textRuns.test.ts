import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from '#testing/someTexts.ts'
import { startI18n } from './i18n.ts'
import { createTextRuns } from './textRuns.ts'

const runsIn = async (language: string) =>
  createTextRuns(language, (await startI18n(language)).getFixedT(language, 'ui'))
const hant = await runsIn('zh-Hant')
const en = await runsIn('en')

describe('in another script than the text stands', () => {
  test.each([
    ['zh-Hant', '學者 Bobo Lo 認為', { 'Bobo Lo': 'en' }],
    ['zh-Hant', '俄文作Кяхта，今恰克圖', { Кяхта: 'ru' }],
    ['zh-Hant', '「Foreign Relations, 1949–1950」所載', { 'Foreign Relations, 1949–1950': 'en' }],
    ['zh-Hant', '《The Times》、《Правда》', { 'The Times': 'en', Правда: 'ru' }],
    ['zh-Hant', 'S-400、SIPRI、Il-28與LNG 2', {}],
    ['zh-Hans', '条约（Treaty of Kyakhta）', { 'Treaty of Kyakhta': 'en' }],
    [
      'en',
      'the Treaty (尼布楚條約) and 《四庫全書》, 1782',
      { 尼布楚條約: 'zh-Hant', '《四庫全書》': 'zh-Hant' },
    ],
    ['en', 'in Pravda (Правда) of 7 May', { Правда: 'ru' }],
    ['en', 'Nothing but English, 1689.', {}],
    [
      'ru',
      'Договор (恰克圖條約), «Treaty of Kyakhta»',
      { 恰克圖條約: 'zh-Hant', 'Treaty of Kyakhta': 'en' },
    ],
    [
      'fr',
      'Договор об оборонительном союзе (中俄密約)',
      {
        'Договор об оборонительном союзе': 'ru',
        中俄密約: 'zh-Hant',
      },
    ],
    ['uk', 'Китай; «Сила Сибіру-2»', {}],
  ])('of a text in %s, %s, these runs: %o', (language, text, expected) => {
    const found: [text: string, language?: string][] = []
    for (const { text: part, language: other } of hant(text, language)) {
      const last = found.at(-1)
      // What must not be broken is a run by itself.
      if (last !== undefined && last[1] === other) last[0] += part
      else found.push(other === undefined ? [part] : [part, other])
    }
    expect(found.filter((run) => run.length === 2)).toEqual(Object.entries(expected))
  })
})

describe('on one line stays', () => {
  test.each([
    ['在1689年9月7日簽訂', ['1689年9月7日']],
    ['17世紀與1680年代，1727—1728年', ['17世紀', '1680年代', '1727—1728年']],
    ['9月4—7日', ['9月4—7日']],
    ['康熙二十八年七月二十四（滿文本）', ['二十八年七月二十四']],
    ['咸豐七年閏五月十六', ['七年閏五月十六']],
    ['T-62坦克、S-400、米格-19、Т-34', ['T-62', 'S-400', '格-19', 'Т-34']],
    ['三十年來無一日', []],
  ])('of %s: %o', (text, expected) => {
    expect(hant(text).flatMap((run) => (run.whole === true ? run.text : []))).toEqual(expected)
  })

  test.each([
    ['signed on 7 September 1689, in force', ['7 September 1689']],
    ['6–7 September 1689', ['6–7 September 1689']],
    ['27 August – 6 September 1689', ['27 August', '6 September 1689']],
    ['in May 1969 they may', ['May 1969']],
    ['MiG-19s and the OP-3C', ['MiG-19s', 'OP-3C']],
    ['from 1727–1728 on', ['1727–1728']],
  ])('of %s: %o', (text, expected) => {
    expect(en(text).flatMap((run) => (run.whole === true ? run.text : []))).toEqual(expected)
  })
})

test('whatever a text says, its runs are the text', () => {
  const languages = fc.constantFrom('zh-Hant', 'zh-Hans', 'en', 'ru')
  fc.assert(
    fc.property(fc.oneof(fc.string(), anyText), languages, (text, language) => {
      expect(
        en(text, language)
          .map((run) => run.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
