import * as fc from 'fast-check'
import type { PlacedEvent } from '#core/corpus/corpus.ts'
import { RELATIONS, TRACKS } from '#core/corpus/terms.ts'
import { anEventOf, day } from './anEvent.ts'

const [FIRST, LAST] = [day('1600-01-01'), day('2020-01-01')]

/** Any events of four centuries, crowded at times: many of a day, some of years. */
export const someEvents: fc.Arbitrary<readonly PlacedEvent[]> = fc
  .array(
    fc.record({
      first: fc.oneof(
        fc.integer({ min: FIRST, max: LAST }),
        fc.integer({ min: day('1689-01-01'), max: day('1690-01-01') }),
      ),
      length: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9000 })),
      track: fc.constantFrom(...TRACKS.slice(0, 2)),
      relation: fc.constantFrom(...RELATIONS),
      importance: fc.constantFrom(1, 2, 3, 4, 5),
    }),
    { maxLength: 60 },
  )
  .map((all) =>
    all.map(({ first, length, ...fields }, i) =>
      anEventOf(first, length, { id: `event-${i}`, ...fields }),
    ),
  )
