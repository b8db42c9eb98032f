import { expect, test } from 'vitest'
import { aRecord, KYAKHTA } from '#testing/aRecord.ts'
import { anEvent } from '#testing/anEvent.ts'
import { problemLine } from './problem.ts'
import { readParts } from './readParts.ts'

/** What is wrong with a file: a line for every problem. */
const linesOf = (json: unknown) => readParts([{ name: 'a.json', json }]).problems.map(problemLine)

const chinese = anEvent().text['zh-Hant']
const langText = { en: 'a text' }
const account = { holder: langText, text: langText, sources: [{ id: 'fu-1966' }] }
const hijri = { calendar: 'hijri', date: '1100', by: langText }
const TRACKS = 'must be one of political, military, economic, cultural'

test.each([
  ['has no key but those of the format', { author: 'X' }, 'author: is not a key of the format'],
  ['has a track', { track: undefined }, 'track: is missing'],
  ['has a date', { date: '' }, 'date: must be an EDTF date; got ""'],
  ['has one of four tracks', { track: 'border' }, `track: ${TRACKS}; got "border"`],
  ['has further ones of them', { furtherTracks: ['x'] }, `furtherTracks.0: ${TRACKS}; got "x"`],
  [
    'has one of three relations',
    { relation: 'peace' },
    'relation: must be one of alliance, hostility, normalization; got "peace"',
  ],
  ['matters', { importance: 0 }, 'importance: must be 1, 2, 3, 4 or 5; got 0'],
  ['matters by a number', { importance: '1' }, 'importance: must be 1, 2, 3, 4 or 5; got "1"'],
  ['has a text', { text: {} }, 'text: must have a text in some language; got {}'],
  [
    'has no blank text',
    { text: { 'zh-Hant': { ...chinese, short: '　' } } },
    'text.zh-Hant.short: must not be empty; got ""',
  ],
  [
    'has no French text',
    { text: { 'zh-Hant': chinese, fr: chinese } },
    'text.fr: is not a key of the format',
  ],
  ['has a source', { sources: [] }, 'sources: must name a source; got []'],
  [
    'has a source for each note',
    { notes: [{ text: langText, sources: [] }] },
    'notes.0.sources: must name a source; got []',
  ],
  [
    'has a source for each account',
    { accounts: [account, { ...account, sources: [] }] },
    'accounts.1.sources: must name a source; got []',
  ],
  [
    'has no single account',
    { accounts: [account] },
    'accounts: must set two accounts side by side; got [{"holder":{"en":"a text"},"text":{"en":"a text"},"sources":[{"id":"fu-1966"}]}]',
  ],
  [
    'is dated in a known calendar',
    { recorded: [hijri] },
    'recorded.0.calendar: must be julian or chinese; got "hijri"',
  ],
  [
    'relates to others by a known verb',
    { related: [{ verb: 'causes', id: 'albazin' }] },
    'related.0.verb: must be leads-to, answers, ends or confirms; got "causes"',
  ],
])('an event %s', (_name, fields, line) => {
  const events = [{ ...anEvent(), ...fields }]
  expect(linesOf({ events })).toEqual([`a.json: event nerchinsk-treaty-1689, ${line}`])
})

test.each(['Nerchinsk 1689', 'nerchinsk_1689', '尼布楚', '-nerchinsk', '__proto__', ''])(
  'an event may not have the id "%s"',
  (id) => {
    const line = `a.json: event ${id}, id: must be lower-case words joined by hyphens; got "${id}"`
    expect(linesOf({ events: [anEvent({ id })] })).toEqual([line])
  },
)

test('an event without an id is named by its number', () => {
  const json = { events: [anEvent(), { ...KYAKHTA, id: undefined }] }
  expect(linesOf(json)).toEqual(['a.json: event number 1, id: is missing'])
})

test.each([
  'javascript:alert(1)',
  'ftp://example.org',
  'example.org',
  'https://a b',
  'data:text/html,x',
])('a source may not have the address %s', (url) => {
  const [source] = aRecord().sources
  const line = `a.json: source mancall-1971, URL: must be a web address, http or https; got "${url}"`
  expect(linesOf({ sources: [{ ...source, URL: url }] })).toEqual([line])
})

const [source, place, ruler, period] = [
  aRecord().sources[0],
  aRecord().places[0],
  aRecord().rulers[0],
  aRecord().periods[0],
]

test.each([
  [
    'a source has a title',
    { sources: [{ ...source, title: ' ' }] },
    'source mancall-1971, title: must not be empty; got ""',
  ],
  [
    'a place lies on the globe',
    { places: [{ ...place, lon: 181 }] },
    /^place kyakhta, lon: .*180.*; got 181$/,
  ],
  [
    'no place lies beyond a pole',
    { places: [{ ...place, lat: -90.5 }] },
    /^place kyakhta, lat: .*-90.*; got -90.5$/,
  ],
  [
    'a ruler rules China or Russia',
    { rulers: [{ ...ruler, state: 'japan' }] },
    'ruler kangxi, state: must be china or russia; got "japan"',
  ],
  [
    'a period is of one relation',
    { periods: [{ ...period, relation: 'war' }] },
    'period amur-wars, relation: must be one of alliance, hostility, normalization; got "war"',
  ],
])('%s', (_name, json, line) => {
  const [problem = '', ...more] = linesOf(json).map((found) => found.replace('a.json: ', ''))
  if (typeof line === 'string') expect(problem).toBe(line)
  else expect(problem).toMatch(line)
  expect(more).toEqual([])
})

test.each([
  ['of another version', { format: 'kyakhta/2' }, 'format: must be kyakhta/1; got "kyakhta/2"'],
  ['with a key of its own', { comment: 'x' }, 'comment: is not a key of the format'],
  ['that is null', null, 'Invalid type: Expected Object but received null; got null'],
  ['that is a text', 'x', 'Invalid type: Expected Object but received "x"; got "x"'],
])('a file %s is refused', (_name, json, line) => {
  expect(linesOf(json)).toEqual([`a.json: ${line}`])
})

test('a file whose events are no list is refused for its events', () => {
  const rule = 'Invalid type: Expected Array but received Object'
  expect(linesOf({ events: {} })).toEqual([`a.json: events: ${rule}; got {}`])
})

test('a file that is a list is refused as a whole', () => {
  expect(linesOf([anEvent()])).toEqual([expect.stringMatching(/^a.json: (Invalid|must)/)])
  expect(linesOf([])).toHaveLength(1)
})
