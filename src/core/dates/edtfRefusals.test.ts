import { expect, test } from 'vitest'
import { EdtfError, parseEdtf } from './edtf.ts'

const FORMS =
  'YYYY, YYYY-MM, YYYY-MM-DD, 168X, 17XX, each with ~ ? or %, a/b, ../b, a/.., /b, a/, [a,b] or [a..b]'

const refusalOf = (text: string) => () => parseEdtf(text)

test.each([
  ['an empty text', ''],
  ['a date in words', '27 Aug 1689'],
  ['a month of one digit', '1689-9-06'],
  ['a time of day', '1689-09-06T12:00'],
  ['a year of three digits', '618'],
  ['a year of five digits', 'Y17000'],
  ['a year before our era', '-0044'],
  ['a millennium', '1XXX'],
  ['an unknown month', '1689-XX'],
  ['a qualifier in front', '~1689'],
  ['a qualifier of one part', '1689~-09'],
  ['two qualifiers', '1689?~'],
  ['digits of another script', '１６８９'],
  ['room around', ' 1689'],
  ['a set of all its members', '{1689,1690}'],
])('%s is no date of the record: %s', (_name, text) => {
  expect(refusalOf(text)).toThrow(new EdtfError(`must be one of ${FORMS}; got ${text}`))
})

test.each([
  ['1689-13', 'there is no month 13; got 1689-13'],
  ['1689-00', 'there is no month 00; got 1689-00'],
  ['1689-21', 'there is no month 21; got 1689-21'],
  ['1689-09-31', '1689-09 has 30 days; got 1689-09-31'],
  ['1689-09-00', '1689-09 has 30 days; got 1689-09-00'],
  ['1700-02-29', '1700-02 has 28 days; got 1700-02-29'],
  ['1900-02-29', '1900-02 has 28 days; got 1900-02-29'],
  ['168X-05', 'a decade or century has no month; got 168X-05'],
  ['17XX-05-01', 'a decade or century has no month; got 17XX-05-01'],
])('%s is no date of the calendar: %s', (text, message) => {
  expect(refusalOf(text)).toThrow(new EdtfError(message))
})

test.each([
  ['1689/1690/1691', 'an interval has one slash; got 1689/1690/1691'],
  ['/', 'an interval must have one known end; got /'],
  ['../..', 'an interval must have one known end; got ../..'],
  ['../', 'an interval must have one known end; got ../'],
  ['/..', 'an interval must have one known end; got /..'],
  ['1690/1689', 'an interval must not end before it starts; got 1690/1689'],
  ['1689-09-07/1689-09-06', 'an interval must not end before it starts; got 1689-09-07/1689-09-06'],
  ['1689-13/1690', 'there is no month 13; got 1689-13'],
  ['1689/1700-02-29', '1700-02 has 28 days; got 1700-02-29'],
])('%s is no interval: %s', (text, message) => {
  expect(refusalOf(text)).toThrow(new EdtfError(message))
})

test.each([
  ['[1689,1690', 'a set must end in ]; got [1689,1690'],
  ['[1689,1690]/1700', 'a set must end in ]; got [1689,1690]/1700'],
  ['[1689]', 'a set must name two dates or more; got [1689]'],
  ['[1690,1689]', 'the dates of a set must be in order; got [1690,1689]'],
  ['[1689,1689]', 'the dates of a set must be in order; got [1689,1689]'],
  ['[1653..1650]', 'the dates of a set must be in order; got [1653..1650]'],
  ['[1700-02-29,1700-03-11]', '1700-02 has 28 days; got 1700-02-29'],
])('%s is no set: %s', (text, message) => {
  expect(refusalOf(text)).toThrow(new EdtfError(message))
})

test.each(['[1689,1690..1691]', '[1689/1690]', '[1689,[1690]]'])(
  '%s is no set of dates',
  (text) => {
    expect(refusalOf(text)).toThrow(EdtfError)
  },
)

test('a set of nothing is said to lack dates, not its bracket', () => {
  expect(refusalOf('[]')).toThrow(new EdtfError('a set must name two dates or more; got []'))
})

test.each(['[1689..]', '[..1689]', '[1689,]'])('the refusal of %s names it', (text) => {
  expect(refusalOf(text)).toThrow(/got \S/)
})

test('a set with two dots has a first date and a last one, and no other', () => {
  expect(refusalOf('[1689..1690..1691]')).toThrow(EdtfError)
})
