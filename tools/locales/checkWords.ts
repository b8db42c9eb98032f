import type { Convert } from '#chinese/wordConverter.ts'
import type { Problem } from '#core/corpus/problem.ts'
import { createConverter, DERIVED_LANGUAGES } from '../chinese/convert.ts'
import { glossaryOf } from '../corpus/corpusFiles.ts'
import type { LocaleFile } from './localeFile.ts'
import { wrongInLanguage, wrongRule } from './wrongInLanguage.ts'

/** Reports a breach at a key. */
type Report = (key: string, rule: string, value?: unknown) => void

/** A text with all its plural forms; a text without them has the one form ''. */
type Word = { readonly plural: Plural | null; readonly forms: ReadonlyMap<string, string> }
type Plural = 'cardinal' | 'ordinal'

const PLURAL_KEY = /^(.+?)(_ordinal)?_(zero|one|two|few|many|other)$/

/**
 * The code passes some values in several forms, and each language takes the one
 * it needs: English the name of a month, Chinese its number. They count as the
 * same placeholder; any other difference is a breach.
 */
const FORM_OF: Readonly<Record<string, string>> = {
  monthName: 'month',
  monthShort: 'month',
  monthHan: 'month',
  fromMonthName: 'fromMonth',
  toMonthName: 'toMonth',
  yearHan: 'year',
  dayHan: 'day',
  han: 'count',
  roman: 'count',
}

/** Holds one language against the language in which the interface is written. */
export function checkWords(locale: LocaleFile, authored: LocaleFile): readonly Problem[] {
  const problems: Problem[] = [...locale.problems]
  const report: Report = (field, rule, value) =>
    problems.push({ file: locale.name, item: '', field, rule, value })
  const words = wordsOf(locale)
  const authoredWords = wordsOf(authored)
  const authoredOf = (name: string) => authoredWords.get(name) ?? authoredWords.get(inDate(name))

  for (const name of authoredWords.keys()) {
    if (!words.has(name)) report(name, `is missing, but is a key of ${authored.tag}`)
  }
  for (const [name, word] of words) {
    const authoredWord = authoredOf(name)
    if (authoredWord === undefined) report(name, `is not a key of ${authored.tag}`)
    else checkPlaceholders(name, word, authoredWord, report)
    checkForms(name, word, locale.tag, report)
  }
  const wrongIn = wrongInLanguage(locale.tag)
  const inOwnWords = ownWordsOf(locale.tag)
  for (const [key, text] of locale.texts) {
    if (text.trim() === '') report(key, 'must not be empty', text)
    const wrong = wrongIn(text)
    if (wrong !== '') report(key, wrongRule(wrong), text)
    else if (inOwnWords(text) !== text) report(key, `must be ${inOwnWords(text)}`, text)
  }
  return problems
}

/** A month has a second form, `month.9_alone`, where it is another without a day: сентябрь, 7 сентября. */
function inDate(name: string): string {
  return name.replace(/^(month\.\d+)_alone$/, '$1')
}

/** By name: the key, with `_*` in place of the plural form, so that `count_*` and `count` differ. */
function wordsOf({ texts }: LocaleFile): ReadonlyMap<string, Word> {
  const words = new Map<string, { plural: Plural | null; forms: Map<string, string> }>()
  for (const [key, text] of texts) {
    const [, base, ordinal, form] = PLURAL_KEY.exec(key) ?? []
    const name = base === undefined ? key : `${base}${ordinal ?? ''}_*`
    const plural = base === undefined ? null : ordinal === undefined ? 'cardinal' : 'ordinal'
    const word = words.get(name) ?? { plural, forms: new Map<string, string>() }
    words.set(name, word)
    word.forms.set(form ?? '', text)
  }
  return words
}

/** The plural forms are those that the language has, all of them. */
function checkForms(name: string, { plural, forms }: Word, tag: string, report: Report): void {
  if (plural === null) return
  const wanted: readonly string[] = new Intl.PluralRules(tag, { type: plural }).resolvedOptions()
    .pluralCategories
  const key = (form: string) => name.replace('*', form)
  for (const form of wanted) {
    if (!forms.has(form)) report(key(form), `is missing: ${tag} has ${wanted.join(', ')}`)
  }
  for (const [form, text] of forms) {
    if (!wanted.includes(form)) report(key(form), `${tag} has only ${wanted.join(', ')}`, text)
  }
}

/** Every form of a text has every placeholder of the authored one, and no other. */
function checkPlaceholders(name: string, word: Word, authored: Word, report: Report): void {
  const expected = placeholdersOf([...authored.forms.values()].join(''))
  for (const [form, text] of word.forms) {
    const key = name.replace('*', form)
    const actual = placeholdersOf(text)
    for (const placeholder of expected) {
      if (!actual.has(placeholder)) report(key, `must have {{${placeholder}}}`, text)
    }
    for (const placeholder of actual) {
      if (!expected.has(placeholder))
        report(key, `has {{${placeholder}}}, which no one fills`, text)
    }
  }
}

function placeholdersOf(text: string): ReadonlySet<string> {
  const names = [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, name = '']) => name.trim())
  return new Set(names.map((name) => FORM_OF[name] ?? name))
}

/** Puts the word of the language for each of Taiwan's that the glossary knows to be wrong in any text. */
function ownWordsOf(tag: string): Convert {
  const language = DERIVED_LANGUAGES.find((derived) => derived === tag)
  if (language === undefined) return (text) => text
  return createConverter(language, glossaryOf(language), 'all')
}
