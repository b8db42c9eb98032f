import { describe, expect, test } from 'vitest'
import { problemLine } from '#core/corpus/problem.ts'
import { checkOverrides, withOverrides } from './overrides.ts'

const PLACE = 'events/nerchinsk-treaty-1689/text/title'
const ORIGINALS = { [PLACE]: '尼布楚條約', title: '兩個條約' }
const CONVERTED = { [PLACE]: '尼布楚条约', title: '两个条约' }

/** What the check says of one text by hand. */
const said = (place: string, texts: { 'zh-Hant': string; 'zh-Hans'?: string }) =>
  checkOverrides('zh-Hans', { [place]: texts }, ORIGINALS, CONVERTED).map(problemLine)

test('a text by hand takes the place of what conversion gave, and no other', () => {
  const overrides = { [PLACE]: { 'zh-Hant': '尼布楚條約', 'zh-Hans': '《尼布楚条约》签订' } }
  expect(withOverrides(CONVERTED, 'zh-Hans', overrides)).toEqual({
    [PLACE]: '《尼布楚条约》签订',
    title: '两个条约',
  })
})

describe('a text by hand', () => {
  test('is in order while it stands for its original and says what conversion does not', () => {
    expect(said(PLACE, { 'zh-Hant': '尼布楚條約', 'zh-Hans': '《尼布楚条约》签订' })).toEqual([])
  })

  test.each([
    [
      'when its original has been changed',
      PLACE,
      { 'zh-Hant': '涅爾琴斯克條約', 'zh-Hans': '涅尔琴斯克条约' },
      'was written for another zh-Hant: read it against the one of today, and put that in; got "涅爾琴斯克條約"',
    ],
    [
      'when conversion would give the same',
      PLACE,
      { 'zh-Hant': '尼布楚條約', 'zh-Hans': '尼布楚条约' },
      'is what conversion gives: take it out; got "尼布楚条约"',
    ],
    [
      'when its place is not in the record',
      'events/lost/text/title',
      { 'zh-Hant': '甲', 'zh-Hans': '乙' },
      'is no place of a text that is derived',
    ],
    ['without a text', PLACE, { 'zh-Hant': '尼布楚條約' }, 'must have the text in zh-Hans'],
  ])('is refused %s', (_when, place, texts, rule) => {
    expect(said(place, texts)).toEqual([`corpus/overrides/zh-Hans.json: ${place}: ${rule}`])
  })
})
