import { byId } from './byId.ts'
import { textIn } from './languageText.ts'
import type { CorpusRecord, LangTextOf } from './schema.ts'
import type { Language } from './terms.ts'

/** Every person and place of a record by id, in one language. */
export type NamesPart = {
  readonly people: { readonly [id: string]: Name }
  readonly places: { readonly [id: string]: Name }
}
/** A name, and the same in a language of its bearer, if there is one. */
export type Name = {
  readonly name: string
  readonly original?: { readonly language: Language; readonly name: string }
}

export function namesOf({ people, places }: CorpusRecord, language: Language): NamesPart {
  const nameIn = (named: Named): Name => {
    const original = originalOf(named, language)
    return { name: textIn(named.name, language), ...(original !== undefined && { original }) }
  }
  return { people: byId(people, nameIn), places: byId(places, nameIn) }
}

type Named = { readonly name: LangTextOf; readonly native?: Language }

/** The name as its bearers write it, unless the reader's language is written the same way. */
function originalOf({ name, native }: Named, language: Language): Name['original'] {
  const text = native === undefined ? undefined : name[native]
  if (native === undefined || text === undefined || baseOf(native) === baseOf(language))
    return undefined
  return { language: native, name: text }
}

/** `zh` of `zh-Hans`. */
function baseOf(language: Language): string | undefined {
  return language.split('-')[0]
}
