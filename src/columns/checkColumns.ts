import type { Columns } from './columns.ts'
import { isKind, isLook } from './eventBits.ts'
import type { TextColumn } from './textColumn.ts'

/** Gives up a file: which part of it, which rule, which value. */
export type Fail = (field: string, rule: string, value?: unknown) => never

/** Holds that no number of the columns that are drawn leads out of its place. */
export function checkDrawn(columns: Columns, fail: Fail): void {
  if (!isAscending(columns.start)) fail('start', 'must be in order of time')
  checkRows(columns, fail)
  checkOffsets('names', columns.names, fail)
  for (const [language, column] of Object.entries(columns.titles)) {
    checkOffsets(`title.${language}`, column, fail)
  }
}

function checkRows({ count, start, end, kind, look, byId }: Columns, fail: Fail): void {
  for (let row = 0; row < count; row++) {
    if (!isKind(kind[row] ?? 0)) fail(`kind.${row}`, 'must be a kind of event', kind[row])
    if (!isLook(look[row] ?? 0)) fail(`look.${row}`, 'must be a look of an event', look[row])
    if ((end[row] ?? 0) < (start[row] ?? 0)) fail(`end.${row}`, 'must not be before start')
    if ((byId[row] ?? 0) >= count) fail(`byId.${row}`, 'must be a row', byId[row])
  }
}

export function checkOffsets(name: string, column: TextColumn | undefined, fail: Fail): void {
  const { offsets, bytes } = column ?? fail(name, 'is missing')
  const isWhole = offsets[0] === 0 && offsets[offsets.length - 1] === bytes.length
  if (!isWhole || !isAscending(offsets)) {
    fail(`${name}.offsets`, 'must rise from 0 to the length of the texts')
  }
}

function isAscending(values: Int32Array | Uint32Array): boolean {
  for (let i = 1; i < values.length; i++) if ((values[i] ?? 0) < (values[i - 1] ?? 0)) return false
  return true
}
