import { expect, test } from 'vitest'
import { parseChineseDate, parseJulianDate } from './recordedDate.ts'

test('29 February 1700 is a date of Russian documents', () => {
  expect(parseJulianDate('1700-02-29')).toEqual({ year: 1700, month: 2, day: 29 })
  expect(parseJulianDate('1900-02-29')).toEqual({ year: 1900, month: 2, day: 29 })
})

test.each(['1700-02-30', '1689-02-29', '1689-08-32', '1689-8-27', '27 August 1689', ''])(
  'no Russian document bears the date "%s"',
  (text) => expect(parseJulianDate(text)).toBeNull(),
)

test('a reign date names reign title, year, month and day', () => {
  expect(parseChineseDate('康熙28-07-24')).toEqual({
    reign: 'kangxi',
    year: 28,
    month: 7,
    leapMonth: false,
    day: 24,
  })
})

test('an intercalary month is not the month before it', () => {
  expect(parseChineseDate('咸豐07-閏05-16')).toMatchObject({ month: 5, leapMonth: true })
})

test('a document may be dated to the month alone', () => {
  const date = parseChineseDate('光緒26-06')
  expect(date).toEqual({ reign: 'guangxu', year: 26, month: 6, leapMonth: false })
  expect(date).not.toHaveProperty('day')
})

test.each([
  ['萬曆48-07-21', 'wanli', '萬曆49-01-01'],
  ['泰昌01-08-01', 'taichang', '泰昌02-01-01'],
  ['天啟07-08-22', 'tianqi', '天啟08-01-01'],
  ['崇禎17-03-19', 'chongzhen', '崇禎18-01-01'],
  ['順治18-01-07', 'shunzhi', '順治19-01-01'],
  ['康熙61-11-13', 'kangxi', '康熙62-01-01'],
  ['雍正13-08-23', 'yongzheng', '雍正14-01-01'],
  ['乾隆60-12-29', 'qianlong', '乾隆61-01-01'],
  ['嘉慶25-07-25', 'jiaqing', '嘉慶26-01-01'],
  ['道光30-01-14', 'daoguang', '道光31-01-01'],
  ['咸豐11-07-17', 'xianfeng', '咸豐12-01-01'],
  ['同治13-12-05', 'tongzhi', '同治14-01-01'],
  ['光緒34-10-21', 'guangxu', '光緒35-01-01'],
  ['宣統03-12-25', 'xuantong', '宣統04-01-01'],
])('%s falls in the last year of its reign title, %s', (last, reign, after) => {
  expect(parseChineseDate(last)?.reign).toBe(reign)
  expect(parseChineseDate(after)).toBeNull()
})

test.each([
  ['a year before the first', '康熙00-01-01'],
  ['a thirteenth month', '康熙28-13-01'],
  ['a month before the first', '康熙28-00-01'],
  ['a 31st day', '康熙28-07-31'],
  ['a day before the first', '康熙28-07-00'],
  ['a reign title of another dynasty', '洪武28-07-24'],
  ['a year in Chinese numerals', '康熙二十八年七月二十四'],
  ['simplified characters', '康熙28-闰07-24'],
  ['a date in another calendar', '1689-09-07'],
  ['a year of the Republic, which dates by the Gregorian calendar', '民國13-05-31'],
])('no reign date has %s', (_name, text) => {
  expect(parseChineseDate(text)).toBeNull()
})
