import * as v from 'valibot'
import { checkOrder } from '#core/corpus/checkRecord.ts'
import { parseRecord } from '#core/corpus/parseRecord.ts'
import { CorpusError, problemLine, type Problem } from '#core/corpus/problem.ts'
import { readParts } from '#core/corpus/readParts.ts'
import { PartSchema } from '#core/corpus/schema.ts'
import { LANGUAGES } from '#core/corpus/languages.ts'
import { DERIVED_LANGUAGES, type DerivedLanguage } from './chinese/convert.ts'
import {
  buildRecord,
  convertAgain,
  deriveAgain,
  originalsOf,
  readDerived,
  SHIPPED,
} from './corpus/buildRecord.ts'
import {
  AUTHORED,
  CORPUS,
  derivedFileOf,
  overridesFileOf,
  readCorpusFiles,
  readJson,
} from './corpus/corpusFiles.ts'
import { checkScript } from './corpus/checkScript.ts'
import { checkOverrides, readOverrides } from './corpus/overrides.ts'
import { checkRecorded } from './dates/checkRecorded.ts'

// With files named, checks each as a whole record of its own; without, the
// shipped one. Prints every problem, one a line, and ends with 1 if there is any.
const files = process.argv.slice(2)
const problems = files.length === 0 ? checkShipped() : files.flatMap(checkFile)
for (const problem of problems) console.error(problemLine(problem))
if (problems.length > 0) process.exitCode = 1
else console.log('The corpus is in order.')

function checkShipped(): readonly Problem[] {
  const parts = readCorpusFiles()
  const found = [...problemsOf(() => parseRecord(parts, AUTHORED))]
  for (const { name, json } of parts) {
    const part = v.safeParse(PartSchema, json)
    if (part.success) found.push(...checkOrder(name, part.output.events ?? []))
  }
  if (found.length > 0) return found
  const disagreements = parts.flatMap(({ name, json }) =>
    checkRecorded(name, v.parse(PartSchema, json).events ?? []),
  )
  if (disagreements.length > 0) return disagreements
  const derived = DERIVED_LANGUAGES.flatMap(checkDerived)
  return derived.length > 0 ? derived : checkWhole()
}

/** The record as it ships, in the languages that it ships in. */
function checkWhole(): readonly Problem[] {
  const record = buildRecord()
  const found = problemsOf(() => parseRecord([{ name: CORPUS, json: record }], SHIPPED))
  if (found.length > 0) return found
  const { fileOf } = readParts(readCorpusFiles())
  return checkScript(record, (item, language) =>
    isDerived(language) ? derivedFileOf(language) : (fileOf.get(item) ?? CORPUS),
  )
}

function isDerived(language: string): language is DerivedLanguage {
  return DERIVED_LANGUAGES.some((derived) => derived === language)
}

function checkDerived(language: DerivedLanguage): readonly Problem[] {
  const overrides = readOverrides(language)
  const stale = checkOverrides(language, overrides, originalsOf(language), convertAgain(language))
  if (stale.length > 0) return stale
  const expected = deriveAgain(language)
  const actual = readDerived(language)
  const places = new Set([...Object.keys(expected), ...Object.keys(actual)])
  return [...places]
    .filter((place) => expected[place] !== actual[place])
    .map((place) => ({
      file: derivedFileOf(language),
      item: place,
      field: '',
      rule: `is out of date: run npm run derive and read what changed; by hand it goes into ${overridesFileOf(language)}`,
      value: actual[place],
    }))
}

function checkFile(name: string): readonly Problem[] {
  const json = readJson(name)
  const part = v.safeParse(PartSchema, json)
  const languages = LANGUAGES.filter(
    (language) => part.success && (part.output.events ?? []).every(({ text }) => language in text),
  )
  return problemsOf(() => parseRecord([{ name, json }], languages))
}

function problemsOf(parse: () => unknown): readonly Problem[] {
  try {
    parse()
    return []
  } catch (error) {
    if (error instanceof CorpusError) return error.problems
    throw error
  }
}
