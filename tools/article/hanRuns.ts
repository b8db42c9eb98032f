import { createHash } from 'node:crypto'
import { createFold } from '#core/query/searchKey.ts'
import { foldTable } from '../chinese/foldTable.ts'

/** So many Han characters in a row are words taken over; fewer are often a name or a plain fact. */
export const RUN = 12

/** 48 bits: among a million runs of the record, chance makes a false hit once in twenty thousand times. */
export const HASH_BYTES = 6

const fold = createFold(foldTable())

/**
 * The Han characters of a text and no others, one form of each: a sentence that
 * changed its script or its commas is still the same sentence.
 */
export function hanOf(text: string): readonly string[] {
  return Array.from(fold(text)).filter((character) => /\p{Script=Han}/u.test(character))
}

/** Every run of twelve, from each character on. */
export function runsOf(han: readonly string[]): readonly string[] {
  const count = Math.max(0, han.length - RUN + 1)
  return Array.from({ length: count }, (_, i) => han.slice(i, i + RUN).join(''))
}

export function hashOf(run: string): number {
  return createHash('sha256').update(run).digest().readUIntBE(0, HASH_BYTES)
}
