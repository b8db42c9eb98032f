import { problemLine } from '#core/corpus/problem.ts'
import { checkEntries } from './locales/checkEntries.ts'
import { checkWords } from './locales/checkWords.ts'
import { hanInSource } from './locales/hanInSource.ts'
import { readEntries, readLocales } from './locales/localeFile.ts'

/** The language in which the interface is written; the others follow it. */
const AUTHORED = 'zh-Hant'

// Prints every problem of locales/<tag>/language.json and ui.json and every Chinese text in src/,
// one a line: file, key, rule, value. Ends with 1 if there is any.
const locales = readLocales()
const authored = locales.find(({ tag }) => tag === AUTHORED)
if (authored === undefined) throw new Error(`locales/${AUTHORED}/ui.json: there is no such file`)

const problems = [
  ...checkEntries(readEntries()),
  ...locales.flatMap((locale) => checkWords(locale, authored)),
  ...hanInSource(),
]
for (const problem of problems) console.error(problemLine(problem))
if (problems.length > 0) process.exitCode = 1
else console.log(`${locales.map(({ tag }) => tag).join(', ')}: the interface is in order.`)
