import { describe, expect, test } from 'vitest'
import { aPlacedEvent } from '#testing/anEvent.ts'
import { blankYears } from './blankYears.ts'

const blanked = (text: string, date: string, end?: string) =>
  blankYears(text, aPlacedEvent({ date, ...(end !== undefined && { end }) }), '____')

describe('a title on a worksheet', () => {
  test('does not tell the year of its event', () => {
    expect(blanked('「海上聯合—2012」青島演習', '2012-04-22')).toBe('「海上聯合—____」青島演習')
    expect(blanked('Xi’s state visit to Moscow, 2023', '2023-03-20')).toBe(
      'Xi’s state visit to Moscow, ____',
    )
  })

  test('tells no year of what lasted or is not closer known', () => {
    expect(blanked('Trade from 1990 to 1993', '199X')).toBe('Trade from ____ to ____')
    expect(blanked('Aid of 1951', '1950', '1953')).toBe('Aid of ____')
  })

  test('keeps other years and other figures', () => {
    const title = 'China gives notice that the alliance of 1950 will not be renewed'
    expect(blanked(title, '1979-04-03')).toBe(title)
    expect(blanked('聯合國大會第505號決議', '1952-02-01')).toBe('聯合國大會第505號決議')
    expect(blanked('12012 tons and 20120 more', '2012')).toBe('12012 tons and 20120 more')
  })
})
