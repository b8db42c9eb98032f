/** None found. */
export const NONE = -1

/** A set of days from 0 on, as a tree of bits of three levels: its neighbours are found in a few steps. */
export class DayTree {
  readonly #days: Uint32Array
  readonly #words: Uint32Array
  readonly #blocks: Uint32Array

  constructor(length: number) {
    this.#days = new Uint32Array((length >> 5) + 1)
    this.#words = new Uint32Array((length >> 10) + 1)
    this.#blocks = new Uint32Array((length >> 15) + 1)
  }

  add(day: number): void {
    set(this.#days, day)
    set(this.#words, day >> 5)
    set(this.#blocks, day >> 10)
  }

  /** The last day of the set up to `day`. */
  upTo(day: number): number {
    if (day < 0) return NONE
    const word = lastOf(this.#days, day)
    if (word !== NONE) return word
    const block = day >> 5 === 0 ? NONE : lastOf(this.#words, (day >> 5) - 1)
    if (block !== NONE) return lastOf(this.#days, (block << 5) | 31)
    let at = (day >> 10) - 1
    while (at >= 0) {
      const found = lastOf(this.#blocks, at)
      if (found !== NONE)
        return lastOf(this.#days, (lastOf(this.#words, (found << 5) | 31) << 5) | 31)
      at = ((at >> 5) << 5) - 1
    }
    return NONE
  }

  /** The first day of the set from `day` on. */
  from(day: number): number {
    const word = firstOf(this.#days, day)
    if (word !== NONE) return word
    const block = firstOf(this.#words, (day >> 5) + 1)
    if (block !== NONE && block >> 5 === day >> 10) return firstOf(this.#days, block << 5)
    for (let at = (day >> 10) + 1; at >> 5 < this.#blocks.length; at = ((at >> 5) + 1) << 5) {
      const found = firstOf(this.#blocks, at)
      if (found !== NONE) return firstOf(this.#days, firstOf(this.#words, found << 5) << 5)
    }
    return NONE
  }
}

function set(bits: Uint32Array, at: number): void {
  bits[at >> 5] = (bits[at >> 5] ?? 0) | (1 << (at & 31))
}

/** The last bit up to `at` that is set in its word. */
function lastOf(bits: Uint32Array, at: number): number {
  const word = (bits[at >> 5] ?? 0) & (0xff_ff_ff_ff >>> (31 - (at & 31)))
  return word === 0 ? NONE : ((at >> 5) << 5) | (31 - Math.clz32(word))
}

/** The first bit from `at` on that is set in its word. */
function firstOf(bits: Uint32Array, at: number): number {
  const word = (bits[at >> 5] ?? 0) & (0xff_ff_ff_ff << (at & 31))
  return word === 0 ? NONE : ((at >> 5) << 5) | (31 - Math.clz32(word & -word))
}
