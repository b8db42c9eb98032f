import { existsSync, readdirSync } from 'node:fs'
import type { Problem } from '#core/corpus/problem.ts'
import { readJson } from '../corpus/corpusFiles.ts'
import type { EntryFiles } from './checkEntries.ts'

const LOCALES = 'locales'

/** The words of one language: from `search.count_one` to its text. */
export type LocaleFile = {
  readonly tag: string
  readonly name: string
  readonly texts: ReadonlyMap<string, string>
  /** What is no text. */
  readonly problems: readonly Problem[]
}

/** The words of each language; one that only the record speaks has none. */
export function readLocales(): readonly LocaleFile[] {
  return filesOf('ui.json').flatMap(({ tag, name }) =>
    name === undefined ? [] : readLocale(tag, name),
  )
}

/** What each folder says of its language. */
export function readEntries(): EntryFiles {
  return Object.fromEntries(
    filesOf('language.json').map(({ tag, name }) => [
      tag,
      name === undefined ? undefined : readJson(name),
    ]),
  )
}

/** The languages that the interface speaks. */
export function wordedTags(): readonly string[] {
  return filesOf('ui.json').flatMap(({ tag, name }) => (name === undefined ? [] : tag))
}

function filesOf(file: string) {
  return readdirSync(LOCALES)
    .toSorted()
    .map((tag) => {
      const name = `${LOCALES}/${tag}/${file}`
      return { tag, name: existsSync(name) ? name : undefined }
    })
}

/** @throws {SyntaxError} naming the file */
function readLocale(tag: string, name: string): LocaleFile {
  const texts = new Map<string, string>()
  const problems: Problem[] = []
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string') texts.set(key, value)
    else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [inner, text] of Object.entries(value))
        visit(text, key === '' ? inner : `${key}.${inner}`)
    } else {
      problems.push({ file: name, item: '', field: key, rule: 'must be a text', value })
    }
  }
  visit(readJson(name), '')
  return { tag, name, texts, problems }
}
