import { cutIntoParts } from '#core/corpus/parts.ts'
import type { Word } from '#chinese/wordConverter.ts'
import { DERIVED_LANGUAGES, type DerivedLanguage } from '../chinese/convert.ts'
import { foldTable } from '../chinese/foldTable.ts'
import { readGlossary } from '../chinese/glossary.ts'
import { scriptTable } from '../chinese/scriptTable.ts'
import { wordedTags } from '../locales/localeFile.ts'
import { buildRecord } from './buildRecord.ts'
import { glossaryOf } from './corpusFiles.ts'
import { withAliases, withoutRepeats } from './searchTexts.ts'

/**
 * File names and contents: the parts that the page fetches, what it takes to convert a
 * record of a reader's own, and the whole record in the public format.
 */
export function corpusAssets(): ReadonlyMap<string, string> {
  const record = buildRecord()
  const parts = cutIntoParts(record)
  const files = new Map<string, unknown>([
    ['index.json', parts.index],
    ['apparatus.json', parts.apparatus()],
    ['search.json', withoutRepeats(withAliases(parts.search()))],
    ['fold.json', foldTable()],
    ['scripts.json', scriptTable()],
    [`${record.id}.json`, record],
  ])
  for (const language of DERIVED_LANGUAGES) {
    files.set(`words/${language}.json`, wordsForAnyText(language))
  }
  // A language without a text of its own takes the nearest: the page can be read in it before the record is translated.
  for (const language of new Set([...parts.index.languages, ...wordedTags()])) {
    files.set(`${language}/titles.json`, parts.titles(language))
    files.set(`${language}/sentences.json`, parts.sentences(language))
    files.set(`${language}/rulers.json`, parts.rulers(language))
    files.set(`${language}/names.json`, parts.names(language))
    for (const [chunk, texts] of Object.entries(parts.texts(language))) {
      files.set(`${language}/${chunk}.json`, texts)
    }
  }
  return new Map([...files].map(([path, content]) => [path, JSON.stringify(content)]))
}

/** By which a record of a reader's own is converted: the rows that are right in any text. */
function wordsForAnyText(language: DerivedLanguage): readonly Word[] {
  return readGlossary(glossaryOf(language))
    .filter(({ scope }) => scope === 'all')
    .map(({ from, to, notIn, isSpelling }) => ({ from, to, notIn, isSpelling }))
}
