import { readdirSync, readFileSync } from 'node:fs'
import type { Problem } from '#core/corpus/problem.ts'

const LOCALES = 'locales'

/** The words of one language: from `search.count_one` to its text. */
export type LocaleFile = {
  readonly tag: string
  readonly name: string
  readonly texts: ReadonlyMap<string, string>
  /** What is no text. */
  readonly problems: readonly Problem[]
}

export function readLocales(): readonly LocaleFile[] {
  return readdirSync(LOCALES)
    .toSorted()
    .map((tag) => readLocale(tag, `${LOCALES}/${tag}/ui.json`))
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
  try {
    visit(JSON.parse(readFileSync(name, 'utf8')), '')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new SyntaxError(`${name}: ${reason}`, { cause: error })
  }
  return { tag, name, texts, problems }
}
