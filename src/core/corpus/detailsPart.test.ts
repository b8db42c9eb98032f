import { expect, test } from 'vitest'
import { aRecord } from '#testing/aRecord.ts'
import { joinDetails } from './detailsPart.ts'
import { cutIntoParts } from './parts.ts'

test('an open event has its texts, whom and what it names, and the works that it cites', () => {
  const { texts, names, apparatus } = cutIntoParts(aRecord())
  const chunk = texts('en')['0000']
  if (chunk === undefined) throw new Error('the record should have texts before 1850')
  const details = joinDetails(chunk, names('en'), apparatus())

  expect(details.events['kyakhta-treaty-1727']).toMatchObject({
    summary: 'Trade at Kyakhta.',
    notes: [{ text: 'The year is wrong.', sources: [{ id: 'sladkovsky-1974' }] }],
    people: ['vladislavich-sava'],
    places: ['kyakhta'],
    sources: [{ id: 'mancall-1971' }],
    related: [{ verb: 'confirms', id: 'nerchinsk-treaty-1689' }],
  })
  expect(details.events['nerchinsk-treaty-1689']).toEqual({
    summary: 'A border is drawn.',
    sources: [{ id: 'mancall-1971' }],
  })
  expect(details.people['vladislavich-sava']?.name).toBe('Sava Vladislavich')
  expect(Object.keys(details.sources)).toEqual(['mancall-1971', 'fu-1966', 'sladkovsky-1974'])
})

test('what is the same in every language names no word of one', () => {
  const events = Object.values(cutIntoParts(aRecord()).apparatus().events)
  expect(JSON.stringify(events)).not.toMatch(/\p{Script=Han}/u)
})
