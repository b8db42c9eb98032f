import { describe, expect, test } from 'vitest'
import { aPlacedEvent } from '#testing/anEvent.ts'
import { chapters } from './chapters.ts'

const cut = (...dates: readonly string[]) =>
  chapters(dates.map((date) => aPlacedEvent({ id: date, date }))).map(
    ({ century, decade, events }) => [century, decade, events.map(({ id }) => id)] as const,
  )

describe('a chapter', () => {
  test('holds what began in one decade, in the order given', () => {
    expect(cut('1689-09-06', '1689-12~', '1690', '1700-01-01', '2026')).toEqual([
      [1600, 1680, ['1689-09-06', '1689-12~']],
      [1600, 1690, ['1690']],
      [1700, 1700, ['1700-01-01']],
      [2000, 2020, ['2026']],
    ])
  })

  test('goes by the beginning of what lasted, and by the first of several days', () => {
    expect(cut('1689/1701', '[1699-12-31,1700-01-01]', '169X/..')).toEqual([
      [1600, 1680, ['1689/1701']],
      [1600, 1690, ['[1699-12-31,1700-01-01]', '169X/..']],
    ])
  })

  test('names no decade where only the century is known, and no century where not even that is', () => {
    expect(cut('../1689', '/1689', '00XX?', '17XX', '170X')).toEqual([
      [null, null, ['../1689', '/1689']],
      [0, null, ['00XX?']],
      [1700, null, ['17XX']],
      [1700, 1700, ['170X']],
    ])
  })

  test('loses no event and repeats none', () => {
    expect(cut()).toEqual([])
    expect(cut('1700', '17XX', '1700-05').flatMap(([, , ids]) => ids)).toEqual([
      '1700',
      '17XX',
      '1700-05',
    ])
  })
})
