/** A spreadsheet takes a cell that begins so for a formula, and runs it: OWASP, "CSV Injection". */
const FORMULA = /^[=+\-@\t\r]/
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * Rows as a file of comma-separated values (RFC 4180), with the mark by which
 * Excel knows UTF-8. A cell that a spreadsheet would run gets an apostrophe.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')
}

function quoted(cell: string): string {
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
