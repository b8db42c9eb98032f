import type { SearchPart } from '#core/corpus/parts.ts'
import { createFold } from '#core/query/searchKey.ts'
import { DERIVED_LANGUAGES } from '../chinese/convert.ts'
import { foldTable } from '../chinese/foldTable.ts'
import { readGlossary, type GlossaryRow } from '../chinese/glossary.ts'
import { glossaryOf } from './corpusFiles.ts'

/** Punctuation at which search cuts a query, so that it never looks for it. */
const QUOTES = /[「」“”]/gu

/** The search part, with the further forms that the glossaries give for words of an event. */
export function withAliases(
  part: SearchPart,
  rows: readonly Pick<GlossaryRow, 'to' | 'also'>[] = rowsOfGlossaries(),
): SearchPart {
  return mapEvents(part, ([titles, names, body]) => {
    const all = [titles, names, body].join('\n')
    const aliases = rows.filter(({ to }) => all.includes(to)).flatMap(({ also }) => also)
    return [titles, [names, ...aliases].join('\n'), body]
  })
}

/** The search part without the texts that search cannot tell from one before: most of zh-Hans and zh-Hant-HK. */
export function withoutRepeats(part: SearchPart): SearchPart {
  const fold = createFold(foldTable())
  const distinct = (text: string) => {
    const lines = text.split('\n').map((line) => [fold(line).replaceAll(QUOTES, ''), line] as const)
    return lines
      .filter(([key], i) => lines.findIndex(([other]) => other === key) === i)
      .map(([, line]) => line)
      .join('\n')
  }
  return mapEvents(part, ([titles, names, body]) => [
    distinct(titles),
    distinct(names),
    distinct(body),
  ])
}

function mapEvents(
  part: SearchPart,
  change: (texts: SearchPart[string]) => SearchPart[string],
): SearchPart {
  return Object.fromEntries(Object.entries(part).map(([id, texts]) => [id, change(texts)]))
}

function rowsOfGlossaries(): readonly GlossaryRow[] {
  const rows = DERIVED_LANGUAGES.flatMap((language) => readGlossary(glossaryOf(language)))
  return rows.filter(({ also }) => also.length > 0)
}
