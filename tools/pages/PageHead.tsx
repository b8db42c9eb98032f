import type { Language } from '#core/corpus/terms.ts'
import { pageOf } from '#state/address.ts'
import { toSite } from './pageHtml.ts'
import { PICTURE_SIZE } from './sharePicture.ts'

type Props = {
  /** Its own folder, relative to that of the site: '' or `zh-hant/`. */
  readonly path: string
  readonly language: Language
  readonly languages: readonly Language[]
  readonly title: string
  readonly description: string
  readonly site: URL | null
  /** Relative to the folder of the site. */
  readonly picture: string | null
}

/** What search engines and those who show a link ask of a page: docs/languages.md. */
export function PageHead(props: Props) {
  const { path, language, languages, title, description, site, picture } = props
  const address = (to: string) => (site === null ? toSite(path) + to : new URL(to, site).href)
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      <link rel="canonical" href={address(path)} />
      {languages.map((other) => (
        <link key={other} rel="alternate" hrefLang={other} href={address(pageOf(other))} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={address('')} />
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      {site !== null && <meta property="og:url" content={address(path)} />}
      <meta property="og:locale" content={localeOf(language)} />
      {languages.map(
        (other) =>
          other !== language && (
            <meta key={other} property="og:locale:alternate" content={localeOf(other)} />
          ),
      )}
      {picture !== null && (
        <>
          <meta property="og:image" content={address(picture)} />
          <meta property="og:image:width" content={String(PICTURE_SIZE.width)} />
          <meta property="og:image:height" content={String(PICTURE_SIZE.height)} />
          <meta property="og:image:alt" content={title} />
        </>
      )}
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}

/** Language and country, as Open Graph wants them: `zh_TW` of zh-Hant. */
function localeOf(language: Language): string {
  const { language: spoken, region = '' } = new Intl.Locale(language).maximize()
  return `${spoken}_${region}`
}
