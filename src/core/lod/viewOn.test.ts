import { expect, test } from 'vitest'
import { edtfBounds, parseEdtf } from '#core/dates/edtf.ts'
import { formatIsoDate } from '#core/dates/isoDate.ts'
import { viewOn } from './viewOn.ts'

/** The first and the last day that the screen shows of what somebody asked for. */
function shownOf(date: string): readonly [string, string] {
  const { start, end } = edtfBounds(parseEdtf(date))
  if (start === null || end === null) throw new Error(`${date} has no ends`)
  const view = viewOn({ start, end })
  return [formatIsoDate(view.start), formatIsoDate(view.end - 1)]
}

test.each([
  ['a day with the year around it', '1858-05-28', '1857-11-26', '1858-11-26'],
  ['a month with the year around it', '1858-05', '1857-11-14', '1858-11-14'],
  ['a year with the one before and the one after', '1689', '1688-01-02', '1690-12-31'],
  ['a year of a reign too', '1689-01-21/1690-02-08', '1688-01-21', '1691-02-08'],
  ['a decade with a year at each side', '168X', '1678-12-31', '1690-12-31'],
  ['a century with three years at each side', '17XX', '1696-12-31', '1802-12-31'],
])('shows %s', (_what, date, first, last) => {
  expect(shownOf(date)).toEqual([first, last])
})
