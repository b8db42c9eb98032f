import { expect, test } from 'vitest'
import { centuriesIn } from './centuries.ts'
import { formatIsoDate, parseIsoDate } from './isoDate.ts'

const day = (text: string) => parseIsoDate(text) ?? Number.NaN

test.each([
  [
    'four centuries and a part of the fifth',
    '1600-01-01',
    '2030-12-31',
    [1600, 1700, 1800, 1900, 2000],
  ],
  ['a stretch inside one', '1689-01-01', '1689-12-31', [1600]],
  ['the turn from one to the next', '1799-12-31', '1800-01-01', [1700, 1800]],
  ['one that ends with its last day', '1700-01-01', '1799-12-31', [1700]],
])('%s', (_what, first, last, centuries) => {
  const found = centuriesIn({ start: day(first), end: day(last) + 1 })
  expect(found.map((century) => century.first)).toEqual(centuries)
})

test('a century ends on the last day of its ninety-ninth year', () => {
  const [century] = centuriesIn({ start: day('1750-01-01'), end: day('1751-01-01') })
  expect(century && [century.days.start, century.days.end].map(formatIsoDate)).toEqual([
    '1700-01-01',
    '1799-12-31',
  ])
})
