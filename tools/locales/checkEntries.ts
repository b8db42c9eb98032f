import * as v from 'valibot'
import type { LanguageEntry } from '#core/corpus/languages.ts'
import type { Problem } from '#core/corpus/problem.ts'
import { wrongInLanguage, wrongRule } from './wrongInLanguage.ts'

/** `language.json` of each folder of `locales`, by tag, as read; undefined where there is none. */
export type EntryFiles = Readonly<Record<string, unknown>>

/** Language, script, region. */
const TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/
const RANGE = /^(\*-[A-Z][a-z]{3}|[a-z]{2,3}(-[A-Z][a-z]{3})?)(-([A-Z]{2}|\d{3}))?$/

const Text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'))
const ReaderRange = v.pipe(
  v.string(),
  v.regex(RANGE, 'must be a language range, as *-Hant or pt-BR'),
)
const Entry: v.GenericSchema<LanguageEntry> = v.strictObject({
  order: v.pipe(v.number(), v.integer('must be a whole number')),
  name: Text,
  short: Text,
  readers: v.exactOptional(v.pipe(v.array(ReaderRange), v.minLength(1, 'must name a range'))),
  near: v.exactOptional(v.array(v.string())),
  failure: Text,
})

/** Every breach in what the folders of `locales` say of their languages. */
export function checkEntries(files: EntryFiles): readonly Problem[] {
  return Object.entries(files).flatMap(([tag, json]) => {
    const breach = (field: string, rule: string, value?: unknown): Problem => ({
      file: `locales/${tag}/language.json`,
      item: '',
      field,
      rule,
      value,
    })
    if (!isTag(tag)) return [breach('', 'must lie in a folder that is named by a BCP 47 tag', tag)]
    if (json === undefined) return [breach('', 'is missing')]
    const entry = v.safeParse(Entry, json)
    return entry.success
      ? contradictions(tag, entry.output, files).map((one) => breach(...one))
      : entry.issues.map((issue) => breach(v.getDotPath(issue) ?? '', issue.message, issue.input))
  })
}

type Breach = readonly [field: string, rule: string, value: unknown]

/** What no schema can say. */
function contradictions(tag: string, entry: LanguageEntry, files: EntryFiles): readonly Breach[] {
  const others = Object.entries(files).filter(([other]) => other !== tag)
  const twin = others.find(([, json]) => orderOf(json) === entry.order)?.[0]
  // Not of the name: 繁體（台灣） is how the island writes itself there, and 臺灣 in a text.
  const wrong = wrongInLanguage(tag)(entry.failure)
  const near = entry.near ?? []
  const strangers = near.filter((one) => !others.some(([other]) => other === one))
  return [
    ...(wrong === '' ? [] : [['failure', wrongRule(wrong), entry.failure] as const]),
    ...strangers.map((one) => ['near', 'must be another folder of locales', one] as const),
    ...(twin === undefined ? [] : [['order', `must not be that of ${twin}`, entry.order] as const]),
  ]
}

function orderOf(json: unknown): number | undefined {
  return (json as Partial<LanguageEntry> | undefined)?.order
}

function isTag(tag: string): boolean {
  return TAG.test(tag) && Intl.getCanonicalLocales(tag)[0] === tag
}
