import { cutIntoParts } from '#core/corpus/parts.ts'
import { foldTable } from '../chinese/foldTable.ts'
import { buildRecord } from './buildRecord.ts'
import { withAliases, withoutRepeats } from './searchTexts.ts'

/** File names and contents: the parts that the page fetches, and the whole record in the public format. */
export function corpusAssets(): ReadonlyMap<string, string> {
  const record = buildRecord()
  const parts = cutIntoParts(record)
  const files = new Map<string, unknown>([
    ['index.json', parts.index],
    ['apparatus.json', parts.apparatus()],
    ['search.json', withoutRepeats(withAliases(parts.search()))],
    ['fold.json', foldTable()],
    [`${record.id}.json`, record],
  ])
  for (const language of parts.index.languages) {
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
