import { langTextsIn, stringsOf, type Path, type TextOf } from './langTexts.ts'
import { oneOffProblem, withoutOneOffs } from './oneOffs.ts'
import type { Report } from './problem.ts'
import type { RecordedEvent } from './schema.ts'
import type { Language } from './terms.ts'

/** A lane has room for eight Han characters, or as much of an alphabet. */
const LONGEST_SHORT_TITLE = { han: 8, letters: 24 }

/** That every text by language of an item has each of `languages`, and that its one-offs can be read. */
export function checkTexts(item: object, languages: readonly Language[], report: Report): void {
  for (const { path, texts } of langTextsIn(item)) {
    for (const language of languages) {
      if (!(language in texts)) report([...path, language].join('.'), 'is missing')
    }
    for (const [language, text] of Object.entries(texts)) {
      checkOneOffs([...path, language], text, report)
    }
  }
}

/** `path` ends in the language of the text. */
function checkOneOffs(path: Path, text: TextOf, report: Report): void {
  for (const [key, inner] of stringsOf(text)) {
    const problem = oneOffProblem(inner, path.at(-1) as Language)
    const field = (key === '' ? path : [...path, key]).join('.')
    if (problem !== null) report(field, problem.rule, problem.value)
  }
}

/** That the short title of an event has room in a lane, in each language as its readers see it. */
export function checkShortTitles({ text }: RecordedEvent, report: Report): void {
  for (const [tag, { short }] of Object.entries(text)) {
    const language = tag
    if (oneOffProblem(short, language) !== null) continue // told by checkTexts
    const longest = tag.startsWith('zh') ? LONGEST_SHORT_TITLE.han : LONGEST_SHORT_TITLE.letters
    if ([...withoutOneOffs(short, language)].length > longest) {
      report(`text.${tag}.short`, `must have at most ${longest} characters`, short)
    }
  }
}
