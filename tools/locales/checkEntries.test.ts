import { expect, test } from 'vitest'
import { problemLine } from '#core/corpus/problem.ts'
import { checkEntries, type EntryFiles } from './checkEntries.ts'

const ENGLISH = { order: 1, name: 'English', short: 'EN', failure: 'Not loaded.' }
const FRENCH = { order: 2, name: 'Français', short: 'FR', failure: 'Non chargé.' }
const linesOf = (files: EntryFiles) => checkEntries(files).map(problemLine)

test('a name, a short one, a place and what it says of a failure are enough', () => {
  expect(linesOf({ en: ENGLISH, fr: FRENCH })).toEqual([])
  expect(
    linesOf({ en: ENGLISH, fr: { ...FRENCH, readers: ['fr', 'fr-CA'], near: ['en'] } }),
  ).toEqual([])
})

test.each([
  [{ fr: undefined }, 'locales/fr/language.json: is missing'],
  [{ fr: { ...FRENCH, name: ' ' } }, 'locales/fr/language.json: name: must not be empty'],
  [{ fr: { ...FRENCH, order: 1.5 } }, 'order: must be a whole number; got 1.5'],
  [{ fr: { ...FRENCH, order: 1 } }, 'order: must not be that of en; got 1'],
  [{ fr: { ...FRENCH, readers: ['*'] } }, 'readers.0: must be a language range'],
  [{ fr: { ...FRENCH, readers: [] } }, 'readers: must name a range'],
  [{ fr: { ...FRENCH, near: ['de'] } }, 'near: must be another folder of locales; got "de"'],
  [{ fr: { ...FRENCH, near: ['fr'] } }, 'near: must be another folder of locales; got "fr"'],
  [{ fr: { ...FRENCH, failure: '失敗' } }, 'failure: must have no characters of another script'],
  [{ fr: { ...FRENCH, autonym: 'Français' } }, 'autonym'],
  [{ french: FRENCH }, 'must lie in a folder that is named by a BCP 47 tag; got "french"'],
  [{ 'fr-ca': FRENCH }, 'must lie in a folder that is named by a BCP 47 tag; got "fr-ca"'],
  [
    { 'zh-Hans': { ...FRENCH, failure: '失敗與關係' } },
    'must have no characters of another script',
  ],
])('of %o it is said: %s', (files, line) => {
  const lines = linesOf({ en: ENGLISH, ...files })
  expect(lines.some((one) => one.includes(line))).toBe(true)
})
