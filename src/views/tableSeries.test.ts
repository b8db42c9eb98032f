import { describe, expect, test } from 'vitest'
import type { CellDetails, TableDetails } from '#core/corpus/tableDetails.ts'
import { barShare, fullBars, letterSources, numberNotes } from './tableSeries.ts'

const sources = [{ id: 'foust-1969' }]

/** A table of a year and a number in every row. */
function aSeries(rows: readonly (readonly CellDetails[])[]): TableDetails {
  return {
    title: 'Trade',
    columns: [
      { kind: 'date', text: 'Year' },
      { kind: 'number', text: 'Value' },
    ],
    rows: rows.map((cells) => ({ cells, sources })),
  }
}

const sixYears = [5, 4, null, 3, 2, 10, 1].map((value, i) => [`196${i}`, value] as const)

describe('bars', () => {
  test('fill the cell of the highest number of six years or more', () => {
    expect(fullBars(aSeries(sixYears))).toEqual([null, 10])
  })

  test('are for no fewer years, a year without a number not counted', () => {
    expect(fullBars(aSeries(sixYears.slice(1)))).toEqual([null, null])
  })

  test('are for no table in which a date stands twice: its numbers are claims side by side', () => {
    expect(fullBars(aSeries([...sixYears, ['1966', 7]]))).toEqual([null, null])
  })

  test('are for no table without dates, and for no row of zeros', () => {
    const { title, rows } = aSeries(sixYears)
    const undated = ['Year', 'Value'].map((text) => ({ kind: 'number' as const, text }))
    expect(fullBars({ title, columns: undated, rows })).toEqual([null, null])
    expect(fullBars(aSeries(sixYears.map(([year]) => [year, 0])))).toEqual([null, null])
  })

  test('of two columns have one scale where these have one unit', () => {
    const { title, rows } = aSeries(sixYears.map(([year, value]) => [year, value, 2, 1]))
    const columns = [
      { kind: 'date', text: 'Year' },
      { kind: 'number', text: 'Chinese customs', unit: 'dollars' },
      { kind: 'number', text: 'Russian customs', unit: 'dollars' },
      { kind: 'number', text: 'Russian customs', unit: 'roubles' },
    ] as const
    expect(fullBars({ title, columns, rows })).toEqual([null, 10, 10, 1])
  })

  test('show the share of a number, of a range that of its most', () => {
    expect(barShare(5, 10)).toBe(0.5)
    expect(barShare([1, 10], 10)).toBe(1)
    expect(barShare(null, 10)).toBeNull()
  })
})

test('the notes of rows are numbered through the table', () => {
  const [first, second, third] = ['one', 'two', 'three'].map((text) => ({ text, sources }))
  if (first === undefined || second === undefined || third === undefined) throw new RangeError()
  const rows = [
    { cells: [], sources, notes: [first] },
    { cells: [], sources },
    { cells: [], sources, notes: [second, third] },
  ]
  expect(numberNotes({ rows })).toEqual([
    [{ ...first, n: 1 }],
    [],
    [
      { ...second, n: 2 },
      { ...third, n: 3 },
    ],
  ])
})

test('a work has one letter through the table, and another where another page of it is cited', () => {
  const [customs, yearbook] = [{ id: 'customs-1993' }, { id: 'yearbook-1984' }]
  const page = { ...yearbook, locator: 'p. 9' }
  const rows = [[customs], [customs, yearbook], [page, yearbook]].map((cited) => ({
    cells: [],
    sources: cited,
  }))
  expect(letterSources({ rows }).map((row) => row.map(({ letter }) => letter).join(' '))).toEqual([
    'a',
    'a b',
    'c b',
  ])
})

test('after z the letters are doubled', () => {
  const rows = Array.from({ length: 54 }, (_, i) => ({ cells: [], sources: [{ id: `work-${i}` }] }))
  const letters = letterSources({ rows }).map(([work]) => work?.letter)
  expect([letters[25], letters[26], letters[51], letters[52]]).toEqual(['z', 'aa', 'az', 'ba'])
})
