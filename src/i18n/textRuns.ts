import type { TFunction } from 'i18next'
import { LANGUAGES } from '#core/corpus/languages.ts'
import type { Language } from '#core/corpus/terms.ts'
import { monthAlone, monthName } from './monthName.ts'

/** A stretch of a text. */
export type Run = {
  readonly text: string
  /** Left out where it is the language of the whole text. */
  readonly language?: Language
  /** Must stand on one line: T-62, 1689年9月7日, 7 September 1689. */
  readonly whole?: true
}
/** Cuts a text of the given language into runs; joined, they are the text. */
export type TextRuns = (text: string, language?: Language) => readonly Run[]

/** A script, how its runs are found, and which of them are words of a language. */
type Script = {
  readonly name: 'Hani' | 'Cyrl' | 'Latn'
  readonly runs: RegExp
  readonly isLanguage: (run: string) => boolean
}

/** What may stand between the words of a run without ending it. */
const BETWEEN = '\\s\\d!-/:-@«·»‐-‧'
const HAN = '[\\p{Script=Han}\\u3000-\\u303f\\uff01-\\uff60]'
/** A word with a small letter: SIPRI, S-400 and Il-28 are no language's. */
const WORD = /(?<![\p{L}\d])\p{L}*\p{Ll}\p{L}*(?!\p{L}|-?\d)/u
const SCRIPTS: readonly Script[] = [
  {
    name: 'Hani',
    runs: new RegExp(`${HAN}(?:[${BETWEEN}]*${HAN})*`, 'gu'),
    isLanguage: () => true,
  },
  { name: 'Cyrl', runs: runsOfAlphabet('Cyrillic'), isLanguage: () => true },
  { name: 'Latn', runs: runsOfAlphabet('Latin'), isLanguage: (run) => WORD.test(run) },
]

const LETTER = '[\\p{Script=Latin}\\p{Script=Cyrillic}]'
const HAN_FIGURE = '[〇一二三四五六七八九十元正初廿卅]'
/** Without the dates of an alphabet, which begin or end with the name of a month. */
const WHOLE = [
  `(?:${LETTER}+|\\p{Script=Han})-\\d+${LETTER}*`,
  '(?:\\d+(?:[—–]\\d+)?(?:年代|[年月日]|世[紀纪]))+',
  `(?:${HAN_FIGURE}+年)?[閏闰]?${HAN_FIGURE}+月(?:${HAN_FIGURE}+日?)?`,
  '\\d+[—–]\\d+',
]

export function createTextRuns(page: Language, t: TFunction): TextRuns {
  let whole: RegExp | undefined
  return (text, language = page) => {
    whole ??= new RegExp([...datesOf(t), ...WHOLE].join('|'), 'gu')
    const pattern = whole
    return byLanguage(text, language).flatMap((run) =>
      split(run, pattern, (part) => ({ ...part, whole: true })),
    )
  }
}

/** Runs in the scripts that the language is not written in, and what stands between them. */
function byLanguage(text: string, language: Language): readonly Run[] {
  const own = scriptOf(language)
  return SCRIPTS.filter(({ name }) => name !== own).reduce<readonly Run[]>(
    (runs, { name, runs: pattern, isLanguage }) =>
      runs.flatMap((run) =>
        run.language === undefined
          ? split(run, pattern, (part) =>
              isLanguage(part.text) ? { ...part, language: languageOf(name) } : part,
            )
          : run,
      ),
    [{ text }],
  )
}

/** Cuts a run at the hits of a pattern and changes these. */
function split(run: Run, pattern: RegExp, change: (hit: Run) => Run): readonly Run[] {
  const parts: Run[] = []
  let end = 0
  for (const { 0: hit, index } of run.text.matchAll(pattern)) {
    const part = { ...run, text: hit }
    const changed = change(part)
    if (changed === part) continue
    if (index > end) parts.push({ ...run, text: run.text.slice(end, index) })
    parts.push(changed)
    end = index + hit.length
  }
  if (end < run.text.length) parts.push({ ...run, text: run.text.slice(end) })
  return parts
}

function runsOfAlphabet(script: 'Cyrillic' | 'Latin'): RegExp {
  const letter = `\\p{Script=${script}}`
  return new RegExp(`${letter}(?:[${letter}${BETWEEN}]*[${letter}\\d])?`, 'gu')
}

/** The first language of the menu that is written so: which of them it is nobody says. */
function languageOf(script: Script['name']): Language {
  return LANGUAGES.find((language) => scriptOf(language) === script) ?? `und-${script}`
}

function scriptOf(language: Language): string {
  const { script = '' } = new Intl.Locale(language).maximize()
  return script.startsWith('Han') ? 'Hani' : script
}

/** Where months have names: a day and its month, a month and its year. */
function datesOf(t: TFunction): readonly string[] {
  const months = Array.from({ length: 12 }, (_, i) => [monthName(t, i + 1), monthAlone(t, i + 1)])
  const names = [...new Set(months.flat())].filter((name) => /^\p{L}+$/u.test(name))
  if (names.length === 0) return []
  const month = `(?:${names.join('|')})(?!\\p{L})`
  return [`\\d+(?:[—–]\\d+)?\\.? ${month}(?: \\d+)?`, `${month} \\d+`]
}
