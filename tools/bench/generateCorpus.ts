import type { CorpusRecord, RecordedEvent } from '#core/corpus/schema.ts'
import { RELATIONS, TRACKS } from '#core/corpus/terms.ts'
import { formatIsoDate, parseIsoDate } from '#core/dates/isoDate.ts'
import { buildRecord } from '../corpus/buildRecord.ts'

/** The same number gives the same corpus on every machine. */
const SEED = 20_261_122
const SPAN = { first: dayOf('1600-01-01'), dense: dayOf('1900-01-01'), last: dayOf('2025-12-31') }
/** Share of the events that fall after 1900, and of those that lasted. */
const DENSE = 0.8
const LASTING = 0.2
/** An event in so many lasts longest, three years. */
const LONGEST = 1100
/** Share of events of importance 1, of 1 or 2, and so on. */
const IMPORTANCES = [0.03, 0.1, 0.3, 0.6, 1]
const WORKS = 40

/** All of a made-up record but its events. */
export function generatedHead(count: number): Omit<CorpusRecord, 'events'> {
  const { periods, rulers } = buildRecord()
  const title = `${count}`
  return {
    format: 'kyakhta/1',
    id: `generated-${count}`,
    version: '1',
    title: { 'zh-Hant': title },
    licence: { 'zh-Hant': 'CC0' },
    credit: { 'zh-Hant': title },
    defaultView: '1600/2030',
    sources: Array.from({ length: WORKS }, (_, i) => ({
      id: `work-${i}`,
      type: 'book',
      title: `Work ${i}`,
    })),
    periods: periods.map((period) => Object.assign(period, { sources: [{ id: 'work-0' }] })),
    rulers,
    people: [],
    places: [],
    tables: [],
  }
}

/** So many made-up events with titles pieced together from those of our record, in no order. */
export function* generateEvents(count: number): Generator<RecordedEvent> {
  const random = createRandom(SEED + count)
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T
  const titles = buildRecord().events.map(({ text }) => text['zh-Hant']?.short ?? '')
  const heads = titles.map((title) => [...title].slice(0, 4).join(''))
  const tails = titles.map((title) => [...title].slice(-4).join(''))
  for (let i = 0; i < count; i++) {
    const isDense = random() < DENSE
    const [from, to] = isDense ? [SPAN.dense, SPAN.last] : [SPAN.first, SPAN.dense]
    const day = from + Math.floor(random() * (to - from))
    const length = random() < LASTING ? Math.ceil(LONGEST * random() ** 4) : 0
    const chance = random()
    const [head, tail] = [pick(heads), pick(tails)]
    yield {
      id: `event-${i}`,
      date: formatIsoDate(day),
      ...(length > 0 && { end: formatIsoDate(day + length) }),
      track: pick(TRACKS),
      relation: pick(RELATIONS),
      importance: (IMPORTANCES.findIndex((share) => chance < share) + 1) as 1 | 2 | 3 | 4 | 5,
      text: {
        'zh-Hant': { short: head + tail, title: head + tail + pick(tails), summary: pick(titles) },
      },
      sources: [{ id: `work-${i % WORKS}` }],
    }
  }
}

/** Mulberry32: numbers from 0 to 1. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function dayOf(text: string): number {
  const day = parseIsoDate(text)
  if (day === null) throw new RangeError(`There is no day ${text}`)
  return day
}
