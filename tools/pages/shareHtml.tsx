import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { buildCorpus } from '#core/corpus/corpus.ts'
import { cutIntoParts } from '#core/corpus/parts.ts'
import type { CorpusRecord } from '#core/corpus/schema.ts'
import type { Language } from '#core/corpus/terms.ts'
import { julianDay } from '#core/dates/julianDay.ts'
import { WordsContext } from '#i18n/words.ts'
import { pageLanguages } from './pageLanguages.ts'
import { SharePicture } from './SharePicture.tsx'

const STYLES = ['src/ui/tokens.css', 'tools/pages/sharePicture.css']
/** No day at all: what goes on reaches to the last day of the record, so that the picture stays the same tomorrow. */
const NEVER = julianDay(0)

/** What is drawn as the picture of each language: a document that needs nothing else, always the same for the same record. */
export async function shareHtml(record: CorpusRecord): Promise<ReadonlyMap<Language, string>> {
  const { index, titles } = cutIntoParts(record)
  const corpus = buildCorpus(index, NEVER)
  const { languages, wordsOf } = await pageLanguages()
  const css = STYLES.map((file) => readFileSync(file, 'utf8')).join('\n')
  return new Map(
    languages.map((language) => {
      const picture = renderToStaticMarkup(
        <WordsContext value={wordsOf(language)}>
          <SharePicture corpus={corpus} title={titles(language).title} />
        </WordsContext>,
      )
      const head = `<meta charset="utf-8"><style>${css}</style>`
      return [language, `<!doctype html><html lang="${language}">${head}<body>${picture}</body>`]
    }),
  )
}
