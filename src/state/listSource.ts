import { convertInWorker } from '#chinese/convertInWorker.ts'
import { conversionsOf, type Conversion } from '#core/corpus/conversions.ts'
import { withDerivedTexts, type DerivedTexts } from '#core/corpus/derivedTexts.ts'
import { joinDetails } from '#core/corpus/detailsPart.ts'
import { forReaders, parseForConversion } from '#core/corpus/parseRecord.ts'
import { cutIntoParts, type Parts } from '#core/corpus/parts.ts'
import type { CorpusRecord } from '#core/corpus/schema.ts'
import { createKeepsScript, type ScriptTable } from '#core/corpus/script.ts'
import type { Language } from '#core/corpus/terms.ts'
import { titlesOfPart } from '#core/corpus/titles.ts'
import type { CorpusSource } from './corpusSource.ts'
import { searchOf } from './searchList.ts'
import { fetchJson } from './fetchJson.ts'
import { openList } from './listEvents.ts'
import { remembered, rememberedByName } from './remembered.ts'

type Words = Parameters<typeof convertInWorker>[0]['words']
/** The parts of a record as it is read in one language, and from what they were converted, if they were. */
type Edition = { readonly parts: Parts; readonly convertedFrom?: Conversion['from'] }

/** A file of the public format as it came. */
type File = { readonly name: string; readonly bytes: Uint8Array }

/**
 * A record of some thousand events, checked whole. A Chinese that it lacks is converted
 * from another when it is first asked for; what that takes is fetched from the site.
 */
export async function openListSource(
  file: File,
  site: URL,
  foldTable: CorpusSource['foldTable'],
): Promise<CorpusSource> {
  const { record, conversions } = await openFile(file, site)
  const converted: (readonly [Conversion, DerivedTexts])[] = []
  const shown = new Map<Language, Promise<Edition>>()

  const written = remembered(async () => partsOf(record))
  const convertTo = rememberedByName(async (language): Promise<Edition> => {
    const conversion = conversions.find(({ to }) => to === language)
    if (conversion === undefined) return { parts: await written() }
    const texts = await convert(record, conversion, site)
    converted.push([conversion, texts])
    const parts = partsOf(withDerivedTexts(record, conversion.to, texts))
    return { parts, convertedFrom: conversion.from }
  })
  const editionIn = async (language: Language) => shown.get(language) ?? convertTo(language)
  const searchAfter = rememberedByName(async () => {
    const whole = converted.reduce(
      (all, [{ to }, texts]) => withDerivedTexts(all, to, texts),
      record,
    )
    return searchOf(partsOf(whole).search(), await foldTable())
  })

  return {
    corpus: async (today) => {
      const convertible = conversions.map(({ to }) => to)
      return openList({ ...(await written()).index, convertible }, today)
    },
    titles: async (language, how) => {
      const before = shown.get(language)
      const next =
        how === 'as written' ? written().then((parts) => ({ parts })) : convertTo(language)
      shown.set(language, next)
      try {
        const { parts, ...rest } = await next
        return titlesOfPart({ ...parts.titles(language), ...rest })
      } catch (error) {
        if (before === undefined) shown.delete(language)
        else shown.set(language, before)
        throw error
      }
    },
    sentences: async (language) => (await editionIn(language)).parts.sentences(language),
    rulers: async (language) => (await editionIn(language)).parts.rulers(language),
    details: async (language, chunk) => {
      const { texts, names, apparatus } = (await editionIn(language)).parts
      const some = texts(language)[chunk]
      if (some === undefined) throw new Error(`${file.name}: has no events of ${chunk}`)
      return joinDetails(some, names(language), apparatus())
    },
    // A reader looks for the words that he has read: another part when more has been converted.
    search: () => searchAfter(String(converted.length)),
    foldTable,
  }
}

async function openFile({ name, bytes }: File, site: URL) {
  const record = parseForConversion([{ name, json: readJson(name, bytes) }], [])
  const table = await fetchJson<ScriptTable>(new URL('corpus/scripts.json', site).href)
  return { record, conversions: conversionsOf(record, createKeepsScript(table)) }
}

function readJson(name: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch (error) {
    throw new Error(`${name}: is not JSON`, { cause: error })
  }
}

function partsOf(record: CorpusRecord): Parts {
  return cutIntoParts(forReaders(record))
}

/** The texts that a record lacks, by the words that are right in any text of Taiwan. */
async function convert(
  record: CorpusRecord,
  conversion: Conversion,
  site: URL,
): Promise<DerivedTexts> {
  const { to, sources } = conversion
  const hasWords = to !== 'zh-Hant' && sources.includes('zh-Hant')
  const words = hasWords
    ? await fetchJson<Words>(new URL(`corpus/words/${to}.json`, site).href)
    : []
  return convertInWorker({ record, conversion, words })
}
