import { describe, expect, test } from 'vitest'
import { aRecord } from '#testing/aRecord.ts'
import { aTable } from '#testing/aTable.ts'
import { problemLines } from '#testing/problemLines.ts'
import type { Table } from './schema.ts'

type Row = Table['rows'][number]
type Cell = Row['cells'][number]

/** The problems of a record with a table that has `fields` of its own. */
const linesOf = (fields: Partial<Table>, more: readonly Table[] = []) =>
  problemLines([{ name: 'a.json', json: aRecord({ tables: [aTable(fields), ...more] }) }])

/** The problems of a table whose second row has `fields` of its own. */
function linesOfRow(fields: Partial<Row>) {
  const [first, second] = aTable().rows
  if (first === undefined || second === undefined) throw new RangeError('The table has two rows')
  return linesOf({ rows: [first, { ...second, ...fields }] })
}

const trade = 'a.json: table kyakhta-trade'
const langText = { 'zh-Hant': '文', en: 'text' }
const lost = [{ id: 'nobody' }]

test('the table of the tests keeps every rule', () => {
  expect(linesOf({})).toEqual([])
})

test('a record without tables has none', () => {
  const { tables: _tables, ...json } = aRecord()
  expect(problemLines([{ name: 'a.json', json }])).toEqual([])
})

describe('an id of a table that leads nowhere', () => {
  test.each([
    ['to an event', { events: ['nobody'] }, 'events.0: must be an id of events'],
    [
      'to a source of a note on the table',
      { notes: [{ text: langText, sources: lost }] },
      'notes.0.sources.0.id: must be an id of sources',
    ],
  ])('%s is refused', (_name, fields, line) => {
    expect(linesOf(fields)).toEqual([`${trade}, ${line}; got "nobody"`])
  })

  test.each([
    ['of a row', { sources: lost }, 'rows.1.sources.0.id'],
    [
      'of a note on a row',
      { notes: [{ text: langText, sources: lost }] },
      'rows.1.notes.0.sources.0.id',
    ],
  ])('to a source %s is refused', (_name, fields, field) => {
    const line = `${trade}, ${field}: must be an id of sources; got "nobody"`
    expect(linesOfRow(fields)).toEqual([line])
  })
})

test('a table is shown with an event once', () => {
  const events = ['kyakhta-treaty-1727', 'nerchinsk-treaty-1689', 'kyakhta-treaty-1727']
  const line = `${trade}, events.2: must not be named twice; got "kyakhta-treaty-1727"`
  expect(linesOf({ events })).toEqual([line])
})

test('no two tables have one id', () => {
  expect(linesOf({}, [aTable()])).toEqual([`${trade}, id: is also in a.json`])
})

describe('a row', () => {
  test.each([
    ['too few', ['1777', 2868]],
    ['too many', ['1777', 2868, null, null]],
  ] as const)('of %s cells is refused', (_name, cells) => {
    const line = `${trade}, rows.1.cells: must be 3, one for each column; got ${cells.length}`
    expect(linesOfRow({ cells: [...cells] })).toEqual([line])
  })

  const rules = {
    date: 'must be an EDTF date: the column is of dates',
    number: 'must be a number, or the least and the most of one: the column is of numbers',
    text: 'must be a text by language: the column is of texts',
  }

  test.each([
    ['a number among dates', [1777, 2868, null], 0, rules.date],
    ['a text among dates', [langText, 2868, null], 0, rules.date],
    ['a date among numbers', ['1777', '2868', null], 1, rules.number],
    ['a text among numbers', ['1777', langText, null], 1, rules.number],
    ['a date among texts', ['1777', 2868, '1777'], 2, rules.text],
    ['a range among texts', ['1777', 2868, [1, 2]], 2, rules.text],
  ] satisfies [string, Cell[], number, string][])(
    'with %s is refused',
    (_n, cells, column, rule) => {
      const got = JSON.stringify(cells[column])
      expect(linesOfRow({ cells })).toEqual([
        `${trade}, rows.1.cells.${column}: ${rule}; got ${got}`,
      ])
    },
  )

  test('may lack any cell but not have a range that goes down', () => {
    expect(linesOfRow({ cells: [null, null, null] })).toEqual([])
    expect(linesOfRow({ cells: ['1777', [4000, 2868], null] })).toEqual([
      `${trade}, rows.1.cells.1: must be the least before the most; got [4000,2868]`,
    ])
  })

  test('has a date that there was', () => {
    expect(linesOfRow({ cells: ['1777-02-29', 2868, null] })).toEqual([
      `${trade}, rows.1.cells.0: 1777-02 has 28 days; got "1777-02-29"`,
    ])
  })

  test('follows the one before in time, or shares its date', () => {
    expect(linesOfRow({ cells: ['1755', 2868, null] })).toEqual([])
    expect(linesOfRow({ cells: ['1754', 2868, null] })).toEqual([
      `${trade}, rows.1.cells.0: must not come after 1755: rows go by date; got "1754"`,
    ])
  })

  test('of a table that does not begin with dates may stand anywhere', () => {
    const { columns, rows } = aTable()
    for (const row of rows) row.cells.reverse()
    expect(linesOf({ columns: columns.toReversed(), rows: rows.toReversed() })).toEqual([])
  })
})

test('no column but one of numbers has a unit', () => {
  const { columns } = aTable()
  for (const column of columns) column.unit = langText
  const rule = 'must not stand with a column that is not of numbers'
  expect(linesOf({ columns })).toEqual([
    `${trade}, columns.0.unit: ${rule}`,
    `${trade}, columns.2.unit: ${rule}`,
  ])
})

describe('the form of a table', () => {
  const [row] = aTable().rows

  test.each([
    ['names an event', { events: [] }, 'events: must name an event; got []'],
    ['has a column', { columns: [] }, 'columns: must name a column; got []'],
    ['has a row', { rows: [] }, 'rows: must have a row; got []'],
    [
      'has columns of three kinds',
      { columns: [{ kind: 'money', text: langText }] },
      'columns.0.kind: must be one of text, number, date; got "money"',
    ],
    [
      'has a source for each row',
      { rows: [{ ...row, sources: [] }] },
      'rows.0.sources: must name a source; got []',
    ],
    [
      'has cells of five forms',
      { rows: [{ ...row, cells: [true] }] },
      'rows.0.cells.0: must be a text by language, a number, two numbers, an EDTF date or null; got true',
    ],
  ])('%s', (_name, fields, line) => {
    const json = { ...aRecord(), tables: [{ ...aTable(), ...fields }] }
    expect(problemLines([{ name: 'a.json', json }])).toContain(`${trade}, ${line}`)
  })
})

test('a text of a table has every language of the record', () => {
  const rows = aTable().rows.slice(0, 1)
  for (const row of rows) row.cells[2] = { en: 'furs' }
  expect(linesOf({ text: { en: { title: 'Trade' } }, rows })).toEqual([
    `${trade}, text.zh-Hant: is missing`,
    `${trade}, rows.0.cells.2.zh-Hant: is missing`,
  ])
})
