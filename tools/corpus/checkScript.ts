import type { Problem } from '#core/corpus/problem.ts'
import type { CorpusRecord } from '#core/corpus/schema.ts'
import { CHINESE_LANGUAGES, type ChineseLanguage } from '#core/corpus/terms.ts'
import { chineseTexts } from '../article/recordTexts.ts'
import { createWrongIn } from '../chinese/wrongScript.ts'

/** Whether every Chinese text of a record is written in the characters of its language. */
export function checkScript(
  record: CorpusRecord,
  fileOf: (item: string, language: ChineseLanguage) => string,
): readonly Problem[] {
  const wrongIn = new Map(CHINESE_LANGUAGES.map((tag) => [tag, createWrongIn(tag)] as const))
  return chineseTexts(record).flatMap(({ item, field, text }) => {
    const language = languageOf(field)
    const wrong = language === undefined ? '' : wrongIn.get(language)?.(text)
    if (language === undefined || wrong === undefined || wrong === '') return []
    const rule = `must have no characters of another script, but has ${wrong}`
    return [{ file: fileOf(item, language), item, field, rule, value: text }]
  })
}

/** Of `notes.0.text.zh-Hant-HK`: zh-Hant-HK. */
function languageOf(field: string): ChineseLanguage | undefined {
  return CHINESE_LANGUAGES.find((language) => field.split('.').includes(language))
}
