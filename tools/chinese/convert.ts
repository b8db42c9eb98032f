import { fromOtherPlace } from '#chinese/betweenPlaces.ts'
import { createTextConverter } from '#chinese/textConverter.ts'
import { toSimplified } from '#chinese/toSimplified.ts'
import type { Convert } from '#chinese/wordConverter.ts'
import { readGlossary, type Scope } from './glossary.ts'

/** The languages that are derived from zh-Hant. */
export const DERIVED_LANGUAGES = ['zh-Hans', 'zh-Hant-HK'] as const
export type DerivedLanguage = (typeof DERIVED_LANGUAGES)[number]

const SCRIPTS: Readonly<Record<DerivedLanguage, Convert>> = {
  'zh-Hans': toSimplified('zh-Hant'),
  'zh-Hant-HK': fromOtherPlace('zh-Hant-HK'),
}

/**
 * Traditional Chinese of Taiwan → another Chinese, by the words of a glossary and OpenCC.
 * With scope `all`, only by the rows that are right in any text.
 */
export function createConverter(
  language: DerivedLanguage,
  glossaryFile: string,
  scope: Scope = 'record',
): Convert {
  const rows = readGlossary(glossaryFile)
  const acting = scope === 'all' ? rows.filter((row) => row.scope === 'all') : rows
  return createTextConverter({ from: 'zh-Hant', to: language }, SCRIPTS[language], acting)
}
