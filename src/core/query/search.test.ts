import { describe, expect, test } from 'vitest'
import { cutIntoParts } from '#core/corpus/parts.ts'
import { anEvent } from '#testing/anEvent.ts'
import { aRecord, KYAKHTA } from '#testing/aRecord.ts'
import { foldTable } from '#tools/chinese/foldTable.ts'
import { createSearch } from './search.ts'
import { createFold } from './searchKey.ts'

const fold = createFold(foldTable())
const visit = anEvent({
  id: 'xi-moscow-2013',
  date: '2013-03-22',
  people: ['putin-vladimir'],
  text: {
    'zh-Hant': { short: '習近平訪俄', title: '習近平訪問莫斯科', summary: '會見總統。' },
    'zh-Hans': { short: '习近平访俄', title: '习近平访问莫斯科', summary: '会见总统。' },
    en: {
      short: 'Xi in Moscow',
      title: 'Xi visits Moscow',
      summary: 'He meets the president of the treaty power.',
    },
  },
})
const record = aRecord({
  events: [anEvent(), KYAKHTA, visit],
  people: [
    ...aRecord().people,
    {
      id: 'putin-vladimir',
      name: {
        'zh-Hant': '弗拉迪米爾·普丁',
        'zh-Hans': '弗拉基米尔·普京',
        en: 'Vladimir Putin',
        ru: 'Владимир Путин',
      },
    },
  ],
})
const search = createSearch(cutIntoParts(record).search(), fold)

const [nerchinsk, kyakhta, moscow] = [
  'nerchinsk-treaty-1689',
  'kyakhta-treaty-1727',
  'xi-moscow-2013',
]

describe('whoever searches', () => {
  test.each(['普京', '普丁', 'Putin', 'Путин', 'putin', 'ПУТИН'])(
    'for %s finds the visit that names him',
    (query) => expect(search(query)).toEqual([moscow]),
  )

  test.each(['条约', '條約'])('for %s finds both treaties, in the order of the record', (query) => {
    expect(search(query)).toEqual([nerchinsk, kyakhta])
  })

  test.each(['Кяхта', 'kyakhta', '恰克图', '恰克圖', 'кяхта'])(
    'for %s finds the treaty',
    (query) => {
      expect(search(query)).toEqual([kyakhta])
    },
  )

  test('for a date finds what happened then', () => {
    expect(search('2013-03')).toEqual([moscow])
    expect(search('1689')).toEqual([nerchinsk])
  })

  test('in whatever language the page speaks, finds what another one says', () => {
    expect(search('习近平')).toEqual(search('Xi'))
  })
})

describe('what is found', () => {
  test('by its title stands before what is found by its text', () => {
    expect(search('treaty')).toEqual([nerchinsk, kyakhta, moscow])
  })

  test('by a name stands between the two', () => {
    const find = createSearch(
      { text: ['', '', 'amur'], name: ['', 'Amur', ''], title: ['Amur', '', ''] },
      fold,
    )
    expect(find('amur')).toEqual(['title', 'name', 'text'])
  })

  test('has every word of the query, each in whatever place', () => {
    expect(search('treaty Kyakhta')).toEqual([kyakhta])
    expect(search('treaty president')).toEqual([moscow])
    expect(search('Kyakhta Putin')).toEqual([])
  })
})

test.each([
  '《恰克圖條約》',
  '「恰克圖」條約',
  '恰克圖，條約',
  '(恰克圖) 條約',
  '恰克圖　條約',
  '  恰克圖  ',
])('punctuation and room do not count: %s', (query) => expect(search(query)).toEqual([kyakhta]))

test.each(['', '   ', '　', '，。', '《》'])(
  'a query without a word finds nothing: "%s"',
  (query) => {
    expect(search(query)).toEqual([])
  },
)
