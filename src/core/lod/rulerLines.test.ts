import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Term } from '#core/corpus/parts.ts'
import { formatIsoDate } from '#core/dates/isoDate.ts'
import { day } from '#testing/anEvent.ts'
import { rulerLines } from './rulerLines.ts'

const TODAY = day('2026-11-22')

function aTerm(name: string, start: string, end: string, fields: Partial<Term> = {}): Term {
  const id = `${name}-${start}`
  return { id, state: 'russia', name, office: 'Tsar', start, end, ...fields }
}

/** Line, name, and days from and until which each stands. */
const drawn = (...terms: readonly Term[]) =>
  rulerLines(terms, TODAY).map(({ line, name, start, end }) =>
    [line, name, formatIsoDate(start), formatIsoDate(end)].join(' '),
  )

test('those who follow one another stand in one line, the day of a handover with who comes', () => {
  expect(
    drawn(aTerm('Fyodor', '1676-02-08', '1682-05-07'), aTerm('Peter', '1682-05-07', '1725-02-08')),
  ).toEqual(['0 Fyodor 1676-02-08 1682-05-07', '0 Peter 1682-05-07 1725-02-09'])
})

test('who is in office stands there today', () => {
  expect(drawn(aTerm('Anna', '2012-05-07', '..'))).toEqual(['0 Anna 2012-05-07 2026-11-23'])
})

test('of two who ruled at once the later one comes first, and the rest of the other below', () => {
  expect(
    drawn(
      aTerm('Malenkov', '1953-03-05', '1955-02-08'),
      aTerm('Khrushchev', '1953-09-07', '1964-10-14'),
    ),
  ).toEqual([
    '0 Malenkov 1953-03-05 1953-09-07',
    '0 Khrushchev 1953-09-07 1964-10-15',
    '1 Malenkov 1953-09-07 1955-02-09',
  ])
})

test('offices that one person held one after another, or at once, are one stretch', () => {
  const terms = [
    aTerm('Brezhnev', '1964-10-14', '1966-04-08', { office: 'First Secretary' }),
    aTerm('Brezhnev', '1966-04-08', '1982-11-10', { office: 'General Secretary' }),
    aTerm('Brezhnev', '1977-06-16', '1982-11-10', { office: 'Chairman', beside: true }),
  ]
  const [one, ...others] = rulerLines(terms, TODAY)
  expect(others).toEqual([])
  expect(one?.terms.map(({ office }) => office)).toEqual([
    'First Secretary',
    'General Secretary',
    'Chairman',
  ])
})

test('who held office beside another stands below, where there is room', () => {
  const beside = { beside: true } as const
  expect(
    drawn(
      aTerm('Peter', '1682-05-07', '1725-02-08'),
      aTerm('Ivan', '1682-06-05', '1696-02-08', beside),
      aTerm('Sophia', '1682-06-08', '1689-09-17', beside),
      aTerm('Menshikov', '1700-01-01', '1701-01-01', beside),
    ).map((text) => text.split(' ').slice(0, 2).join(' ')),
  ).toEqual(['0 Peter', '1 Ivan', '1 Menshikov', '2 Sophia'])
})

test('in no line two stand at the same time, whatever the record says', () => {
  const days = fc.integer({ min: day('1600-01-01'), max: day('2000-01-01') })
  const term = fc
    .record({
      name: fc.constantFrom('a', 'b', 'c', 'd'),
      state: fc.constantFrom('china' as const, 'russia' as const),
      start: days,
      length: fc.integer({ min: 0, max: 9000 }),
      beside: fc.boolean(),
    })
    .map(({ name, state, start, length, beside }) =>
      aTerm(name, formatIsoDate(start), formatIsoDate(start + length), {
        state,
        ...(beside && { beside: true as const }),
      }),
    )
  fc.assert(
    fc.property(fc.array(term, { maxLength: 12 }), (terms) => {
      const tenures = rulerLines(terms, TODAY)
      expect(new Set(tenures.map(({ id }) => id)).size).toBe(tenures.length)
      const meeting = tenures.flatMap((one, i) =>
        tenures
          .slice(i + 1)
          .filter(
            (other) =>
              one.state === other.state &&
              one.line === other.line &&
              one.start < other.end &&
              other.start < one.end,
          ),
      )
      expect(meeting).toEqual([])
    }),
  )
})
