import { existsSync } from 'node:fs'
import * as v from 'valibot'
import type { DerivedTexts } from '#core/corpus/derivedTexts.ts'
import type { Problem } from '#core/corpus/problem.ts'
import type { DerivedLanguage } from '../chinese/convert.ts'
import { overridesFileOf, readJson } from './corpusFiles.ts'

const OverridesSchema = v.record(
  v.string(),
  v.strictObject({
    'zh-Hant': v.string(),
    'zh-Hans': v.exactOptional(v.string()),
    'zh-Hant-HK': v.exactOptional(v.string()),
  }),
)
/** Texts of a derived language by hand, by place: each stands beside the zh-Hant that it was written for. */
export type Overrides = v.InferOutput<typeof OverridesSchema>

/** @throws {Error} naming the file, the place and what is not in order there */
export function readOverrides(language: DerivedLanguage): Overrides {
  const file = overridesFileOf(language)
  if (!existsSync(file)) return {}
  const result = v.safeParse(OverridesSchema, readJson(file))
  if (result.success) return result.output
  const [{ path = [], message }] = result.issues
  throw new Error(`${file}: ${path.map(({ key }) => String(key)).join(', ')}: ${message}`)
}

/** Derived texts with those by hand in place of what conversion gave. */
export function withOverrides(
  derived: DerivedTexts,
  language: DerivedLanguage,
  overrides: Overrides,
): DerivedTexts {
  return Object.fromEntries(
    Object.entries(derived).map(([place, text]) => [place, overrides[place]?.[language] ?? text]),
  )
}

/**
 * Whether each text by hand still stands for its original, and is needed: `originals`
 * are the zh-Hant texts, `derived` what conversion gives for them.
 */
export function checkOverrides(
  language: DerivedLanguage,
  overrides: Overrides,
  originals: DerivedTexts,
  derived: DerivedTexts,
): readonly Problem[] {
  return Object.entries(overrides).flatMap(([place, texts]) => {
    const rule = brokenRule(texts, language, originals[place], derived[place])
    if (rule === null) return []
    return [{ file: overridesFileOf(language), item: place, field: '', ...rule }]
  })
}

function brokenRule(
  texts: NonNullable<Overrides[string]>,
  language: DerivedLanguage,
  original: string | undefined,
  converted: string | undefined,
): Pick<Problem, 'rule' | 'value'> | null {
  if (original === undefined) return { rule: 'is no place of a text that is derived' }
  if (texts[language] === undefined) return { rule: `must have the text in ${language}` }
  if (texts['zh-Hant'] !== original) {
    const rule =
      'was written for another zh-Hant: read it against the one of today, and put that in'
    return { rule, value: texts['zh-Hant'] }
  }
  if (texts[language] !== converted) return null
  return { rule: 'is what conversion gives: take it out', value: converted }
}
