import { describe, expect, test } from 'vitest'
import { citationsOf, firstOfEach, numberWorks } from './citations.ts'

const cite = (...ids: readonly string[]) => ids.map((id) => ({ id }))
const entry = {
  summary: 'A border is drawn.',
  sources: cite('mancall-1971'),
  accounts: [
    { holder: 'China', text: 'A peace.', sources: cite('qing-shilu') },
    { holder: 'Russia', text: 'A truce.', sources: cite('mancall-1971', 'myasnikov-1972') },
  ],
  notes: [{ text: 'The day is doubtful.', sources: cite('sebes-1961') }],
  tables: ['trade', 'lost'],
}
const note = { text: 'In roubles.', sources: cite('sladkovsky-1974') }
const tables = {
  trade: {
    title: 'Trade',
    columns: [],
    rows: [{ cells: [], sources: cite('korsak-1857'), notes: [note] }],
  },
}

describe('the works behind an event', () => {
  test('come in the order of reading: its own, then of accounts, notes and tables', () => {
    expect(citationsOf(entry, tables).map(({ id }) => id)).toEqual([
      'mancall-1971',
      'qing-shilu',
      'mancall-1971',
      'myasnikov-1972',
      'sebes-1961',
      'korsak-1857',
      'sladkovsky-1974',
    ])
  })

  test('are told once each, at the place where the first citation finds them', () => {
    const [first, second] = [{ id: 'a', locator: 'art. 6' }, { id: 'a' }]
    expect(firstOfEach([first, ...cite('b'), second])).toEqual([first, { id: 'b' }])
  })

  test('bear numbers from 1 without a gap', () => {
    expect([...numberWorks(cite('b', 'a', 'b', 'c', 'a'))]).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', 3],
    ])
  })
})
