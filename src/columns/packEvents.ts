import { daysNamed } from '#core/corpus/corpus.ts'
import type { RecordedEvent } from '#core/corpus/schema.ts'
import { LANGUAGES } from '#core/corpus/languages.ts'
import type { Language } from '#core/corpus/terms.ts'
import { formatIsoDate } from '#core/dates/isoDate.ts'
import { julianDay, type DaySpan } from '#core/dates/julianDay.ts'
import { placeInTime } from '#core/dates/timeSpan.ts'
import { NO_END, type Columns, type Pack } from './columns.ts'
import { kindOf, lookOf } from './eventBits.ts'
import { indexIds, MOST_EVENTS } from './idIndex.ts'
import { createGrowing, createTextWriter, type TextColumn } from './textColumn.ts'

/** Columns in the making: events come in any order. */
export type EventPacker = {
  /** @throws {EdtfError} or {RangeError} for dates that are none */
  readonly add: (event: RecordedEvent) => void
  readonly count: () => number
  readonly finish: () => Pick<Pack, 'columns' | 'named'>
}

const NO_START = -NO_END
const HORIZON = { past: julianDay(NO_START), future: julianDay(NO_END) }
/** Added to days so that none is negative while they are sorted. */
const EARLIEST = 2 ** 21

export function createEventPacker(): EventPacker {
  const days = { start: createGrowing(Int32Array), end: createGrowing(Int32Array) }
  const bits = { kind: createGrowing(Uint8Array), look: createGrowing(Uint8Array) }
  const names = createTextWriter()
  const rest = createTextWriter()
  const texts = createTextsByLanguage()
  let [first, last] = [Infinity, -Infinity]
  let count = 0
  return {
    count: () => count,
    add(event) {
      if (count === MOST_EVENTS) throw new RangeError(`must have at most ${MOST_EVENTS} events`)
      const {
        id,
        date,
        end,
        track,
        furtherTracks = [],
        relation,
        importance,
        text,
        ...more
      } = event
      const { days: span, ...edges } = placeInTime(date, end, HORIZON)
      const dates = datesToKeep(date, end, span)
      const known = dates.length === 0 ? [span.start, span.end] : namedIn(date, end)
      for (const day of known) {
        first = Math.min(first, day)
        last = Math.max(last, day)
      }
      days.start.push(span.start)
      days.end.push(span.end)
      bits.kind.push(kindOf(track, furtherTracks, relation))
      bits.look.push(lookOf({ importance, ...edges }))
      names.add([id, ...dates])
      rest.add([JSON.stringify(more)])
      texts.add(text)
      count++
    },
    finish() {
      const start = days.start.array().map((day) => (day === NO_START ? first : day))
      const order = orderOf(start, names.inOrder(counting(count)))
      const sortedNames = names.inOrder(order)
      const columns: Columns = {
        count,
        start: Int32Array.from(order, (row) => start[row] ?? 0),
        end: gather(days.end.array(), order, new Int32Array(count)),
        kind: gather(bits.kind.array(), order, new Uint8Array(count)),
        look: gather(bits.look.array(), order, new Uint8Array(count)),
        byId: indexIds(sortedNames, count),
        names: sortedNames,
        ...texts.inOrder(order),
        rest: rest.inOrder(order),
      }
      const none = count === 0
      return {
        columns,
        named: { first: julianDay(none ? 0 : first), last: julianDay(none ? 0 : last) },
      }
    },
  }
}

function namedIn(date: string, end: string | undefined): readonly number[] {
  return daysNamed(date, end === undefined || end === '..' ? date : end)
}

/** None of plain days, which the columns have: most events are of a day. */
function datesToKeep(date: string, end: string | undefined, span: DaySpan): readonly string[] {
  const isPlain =
    formatIsoDate(span.start) === date &&
    (end === undefined
      ? span.end === span.start
      : span.end > span.start && formatIsoDate(span.end) === end)
  return isPlain ? [] : end === undefined ? [date] : [date, end]
}

/** Texts of every language that any event has. */
function createTextsByLanguage() {
  const all = LANGUAGES.map((language) => ({
    language,
    titles: createTextWriter(),
    summaries: createTextWriter(),
  }))
  const used = new Set<Language>()
  return {
    add(text: RecordedEvent['text']) {
      for (const { language, titles, summaries } of all) {
        const words = text[language]
        titles.add(words === undefined ? [] : [words.short, words.title])
        summaries.add(words === undefined ? [] : [words.summary])
        if (words !== undefined) used.add(language)
      }
    },
    inOrder(order: Uint32Array): Pick<Columns, 'titles' | 'summaries'> {
      const spoken = all.filter(({ language }) => used.has(language))
      const ofEach = (kind: 'titles' | 'summaries') =>
        Object.fromEntries(spoken.map((one) => [one.language, one[kind].inOrder(order)]))
      return { titles: ofEach('titles'), summaries: ofEach('summaries') }
    },
  }
}

/** Rows in order of first day, then id. */
function orderOf(start: Int32Array, names: TextColumn): Uint32Array {
  const keys = Float64Array.from(start, (day, row) => (day + EARLIEST) * MOST_EVENTS + row)
  keys.sort()
  const order = Uint32Array.from(keys, (key) => key % MOST_EVENTS)
  for (let from = 0; from < order.length;) {
    let to = from + 1
    while (to < order.length && start[order[to] ?? 0] === start[order[from] ?? 0]) to++
    if (to - from > 1) order.subarray(from, to).sort((a, b) => compareIds(names, a, b))
    from = to
  }
  return order
}

/** Ids are of ASCII, so their bytes are in the order of their letters. */
function compareIds({ offsets, bytes }: TextColumn, a: number, b: number): number {
  const [atA, atB] = [offsets[a] ?? 0, offsets[b] ?? 0]
  for (let i = 0; ; i++) {
    const [byteA = 0xff, byteB = 0xff] = [bytes[atA + i], bytes[atB + i]]
    // What ends first comes first: the byte between fields counts as none.
    if (byteA !== byteB) return (byteA === 0xff ? -1 : byteA) - (byteB === 0xff ? -1 : byteB)
    if (byteA === 0xff) return 0
  }
}

function counting(count: number): Uint32Array {
  return Uint32Array.from({ length: count }, (_, i) => i)
}

function gather<T extends Int32Array | Uint8Array>(from: T, order: Uint32Array, into: T): T {
  for (const [i, row] of order.entries()) into[i] = from[row] ?? 0
  return into
}
