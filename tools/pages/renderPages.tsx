import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Skeleton } from '#app/Skeleton.tsx'
import { today } from '#app/today.ts'
import { buildCorpus } from '#core/corpus/corpus.ts'
import { cutIntoParts } from '#core/corpus/parts.ts'
import type { CorpusRecord } from '#core/corpus/schema.ts'
import type { Language } from '#core/corpus/terms.ts'
import { WordsContext, type Words } from '#i18n/words.ts'
import { pageOf } from '#state/address.ts'
import { HomePage } from './HomePage.tsx'
import { PageHead } from './PageHead.tsx'
import { toSite, type PageParts } from './pageHtml.ts'
import { DEFAULT_LANGUAGE, pageLanguages } from './pageLanguages.ts'
import { RecordPage } from './RecordPage.tsx'
import { hasPicture, pictureOf } from './sharePicture.ts'

/**
 * The page at `/`, and one for each language of the interface. `site` is
 * where they will stand, if that is known; `styleSheet` is relative to it.
 */
export async function renderPages(
  record: CorpusRecord,
  site: URL | null,
  styleSheet: string,
): Promise<readonly PageParts[]> {
  const { index, titles, sentences } = cutIntoParts(record)
  const corpus = buildCorpus(index, today())
  const { languages, wordsOf } = await pageLanguages()

  /** `seen` stands there until scripts take over, `read` for who has none: to all others it is text that nobody parses. */
  const page = (
    path: string,
    language: Language,
    { seen, read }: { readonly seen: ReactNode; readonly read: ReactNode },
  ): PageParts => {
    const words = wordsOf(language)
    const facts = {
      path,
      language,
      languages,
      site,
      title: titles(language).title,
      description: words.t('meta.description'),
      picture: hasPicture(language) ? pictureOf(language) : null,
    }
    const body = (
      <>
        {seen}
        <noscript>
          <link rel="stylesheet" href={toSite(path) + styleSheet} />
          {read}
        </noscript>
      </>
    )
    const head = render(<PageHead {...facts} />, words)
    return { lang: language, path, head, body: render(body, words) }
  }

  const home = languages.map((language) => ({ language, title: titles(language).title }))
  return [
    page('', DEFAULT_LANGUAGE, { seen: null, read: <HomePage pages={home} /> }),
    ...languages.map((language) => {
      const list = {
        corpus,
        languages,
        titles: titles(language),
        sentences: sentences(language),
      }
      return page(pageOf(language), language, {
        seen: <Skeleton title={list.titles.title} layout="timeline" />,
        read: <RecordPage {...list} />,
      })
    }),
  ]
}

/** React writes `hrefLang`, as it calls the property; not all who read heads take the two for one. */
function render(node: ReactNode, words: Words): string {
  const html = renderToStaticMarkup(<WordsContext value={words}>{node}</WordsContext>)
  return html.replaceAll(' hrefLang="', ' hreflang="')
}
