import { today } from '#app/today.ts'
import { buildCorpus, type PlacedEvent } from '#core/corpus/corpus.ts'
import { cutIntoParts } from '#core/corpus/parts.ts'
import { RELATIONS, TRACKS } from '#core/corpus/terms.ts'
import { toGregorian } from '#core/dates/calendars.ts'
import { buildRecord } from './corpus/buildRecord.ts'

// Prints how many events the shipped record has, by century and by decade since
// 1640, by track, relation and importance, and how many are told by several sides.
const record = buildRecord()
const { events } = buildCorpus(cutIntoParts(record).index, today())
const IMPORTANCES = [1, 2, 3, 4, 5] as const

console.log(
  `${record.id} ${record.version}: ${events.length} events, ${record.sources.length} works,`,
)
console.log(
  `${record.people.length} people, ${record.places.length} places, ${record.periods.length} periods, ${record.rulers.length} rulers, ${record.tables.length} tables\n`,
)
printTable('century', countsBy(centuryOf))
printTable(
  'decade',
  countsBy(decadeOf).filter(([name]) => name >= '1640'),
)
printTable(
  'importance',
  countsBy(({ importance }) => String(importance)),
)
printTable(
  'relation',
  countsBy(({ relation }) => relation),
)

const told = (has: (event: (typeof record.events)[number]) => boolean) =>
  record.events.filter(has).length
console.log(`with differing accounts: ${told(({ accounts }) => accounts !== undefined)}`)
console.log(`with notes: ${told(({ notes }) => notes !== undefined)}`)
console.log(`with a date as recorded: ${told(({ recorded }) => recorded !== undefined)}`)
console.log(`with more than one source: ${told(({ sources }) => sources.length > 1)}`)

type Row = readonly [name: string, events: readonly PlacedEvent[]]

function countsBy(key: (event: PlacedEvent) => string): readonly Row[] {
  const names = [...new Set(events.map(key))].toSorted()
  return names.map((name) => [name, events.filter((event) => key(event) === name)])
}

function printTable(title: string, rows: readonly Row[]): void {
  const head = ['', 'all', ...TRACKS, ...RELATIONS, ...IMPORTANCES.map(String)]
  const lines = rows.map(([name, group]) => [
    name,
    group.length,
    ...TRACKS.map((track) => group.filter((event) => event.track === track).length),
    ...RELATIONS.map((relation) => group.filter((event) => event.relation === relation).length),
    ...IMPORTANCES.map((level) => group.filter(({ importance }) => importance === level).length),
  ])
  console.log(`by ${title}`)
  for (const line of [head, ...lines]) {
    console.log(line.map((cell) => String(cell).padStart(14)).join(''))
  }
  console.log()
}

function yearOf({ time }: PlacedEvent): number {
  return toGregorian(time.days.start).year
}

function centuryOf(event: PlacedEvent): string {
  return String(Math.floor((yearOf(event) - 1) / 100) + 1).padStart(2, '0')
}

function decadeOf(event: PlacedEvent): string {
  return `${String(Math.floor(yearOf(event) / 10)).padStart(3, '0')}0`
}
