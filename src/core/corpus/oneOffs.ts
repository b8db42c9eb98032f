import { CHINESE_LANGUAGES, type ChineseLanguage, type Language } from './terms.ts'

/** Words of one place in a Chinese text, as each Chinese has them that does not follow from the text's own. */
export type OneOff = { readonly [L in ChineseLanguage]?: string }

const OPENS = '-{'
const CLOSES = '}-'
const MARKUP = /-\{.*?\}-/gsu
/** Tags stand in lower case, as MediaWiki writes them. */
const TAGS: ReadonlyMap<string, ChineseLanguage> = new Map(
  CHINESE_LANGUAGES.map((language) => [language.toLowerCase(), language]),
)
const KNOWN_TAGS = [...TAGS.keys()].join(', ')

/**
 * Cuts a text at its one-offs, `-{zh-hans:…;zh-hant:…}-`. Only for a text in which
 * `oneOffProblem` finds nothing.
 */
export function splitOneOffs(text: string): readonly (string | OneOff)[] {
  if (!text.includes(OPENS)) return [text]
  const pieces: (string | OneOff)[] = []
  let last = 0
  for (const { 0: markup, index } of text.matchAll(MARKUP)) {
    const words = choicesOf(markup).flatMap(({ language, word }) =>
      language === undefined ? [] : [[language, word] as const],
    )
    pieces.push(text.slice(last, index), Object.fromEntries(words))
    last = index + markup.length
  }
  pieces.push(text.slice(last))
  return pieces.filter((piece) => piece !== '')
}

/** The text as its readers see it: of each one-off the words of the text's own language. */
export function withoutOneOffs(text: string, language: Language): string {
  return splitOneOffs(text)
    .map((piece) =>
      typeof piece === 'string' ? piece : (piece[language as ChineseLanguage] ?? ''),
    )
    .join('')
}

/** What is wrong with the one-offs of a text, and where; null when nothing is. */
export function oneOffProblem(
  text: string,
  language: Language,
): { readonly rule: string; readonly value: string } | null {
  if (!text.includes(OPENS) && !text.includes(CLOSES)) return null
  if (!isChinese(language)) {
    const rule = `must have no -{…}-: only a text in ${CHINESE_LANGUAGES.join(', ')} may`
    return text.includes(OPENS) ? { rule, value: text } : null
  }
  const rest = text.replaceAll(MARKUP, '')
  if (rest.includes(OPENS)) return { rule: 'must close each -{ with }-', value: text }
  if (rest.includes(CLOSES)) return { rule: 'must open each }- with -{', value: text }
  for (const [value] of text.matchAll(MARKUP)) {
    const rule = brokenRule(value, language)
    if (rule !== null) return { rule, value }
  }
  return null
}

function brokenRule(markup: string, own: ChineseLanguage): string | null {
  const choices = choicesOf(markup)
  const unknown = choices.find(({ language }) => language === undefined)
  if (unknown !== undefined) {
    return `must be -{tag:words;tag:words}- with tags of ${KNOWN_TAGS}, but has "${unknown.part}"`
  }
  const empty = choices.find(({ word }) => word === '')
  if (empty !== undefined) return `must have words after ${empty.part}`
  const languages = choices.map(({ language }) => language)
  if (new Set(languages).size < languages.length) return 'must have each tag once'
  if (!languages.includes(own)) return `must have ${own.toLowerCase()}:…, the words of its own text`
  return languages.length > 1 ? null : 'must have the words of another Chinese, or go without -{ }-'
}

/** Of `-{zh-hans:甲;zh-hant:乙}-` its two parts; a tag that there is not has no language. */
function choicesOf(markup: string) {
  return markup
    .slice(OPENS.length, -CLOSES.length)
    .split(';')
    .map((part) => {
      const [, tag = '', word = ''] = /^\s*([^:]*):(.*)$/su.exec(part) ?? []
      return { part, language: TAGS.get(tag), word: word.trim() }
    })
}

function isChinese(language: Language): language is ChineseLanguage {
  return CHINESE_LANGUAGES.some((chinese) => chinese === language)
}
