import { describe, expect, test } from 'vitest'
import { formatIsoDate } from './isoDate.ts'
import { fromChinese, fromReignYear } from './lunisolar.ts'
import { YEARS } from './lunisolarMonths.ts'
import { parseChineseDate, type ReignId } from './recordedDate.ts'

/** The day in the Gregorian calendar; `first..last` for a month, null when there was none. */
function gregorian(text: string): string | null {
  const date = parseChineseDate(text)
  if (date === null) throw new Error(`${text} is no reign date`)
  const days = fromChinese(date)
  if (days === null) return null
  const [start, end] = [formatIsoDate(days.start), formatIsoDate(days.end)]
  return start === end ? start : `${start}..${end}`
}

function daysOf(reign: ReignId, year: number): string | null {
  const days = fromReignYear(reign, year)
  return days && `${formatIsoDate(days.start)}..${formatIsoDate(days.end)}`
}

// Both dates of each stand in the literature; neither was computed from the other.
test.each([
  ['Treaty of Nerchinsk, Latin and Manchu texts', '康熙28-07-24', '1689-09-07'],
  ['Treaty of the Bura', '雍正05-07-15', '1727-08-31'],
  ['Treaty of Kyakhta, Chinese date', '雍正05-09-07', '1727-10-21'],
  ['Treaty of Kyakhta exchanged', '雍正06-05-18', '1728-06-25'],
  ['Treaty of Nanking', '道光22-07-24', '1842-08-29'],
  ['Treaty of Aigun', '咸豐08-04-16', '1858-05-28'],
  ['Russian Treaty of Tientsin', '咸豐08-05-03', '1858-06-13'],
  ['Russian Convention of Peking', '咸豐10-10-02', '1860-11-14'],
  ['Chuguchak protocol', '同治03-09-07', '1864-10-07'],
  ['Treaty of Saint Petersburg', '光緒07-01-26', '1881-02-24'],
  ['Treaty of Shimonoseki', '光緒21-03-23', '1895-04-17'],
  ['Li–Lobanov treaty', '光緒22-04-22', '1896-06-03'],
  ['Boxer Protocol', '光緒27-07-25', '1901-09-07'],
  ['Wuchang rising', '宣統03-08-19', '1911-10-10'],
])('%s: %s is %s', (_name, chinese, western) => {
  expect(gregorian(chinese)).toBe(western)
})

describe('a leap month', () => {
  test.each([
    ['a loan to China was signed in one', '光緒21-閏05-14', '1895-07-06'],
    ['Vladislavich left Beijing in one', '雍正05-閏03-14', '1727-05-04'],
    ['the year of the Boxers had an eighth', '光緒26-閏08-01', '1900-09-24'],
    ['the year of Nerchinsk had a third', '康熙28-閏03', '1689-04-20..1689-05-18'],
  ])('%s', (_name, chinese, western) => {
    expect(gregorian(chinese)).toBe(western)
  })

  test('is no month of a year that had another, or none', () => {
    expect(gregorian('康熙28-閏07')).toBeNull()
    expect(gregorian('咸豐08-閏04-16')).toBeNull()
  })

  // Verbiest had the leap month of 康熙八年 struck out in 1669, and one set in the
  // next year. That of 嘉慶十八年 was moved two years ahead, since it would have
  // put the winter solstice into the tenth month.
  test.each([
    ['康熙08-閏12', '康熙09-閏02', '1670-03-21..1670-04-19'],
    ['嘉慶18-閏08', '嘉慶19-閏02', '1814-03-22..1814-04-19'],
  ])('stands where the court put it: not %s but %s', (cancelled, kept, western) => {
    expect(gregorian(cancelled)).toBeNull()
    expect(gregorian(kept)).toBe(western)
  })
})

describe('a reign title', () => {
  test.each([
    ['隆慶06-05-26', '1572-07-15', 'the Longqing Emperor died, on 5 July of the Julian calendar'],
    ['萬曆48-07-21', '1620-08-18', 'the Wanli Emperor died'],
    ['天啟07-08-22', '1627-09-30', 'the Tianqi Emperor died'],
    ['崇禎17-03-19', '1644-04-25', 'Beijing fell to Li Zicheng'],
    ['順治18-01-07', '1661-02-05', 'the Shunzhi Emperor died'],
    ['康熙61-11-13', '1722-12-20', 'the Kangxi Emperor died'],
    ['雍正13-08-23', '1735-10-08', 'the Yongzheng Emperor died'],
    ['嘉慶01-01-01', '1796-02-09', 'the Qianlong Emperor abdicated'],
    ['嘉慶25-07-25', '1820-09-02', 'the Jiaqing Emperor died'],
    ['道光30-01-14', '1850-02-25', 'the Daoguang Emperor died'],
    ['咸豐11-07-17', '1861-08-22', 'the Xianfeng Emperor died'],
    ['同治13-12-05', '1875-01-12', 'the Tongzhi Emperor died'],
    ['光緒34-10-21', '1908-11-14', 'the Guangxu Emperor died'],
    ['宣統03-12-25', '1912-02-12', 'the Xuantong Emperor abdicated'],
  ])('runs to the end of the year: %s is %s, when %s', (chinese, western) => {
    expect(gregorian(chinese)).toBe(western)
  })

  test.each([
    ['泰昌01-08-01', '萬曆48-08-01'],
    ['崇禎17-03-19', '順治01-03-19'],
  ])('shares its year with another where two were in use: %s is %s', (one, other) => {
    expect(gregorian(one)).toBe(gregorian(other))
  })
})

describe('a year of a reign title', () => {
  test.each([
    ['longqing', 1, '1567-02-19..1568-02-07'],
    ['kangxi', 28, '1689-01-21..1690-02-08'],
    ['guangxu', 26, '1900-01-31..1901-02-18'],
    ['xuantong', 3, '1911-01-30..1912-02-17'],
  ] as const)('begins and ends with the lunar New Year: %s %i is %s', (reign, year, western) => {
    expect(daysOf(reign, year)).toBe(western)
  })

  test.each([
    ['kangxi', 62],
    ['xuantong', 4],
    ['taichang', 2],
    ['kangxi', 0],
  ] as const)('%s %i never was', (reign, year) => {
    expect(fromReignYear(reign, year)).toBeNull()
  })
})

test('the year ends with the twelfth month, long after 31 December', () => {
  expect(gregorian('康熙04-12-30')).toBe('1666-02-03')
  expect(gregorian('康熙05-01-01')).toBe('1666-02-04')
  expect(gregorian('宣統03-12-30')).toBe('1912-02-17')
})

test('a short month has no thirtieth day', () => {
  expect(gregorian('宣統02-12-29')).toBe('1911-01-29')
  expect(gregorian('宣統02-12-30')).toBeNull()
})

test('the table has leap months as often as the moon makes them: seven in nineteen years', () => {
  const leapYears = YEARS.filter((year) => year >> 13 > 0)
  expect(leapYears.length / YEARS.length).toBeCloseTo(7 / 19, 2)
})
