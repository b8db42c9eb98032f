import { describe, expect, test } from 'vitest'
import { foldTable } from '#tools/chinese/foldTable.ts'
import { createFold } from './searchKey.ts'
import { createDateReader } from './typedDate.ts'

const readDate = createDateReader(createFold(foldTable()))

describe('in the Western calendar', () => {
  test.each([
    ['1689', '1689'],
    [' 1689 ', '1689'],
    ['１６８９', '1689'],
    ['1689年', '1689'],
    ['公元1689年', '1689'],
    ['西元 1689 年', '1689'],
    ['公元73年', '0073'],
    ['838', '0838'],
    ['一六八九年', '1689'],
    ['一六八九', '1689'],
    ['二〇〇一年', '2001'],
    ['二零零一年', '2001'],
  ])('%s is a year', (typed, edtf) => {
    expect(readDate(typed)).toBe(edtf)
  })

  test.each([
    ['1858-05', '1858-05'],
    ['1858-5', '1858-05'],
    ['1858/05', '1858-05'],
    ['1858年5月', '1858-05'],
    ['一八五八年五月', '1858-05'],
    ['May 1858', '1858-05'],
    ['1858-05-28', '1858-05-28'],
    ['1858.5.28', '1858-05-28'],
    ['１８５８／５／２８', '1858-05-28'],
    ['1858年5月28日', '1858-05-28'],
    ['1858年5月28号', '1858-05-28'],
    ['一八五八年五月二十八日', '1858-05-28'],
    ['28 May 1858', '1858-05-28'],
    ['Sept. 7, 1689', '1689-09-07'],
    ['september 7 1689', '1689-09-07'],
    ['2000-02-29', '2000-02-29'],
  ])('%s is a month or a day', (typed, edtf) => {
    expect(readDate(typed)).toBe(edtf)
  })

  test.each([
    ['17th century', '16XX'],
    ['21st century', '20XX'],
    ['17世紀', '16XX'],
    ['17世纪', '16XX'],
    ['十七世紀', '16XX'],
    ['二十一世纪', '20XX'],
    ['1680s', '168X'],
    ['1680年代', '168X'],
    ['20世纪50年代', '195X'],
    ['二十世紀五十年代', '195X'],
  ])('%s is a century or a decade', (typed, edtf) => {
    expect(readDate(typed)).toBe(edtf)
  })

  test.each([
    ['1689-1727', '1689/1727'],
    ['1689–1727', '1689/1727'],
    ['1689/1727', '1689/1727'],
    ['1689—1727年', '1689/1727'],
    ['１６８９～１７２７', '1689/1727'],
    ['1689年至1727年', '1689/1727'],
    ['1689 to 1727', '1689/1727'],
    ['1858-05 – 1860-11', '1858-05/1860-11'],
    ['1858年5月28日—1860年11月14日', '1858-05-28/1860-11-14'],
    ['17世紀到19世紀', '16XX/18XX'],
  ])('%s is a range', (typed, edtf) => {
    expect(readDate(typed)).toBe(edtf)
  })
})

// A lunisolar year runs from one New Year to the eve of the next.
describe('by reign title', () => {
  test.each([
    ['the Treaty of Nerchinsk', '康熙二十八年', '1689-01-21/1690-02-08'],
    ['the Boxers', '光緒二十六年', '1900-01-31/1901-02-18'],
    ['the last year of the Qing', '宣統三年', '1911-01-30/1912-02-17'],
    ['the opening of the sea trade', '隆慶元年', '1567-02-19/1568-02-07'],
    ['the Treaty of Aigun', '咸豐八年', '1858-02-14/1859-02-02'],
    ['the fall of Beijing', '崇禎十七年', '1644-02-08/1645-01-27'],
  ])('the year of %s was %s', (_event, typed, edtf) => {
    expect(readDate(typed)).toBe(edtf)
  })

  test.each([
    '康熙廿八年',
    '康熙28年',
    '康熙２８年',
    '康熙28',
    '康熙 28 年',
    '清康熙二十八年',
    'Kangxi 28',
  ])('%s is the same year as 康熙二十八年', (typed) => {
    expect(readDate(typed)).toBe(readDate('康熙二十八年'))
  })

  test.each([
    ['隆慶三年', '隆庆三年'],
    ['萬曆三年', '万历三年'],
    ['天啟三年', '天启三年'],
    ['崇禎三年', '崇祯三年'],
    ['順治三年', '顺治三年'],
    ['咸豐三年', '咸丰三年'],
    ['光緒三年', '光绪三年'],
    ['宣統三年', '宣统三年'],
    ['天啓三年', '天启三年'],
  ])('%s and %s are the same year', (traditional, simplified) => {
    expect(readDate(traditional)).not.toBeNull()
    expect(readDate(simplified)).toBe(readDate(traditional))
  })

  test.each([
    ['the Treaty of Nerchinsk', '康熙二十八年七月二十四', '1689-09-07'],
    ['the same', 'Kangxi 28, month 7, day 24', '1689-09-07'],
    ['the Treaty of Kyakhta', '雍正五年九月初七日', '1727-10-21'],
    ['the leap month of Nerchinsk', '康熙二十八年閏三月', '1689-04-20/1689-05-18'],
    ['the abdication of the last emperor', '宣统三年十二月廿五', '1912-02-12'],
    ['a New Year', '康熙元年正月初一', '1662-02-18'],
  ])('the day or month of %s: %s', (_event, typed, edtf) => {
    expect(readDate(typed)).toBe(edtf)
  })

  test('from one reign into another', () => {
    expect(readDate('康熙二十八年至雍正五年')).toBe('1689-01-21/1728-02-09')
  })
})

test.each([
  ['民國38年', '1949'],
  ['民国三十八年', '1949'],
  ['民國元年', '1912'],
  ['中華民國38年10月1日', '1949-10-01'],
  ['民國一百', null],
  ['民國115年', '2026'],
])('of the Republic, %s is %s', (typed, edtf) => {
  expect(readDate(typed)).toBe(edtf)
})

describe('what is no date is a search', () => {
  test.each([
    '',
    ' ',
    '條約',
    '1689年條約',
    'Nerchinsk 1689',
    '康熙',
    '康熙年間',
    '38年',
    '17',
    '16890',
    '156項工程',
    'treaty 1689',
    '一邊倒',
    '——',
    '至',
    '1689-',
  ])('%s', (typed) => {
    expect(readDate(typed)).toBeNull()
  })

  test.each([
    ['a month that there is not', '1858-13'],
    ['a day that the month had not', '1858-02-29'],
    ['a year past the last one of the title', '康熙六十二年'],
    ['a leap month that the year had not', '咸豐八年閏四月'],
    ['a range that ends before it begins', '1727-1689'],
    ['a century before the first', '0世紀'],
  ])('%s: %s', (_flaw, typed) => {
    expect(readDate(typed)).toBeNull()
  })
})
