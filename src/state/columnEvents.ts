import { chosenBy, isChosen } from '#columns/chosen.ts'
import { NO_END, type Columns, type Pack } from '#columns/columns.ts'
import { NONE } from '#columns/dayTree.ts'
import { createRanks } from '#columns/ranks.ts'
import { countTouching, firstFrom, mostImportantRows, nextChosen } from '#columns/rows.ts'
import {
  chosenTotal,
  densityOf,
  facetsOf,
  kindTotals,
  tallyOf,
  type Tally,
} from '#columns/tally.ts'
import { rowBeside } from '#columns/walk.ts'
import { frameOf, type PlacedEvent } from '#core/corpus/corpus.ts'
import { LANGUAGES } from '#core/corpus/languages.ts'
import { cutIntoParts } from '#core/corpus/parts.ts'
import { julianDay, type JulianDay } from '#core/dates/julianDay.ts'
import type { Strip } from '#core/lod/strip.ts'
import type { Filter } from '#core/query/filter.ts'
import { createColumnDraw } from './columnDraw.ts'
import type { ColumnTable } from './columnTable.ts'
import type { Found, OpenCorpus, Selection } from './events.ts'
import { rememberLast } from './rememberLast.ts'

/** A week: closer, a day is wider than any title; and where many events share a month only this near all have room. */
const SHORTEST_VIEW = 7
const NOT_LISTED: readonly PlacedEvent[] = []
/** One column, for what is counted over all time. */
const WHOLE = { placeOf: () => 0 }

/** A packed corpus as the page shows it; what has not ended reaches to `today`. */
export function columnCorpus(
  { record, named }: Pack,
  table: ColumnTable,
  today: JulianDay,
): OpenCorpus {
  const { columns } = table
  const future = named.last > today ? named.last : today
  for (const [row, end] of columns.end.entries()) if (end === NO_END) columns.end[row] = future
  const {
    events: _none,
    languages: _known,
    ...index
  } = cutIntoParts({ ...record, events: [] }).index
  const horizon = { past: named.first, future }
  const span = columns.count === 0 ? null : spanOf(columns)
  const frame = frameOf({ ...index, languages: languagesOf(columns) }, { horizon, span, today })
  const tally = createTally(columns)
  return {
    ...frame,
    shortestView: SHORTEST_VIEW,
    events: {
      count: columns.count,
      canBeListed: false,
      get: (id) => eventWith(id, table),
      chunkOf: ({ id }) => id,
      select: (filter, found) => selectRows(table, tally, filter, found),
    },
  }
}

function selectRows(
  table: ColumnTable,
  tally: CreateTally,
  filter: Filter,
  found: Found | null,
): Selection {
  const { columns, rowOf, eventOf } = table
  const hits = found?.all instanceof Uint8Array ? found.all : null
  const chosen = chosenBy(filter, hits)
  const totals = kindTotals(tally(hits, WHOLE, 1))
  const ranks = lazy(() => createRanks(columns, chosen))
  const draw = lazy(() => createColumnDraw(table, chosen, ranks()))
  return {
    count: chosenTotal(totals, chosen),
    listed: NOT_LISTED,
    facets: facetsOf(totals, filter),
    has: (id) => isChosen(columns, chosen, rowOf(id)),
    placeOf: (id) => ranks()(rowOf(id)).reduce((sum, count) => sum + count, 1),
    mostImportant: (limit, view) => mostImportantRows(columns, chosen, limit, view).map(eventOf),
    countIn: (view) => countTouching(columns, chosen, view),
    firstFrom(day) {
      const row = nextChosen(columns, chosen, firstFrom(columns.start, Math.ceil(day)))
      return row === NONE ? undefined : eventOf(row)
    },
    step(from, step) {
      const row = rowBeside(columns, chosen, from === null ? NONE : rowOf(from), step)
      return row === NONE ? null : eventOf(row).id
    },
    density: (strip, count) => densityOf(tally(hits, strip, count), chosen),
    draw: (room) => draw()(room),
  }
}

type CreateTally = (hits: Uint8Array | null, strip: Pick<Strip, 'placeOf'>, count: number) => Tally

/** A filter needs no new tally, another search does: the last of each kind is kept. */
function createTally(columns: Columns): CreateTally {
  const remembered = {
    whole: rememberLast(tallyOf),
    ofAll: rememberLast(tallyOf),
    ofFound: rememberLast(tallyOf),
    found: rememberLast(tallyOf),
  }
  return (hits, strip, count) => {
    const isWhole = strip === WHOLE
    const kind = hits === null ? (isWhole ? 'whole' : 'ofAll') : isWhole ? 'found' : 'ofFound'
    return remembered[kind](columns, hits, strip, count)
  }
}

function eventWith(id: string, { rowOf, eventOf }: ColumnTable): PlacedEvent | undefined {
  const row = rowOf(id)
  return row === NONE ? undefined : eventOf(row)
}

function spanOf({ count, start, end }: Columns) {
  return {
    start: julianDay(start[0] ?? 0),
    end: end.reduce((a, b) => Math.max(a, b), start[count - 1] ?? 0),
  }
}

function languagesOf({ titles }: Columns): OpenCorpus['languages'] {
  return LANGUAGES.filter((language) => language in titles)
}

function lazy<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
