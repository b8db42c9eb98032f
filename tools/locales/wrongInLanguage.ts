import { CHINESE_LANGUAGES } from '#core/corpus/terms.ts'
import { createWrongIn, type WrongIn } from '../chinese/wrongScript.ts'

/** In a language that is not Chinese, all Chinese characters. */
const hanIn: WrongIn = (text) => text.match(/\p{Script=Han}/gu)?.join('') ?? ''

/** What finds the characters that a text of the language must not have. */
export function wrongInLanguage(tag: string): WrongIn {
  const language = CHINESE_LANGUAGES.find((chinese) => chinese === tag)
  return language === undefined ? hanIn : createWrongIn(language)
}

/** The rule that a text with such characters breaks. */
export function wrongRule(wrong: string): string {
  return `must have no characters of another script, but has ${wrong}`
}
