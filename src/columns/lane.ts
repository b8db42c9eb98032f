import { DayTree, NONE } from './dayTree.ts'

/** A lane being filled, of some rows and days; nothing is allocated for an event. Days count from 0. */
export type Lane = {
  /** The row and the room of the event that was placed last: days from its first one to the nearest other; 0 if it has none. */
  readonly row: number
  readonly room: number
  /** It is a bar of which only the first day found room. */
  readonly isCut: boolean
  /** Takes the row with the most room, if that is at least `near` days. */
  readonly place: (first: number, last: number) => void
  readonly take: (row: number, first: number, last: number) => void
  /** Whether no row has `near` days of room at a day. */
  readonly isFull: (day: number) => boolean
}

const EVER = 0x3f_ff_ff_ff
/** More rows than bits of a mask are not filled. */
export const MOST_ROWS = 16

/** `near`: how many days an event must have to itself, 1 at least. */
export function createLane(days: number, rows: number, near: number): Lane {
  const taken = Array.from({ length: rows }, () => new DayTree(days))
  /** By day: a bit for each row that has less room than `near`; all days of a bar have less. */
  const nears = new Uint16Array(days)
  const full = 2 ** rows - 1
  const firstBarRow = rows > 1 ? Math.ceil(rows / 2) : rows
  const lane = { row: 0, room: 0, isCut: false, place, take, isFull }
  return lane

  function isFull(day: number): boolean {
    return nears[day] === full
  }

  function place(first: number, last: number): void {
    const isBar = last > first
    if (isBar) findRow(first, last, firstBarRow)
    lane.isCut = isBar && lane.room === 0
    if (!isBar || lane.isCut) findRow(first, first, 0)
    if (lane.room > 0) take(lane.row, first, lane.isCut ? first : last)
  }

  function take(row: number, first: number, last: number): void {
    taken[row]?.add(first)
    const to = Math.min(days - 1, Math.max(last, first + near - 1))
    for (let day = Math.max(0, first - near + 1); day <= to; day++) {
      nears[day] = (nears[day] ?? 0) | (1 << row)
    }
  }

  function findRow(first: number, last: number, from: number): void {
    lane.row = 0
    lane.room = 0
    const mask = nears[first] ?? 0
    for (let row = from; row < rows; row++) {
      const room = (mask & (1 << row)) === 0 ? roomIn(row, first, last) : 0
      if (room > lane.room) {
        lane.room = room
        lane.row = row
      }
    }
  }

  /** Of a row with room enough for the first day. */
  function roomIn(row: number, first: number, last: number): number {
    const tree = taken[row]
    if (tree === undefined) return 0
    const before = tree.upTo(first)
    const after = tree.from(first)
    if (after !== NONE && after <= last) return 0
    return Math.min(before === NONE ? EVER : first - before, after === NONE ? EVER : after - first)
  }
}

/** Visits each whole number below `length` once: the middle, then the quarters, the eighths … */
export function eachSpread(length: number, visit: (place: number) => void): void {
  let size = 1
  while (size <= length) size *= 2
  for (; size > 1; size /= 2) {
    for (let at = size / 2; at <= length; at += size) visit(at - 1)
  }
}
