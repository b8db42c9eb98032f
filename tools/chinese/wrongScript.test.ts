import hongKong from 'opencc-js/dict/HKVariants'
import traditional from 'opencc-js/dict/STCharacters'
import simplified from 'opencc-js/dict/TSCharacters'
import taiwan from 'opencc-js/dict/TWVariants'
import { describe, expect, test } from 'vitest'
import { CHINESE_LANGUAGES, type ChineseLanguage } from '#core/corpus/terms.ts'
import { chineseTexts } from '../article/recordTexts.ts'
import { buildRecord } from '../corpus/buildRecord.ts'
import { createWrongIn } from './wrongScript.ts'

type Forms = ReadonlyMap<string, readonly string[]>

/** By character of a language: how another script, or another place, writes it. */
const OTHER_FORMS: Readonly<Record<ChineseLanguage, Forms>> = {
  'zh-Hant': formsIn(simplified, hongKong),
  'zh-Hans': formsIn(traditional),
  'zh-Hant-HK': formsIn(simplified, taiwan, backwards(hongKong)),
}

const WRONG_IN = {
  'zh-Hant': createWrongIn('zh-Hant'),
  'zh-Hans': createWrongIn('zh-Hans'),
  'zh-Hant-HK': createWrongIn('zh-Hant-HK'),
}

describe('a text is refused', () => {
  test.each([
    ['zh-Hant', '中俄关系', '关系'],
    ['zh-Hant', '條約簽訂以后', '后'],
    ['zh-Hant', '战略伙伴', '战伙'],
    ['zh-Hant', '沿着黑龍江', '着'],
    ['zh-Hant', '自衞', '衞'],
    ['zh-Hans', '中俄關系', '關'],
    ['zh-Hans', '沿著黑龙江', '著'],
    ['zh-Hans', '那裏', '裏'],
    ['zh-Hant-HK', '中俄关係', '关'],
    ['zh-Hant-HK', '那裡', '裡'],
    ['zh-Hant-HK', '沿著黑龍江', '著'],
    ['zh-Hant-HK', '自衛', '衛'],
    ['zh-Hant-HK', '稅則', '稅'],
  ] as const)('in %s: %s, for its %s', (language, text, wrong) => {
    expect(WRONG_IN[language](text)).toBe(wrong)
  })
})

describe('a text is in order', () => {
  test.each([
    ['zh-Hant', '咸豐皇后在海參崴十公里外的戰事裡占領了烏蘇里江'],
    ['zh-Hans', '乾隆年间的著作'],
    ['zh-Hant-HK', '咸豐皇后的著作，沿着烏蘇里江十公里，保衞啟德，羣山那裏'],
    ['zh-Hant', 'Treaty of Nerchinsk, 1689'],
  ] as const)('in %s: %s', (language, text) => {
    expect(WRONG_IN[language](text)).toBe('')
  })
})

describe('of two hundred characters of another script, planted in the record at random', () => {
  const record = buildRecord()

  test.each(CHINESE_LANGUAGES)('at least 98 in a hundred are found in %s', (language) => {
    const texts = chineseTexts(record)
      .filter(({ field }) => field.split('.').includes(language))
      .map(({ text }) => text)
    const planted = plant(texts, OTHER_FORMS[language], 200)
    const missed = planted.filter(({ text, wrong }) => !WRONG_IN[language](text).includes(wrong))
    const lines = missed.map(({ text, wrong }) => `${wrong}: ${text}`)
    expect(planted).toHaveLength(200)
    expect(missed.length, lines.join('\n')).toBeLessThanOrEqual(4)
  })
})

type Planted = { readonly text: string; readonly wrong: string }

/** Replaces one character of a text, chosen at random, by a form of it that another script has; so often. */
function plant(texts: readonly string[], forms: Forms, count: number): readonly Planted[] {
  const next = randomFrom(20_261_122)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  const all = texts.flatMap((text) =>
    Array.from(text).flatMap((one, i) => (forms.has(one) ? [{ text, i, one }] : [])),
  )
  return Array.from({ length: count }, () => {
    const { text, i, one } = pick(all)
    const wrong = pick(forms.get(one) ?? [])
    return { text: Array.from(text).with(i, wrong).join(''), wrong }
  })
}

/** From `干 幹 乾|…`: the forms of 干 other than itself. */
function formsIn(...dictionaries: readonly string[]): Forms {
  const forms = new Map<string, readonly string[]>()
  for (const row of dictionaries.flatMap((dictionary) => dictionary.split('|'))) {
    const [from = '', ...to] = row.split(' ')
    const others = [...(forms.get(from) ?? []), ...to.filter((form) => form !== from)]
    if (others.length > 0) forms.set(from, others)
  }
  return forms
}

function backwards(dictionary: string): string {
  return dictionary
    .split('|')
    .map((row) => row.split(' ').toReversed().join(' '))
    .join('|')
}

/** A generator that gives the same numbers every time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
