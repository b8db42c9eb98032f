import { describe, expect, test } from 'vitest'
import { problemLine } from '#core/corpus/problem.ts'
import type { RecordedEvent } from '#core/corpus/schema.ts'
import { anEvent } from '#testing/anEvent.ts'
import { checkRecorded } from './checkRecorded.ts'

type Recorded = NonNullable<RecordedEvent['recorded']>[number]

const by = { en: 'Its text' }
const note = { text: { en: 'A slip of the copyist.' }, sources: [{ id: 'mancall-1971' }] }
const julian = (date: string, more: Partial<Recorded> = {}) =>
  ({ calendar: 'julian', date, by, ...more }) as const
const chinese = (date: string, more: Partial<Recorded> = {}) =>
  ({ calendar: 'chinese', date, by, ...more }) as const

function linesOf(fields: Partial<RecordedEvent>): readonly string[] {
  return checkRecorded('a.json', [anEvent(fields)]).map(problemLine)
}

const nerchinsk = 'a.json: event nerchinsk-treaty-1689'

describe('a recorded date is one of the event', () => {
  test.each([
    ['on its day', { date: '1858-05-28' }, [julian('1858-05-16'), chinese('咸豐08-04-16')]],
    ['at its start', { date: '1712-06-23', end: '1715-04' }, [chinese('康熙51-05-20')]],
    ['at its end', { date: '1712-06-23', end: '1715-04' }, [chinese('康熙54-03-27')]],
    ['while it lasts', { date: '1900-07', end: '..' }, [julian('1900-09-18')]],
    ['in its year', { date: '1689~' }, [julian('1689-08-27')]],
    ['by its month', { date: '1900-07-17' }, [chinese('光緒26-06')]],
  ])('%s', (_name, fields, recorded) => {
    expect(linesOf({ ...fields, recorded })).toEqual([])
  })
})

describe('a recorded date that is none of the event', () => {
  test.each([
    [julian('1858-05-28'), '1858-06-09'],
    [chinese('咸豐08-04-15'), '1858-05-27'],
    [chinese('咸豐08-05'), '1858-06-11 to 1858-07-10'],
  ])('is refused with the day that it is: %o', (recorded, computed) => {
    const rule = `is ${computed}, no day of the event: correct either, or add differs and a note`
    expect(linesOf({ date: '1858-05-28', recorded: [recorded] })).toEqual([
      `${nerchinsk}, recorded.0.date: ${rule}; got "${recorded.date}"`,
    ])
  })

  const recorded = [julian('1858-05-16'), chinese('咸豐08-04-15', { differs: true })]

  test('stands when it is said to differ and a note says why', () => {
    expect(linesOf({ date: '1858-05-28', recorded, notes: [note] })).toEqual([])
  })

  test('is refused without the note', () => {
    expect(linesOf({ date: '1858-05-28', recorded })).toEqual([
      `${nerchinsk}, notes: must say why a recorded date differs`,
    ])
  })

  test('is refused by a note alone: notes have other subjects too', () => {
    const unsaid = [julian('1858-05-28')]
    expect(linesOf({ date: '1858-05-28', recorded: unsaid, notes: [note] })).toHaveLength(1)
  })
})

test('a date that agrees is not said to differ', () => {
  const recorded = [julian('1858-05-16', { differs: true })]
  expect(linesOf({ date: '1858-05-28', recorded, notes: [note] })).toEqual([
    `${nerchinsk}, recorded.0.differs: must be left out: 1858-05-28 is a day of the event`,
  ])
})

test('a date that the Chinese calendar never had is refused, whatever a note says', () => {
  const rule = 'must be a day that the Chinese calendar had'
  for (const date of ['康熙28-閏07-24', '宣統02-12-30']) {
    const recorded = [chinese(date, { differs: true })]
    expect(linesOf({ date: '1689-09-07', recorded, notes: [note] })).toEqual([
      `${nerchinsk}, recorded.0.date: ${rule}; got "${date}"`,
    ])
  }
})

describe('the treaty of Nerchinsk, dated by one text a day before the others', () => {
  const recorded = [julian('1689-08-27'), chinese('康熙28-07-24')]
  const date = '[1689-09-06,1689-09-07]'

  test('is one of two days, and a note says why', () => {
    expect(linesOf({ date, recorded, notes: [note] })).toEqual([])
  })

  test('needs the note', () => {
    const rule = 'must say why the recorded dates differ; got "1689-09-06, 1689-09-07"'
    expect(linesOf({ date, recorded })).toEqual([`${nerchinsk}, notes: ${rule}`])
  })

  test('is not on a day between the days that it may be', () => {
    const kyakhta = { date: '[1727-10-21,1727-11-01]', notes: [note] }
    expect(linesOf({ ...kyakhta, recorded: [julian('1727-10-21')] })).toEqual([])
    expect(linesOf({ ...kyakhta, recorded: [julian('1727-10-15')] })).toHaveLength(1)
  })
})
