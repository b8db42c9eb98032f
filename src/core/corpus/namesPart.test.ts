import { describe, expect, test } from 'vitest'
import { aRecord } from '#testing/aRecord.ts'
import { namesOf } from './namesPart.ts'

test('people and places have the names of one language', () => {
  const { people, places } = namesOf(aRecord(), 'en')
  expect(people['vladislavich-sava']?.name).toBe('Sava Vladislavich')
  expect(places).toEqual({ kyakhta: { name: 'Kyakhta' } })
})

describe('a name as its bearers write it', () => {
  const people = [
    { id: 'golovin', name: { 'zh-Hant': '戈洛文', en: 'Golovin', ru: 'Головин' }, native: 'ru' },
    { id: 'tulisen', name: { 'zh-Hant': '圖理琛', en: 'Tulišen' }, native: 'zh-Hant' },
    { id: 'gerbillon', name: { 'zh-Hant': '張誠', en: 'Gerbillon' } },
  ] as const
  const namesIn = (language: 'en' | 'zh-Hant' | 'zh-Hans' | 'ru') =>
    namesOf(aRecord({ people: [...people] }), language).people

  test('stands beside the name in the language of the reader', () => {
    expect(namesIn('en')).toEqual({
      golovin: { name: 'Golovin', original: { language: 'ru', name: 'Головин' } },
      tulisen: { name: 'Tulišen', original: { language: 'zh-Hant', name: '圖理琛' } },
      gerbillon: { name: 'Gerbillon' },
    })
  })

  test('but not for a reader who writes it in the same language', () => {
    expect(namesIn('ru')['golovin']).toEqual({ name: 'Головин' })
    expect(namesIn('zh-Hant')['tulisen']).toEqual({ name: '圖理琛' })
    expect(namesIn('zh-Hans')['tulisen']).toEqual({ name: '圖理琛' })
  })
})
