import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toCsv } from './csv.ts'

const cell = (text: string) => toCsv([[text]]).slice(1, -2)

describe('a file of comma-separated values', () => {
  test('begins with the mark of UTF-8 and ends each row with CR LF', () => {
    expect(
      toCsv([
        ['編號', '標題'],
        ['a', 'b'],
      ]),
    ).toBe('\uFEFF編號,標題\r\na,b\r\n')
    expect(toCsv([])).toBe('\uFEFF')
  })

  test('quotes a cell with a comma, a quotation mark or a line break', () => {
    expect(cell('Aigun, 1858')).toBe('"Aigun, 1858"')
    expect(cell('the "unequal" treaty')).toBe('"the ""unequal"" treaty"')
    expect(cell('two\nlines')).toBe('"two\nlines"')
    expect(cell('plain words')).toBe('plain words')
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'has no cell %j that a spreadsheet would run',
    (formula) => {
      expect(cell(formula)).toMatch(/^"?'/)
      expect(cell(formula)).toContain(formula)
    },
  )

  test('keeps what only holds such a sign', () => {
    expect(cell('1689-09-06')).toBe('1689-09-06')
    expect(cell('[1689-09-06,1689-09-07]')).toBe('"[1689-09-06,1689-09-07]"')
  })

  test('gives back every cell to who reads it by RFC 4180', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((one) => !/^[=+\-@\t\r]/.test(one))
    const table = fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { maxLength: 5 })
    fc.assert(
      fc.property(table, (rows) => {
        expect(read(toCsv(rows).slice(1))).toEqual(rows)
      }),
    )
  })
})

/** RFC 4180, section 2, read letter by letter. */
function read(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let cells: string[] = []
  let text = ''
  let isQuoted = false
  for (let at = 0; at < csv.length; at++) {
    const letter = csv[at] ?? ''
    if (isQuoted && letter === '"' && csv[at + 1] === '"') text += csv[++at]
    else if (letter === '"') isQuoted = !isQuoted
    else if (isQuoted || (letter !== ',' && letter !== '\r')) text += letter
    else {
      cells.push(text)
      text = ''
      if (letter === '\r') {
        rows.push(cells)
        cells = []
        at++
      }
    }
  }
  return rows
}
