import { describe, expect, test } from 'vitest'
import type { Source } from '#core/corpus/schema.ts'
import { shortCitation, sourceParts } from './sourceText.ts'

const aSource = (fields: Partial<Source>): Source => ({
  id: 'x',
  type: 'book',
  title: 'Russia and China',
  ...fields,
})
const issued = (year: number) => ({ issued: { 'date-parts': [[year]] } })

const mancall = { family: 'Mancall', given: 'Mark' }
const paine = { family: 'Paine', given: 'S. C. M.' }
const shen = { family: '沈', given: '志華' }
const li = { family: '李', given: '丹慧' }
const chinese = { language: 'zh-Hant' }

describe('a short citation', () => {
  test.each([
    ['one author', { author: [mancall], ...issued(1971) }, 'Mancall 1971'],
    ['two authors', { author: [mancall, paine], ...issued(1996) }, 'Mancall & Paine 1996'],
    ['three authors', { author: [mancall, paine, shen], ...issued(1996) }, 'Mancall et al. 1996'],
    ['a Chinese author', { author: [shen], ...chinese, ...issued(2007) }, '沈志華 2007'],
    [
      'two Chinese authors',
      { author: [shen, li], ...chinese, ...issued(2011) },
      '沈志華、李丹慧 2011',
    ],
    ['three Chinese authors', { author: [shen, li, shen], ...chinese }, '沈志華等'],
    [
      'a Chinese author of a book in English',
      { author: [{ family: 'Shen', given: 'Zhihua' }], language: 'en', ...issued(2012) },
      'Shen 2012',
    ],
    ['an editor', { editor: [paine], ...issued(1996) }, 'Paine 1996'],
    ['an author before an editor', { author: [mancall], editor: [paine] }, 'Mancall'],
    [
      'an institution',
      { author: [{ literal: 'Foreign Ministry' }], ...issued(2001) },
      'Foreign Ministry 2001',
    ],
    ['no author', { title: 'Treaty', ...issued(1689) }, 'Treaty 1689'],
    ['neither author nor year', { title: 'Treaty' }, 'Treaty'],
    [
      'no author and a long title',
      { title: 'A Documentary Chronicle of Relations' },
      'A Documentary Chro…',
    ],
  ])('of %s', (_name, fields, citation) => {
    expect(shortCitation(aSource(fields))).toBe(citation)
  })
})

describe('a list of sources', () => {
  test.each([
    [
      'a book',
      { author: [mancall], publisher: 'Harvard', ...issued(1971) },
      'Mark Mancall, ',
      ', Harvard, 1971',
    ],
    [
      'an article',
      {
        author: [mancall, paine],
        'container-title': 'Slavic Review',
        volume: '3',
        issue: '2',
        page: '1–20',
        ...issued(1996),
      },
      'Mark Mancall, S. C. M. Paine, ',
      ', Slavic Review 3(2), 1–20, 1996',
    ],
    [
      'an issue without a volume',
      { 'container-title': 'Izvestia', issue: '7' },
      '',
      ', Izvestia (7)',
    ],
    [
      'a Chinese article',
      {
        author: [shen, li],
        'container-title': '歷史研究',
        ...chinese,
        ...issued(2007),
      },
      '沈志華、李丹慧，',
      '，《歷史研究》，2007',
    ],
    ['a Chinese name in a book in English', { author: [shen], language: 'en' }, '沈志華, ', ''],
    ['one name', { author: [{ family: 'Confucius' }] }, 'Confucius, ', ''],
    ['an institution', { author: [{ literal: 'Foreign Ministry' }] }, 'Foreign Ministry, ', ''],
    ['a title alone', {}, '', ''],
  ])('has of %s what stands before the title and after', (_name, fields, before, after) => {
    expect(sourceParts(aSource(fields))).toEqual({ before, after })
  })
})
