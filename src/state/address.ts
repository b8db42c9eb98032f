import { LANGUAGES } from '#core/corpus/languages.ts'
import type { Language } from '#core/corpus/terms.ts'
import type { SharedState } from './store.ts'
import { fromSearch, toSearch } from './urlState.ts'

/** The page of a language, relative to the folder of the site: `zh-hant/`. */
export function pageOf(language: Language): string {
  return `${language.toLowerCase()}/`
}

/**
 * The whole address of a state, for instance `https://example.org/kyakhta/en/?track=military`: the
 * path names the language, the query all else. `site` is the folder of the site, with a slash at
 * its end. docs/link-format.md describes both.
 */
export function toAddress(state: SharedState, site: URL): URL {
  const page = state.language === null ? '' : pageOf(state.language)
  return new URL(`${page}${toSearch(state)}`, site)
}

/** Reads any address of the site. Links older than the pages of languages say `?lang=`; it outranks the path. */
export function fromAddress({ pathname, search }: Address, site: URL): SharedState {
  const shared = fromSearch(search)
  return { ...shared, language: shared.language ?? languageOf(pathname, site) }
}

type Address = Pick<URL, 'pathname' | 'search'>

/** Some servers leave off the slash, name the file, or take capitals for small letters. */
function languageOf(pathname: string, site: URL): Language | null {
  if (!pathname.startsWith(site.pathname)) return null
  const page = pathname
    .slice(site.pathname.length)
    .toLowerCase()
    .replace(/(\/index\.html|\/)?$/, '/')
  return LANGUAGES.find((language) => pageOf(language) === page) ?? null
}
