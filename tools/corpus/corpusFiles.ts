import { readdirSync, readFileSync } from 'node:fs'
import type { CorpusFile } from '#core/corpus/readParts.ts'
import type { DerivedLanguage } from '../chinese/convert.ts'

export const CORPUS = 'corpus'

/** The languages in which every text of the shipped record must be written by hand. */
export const AUTHORED = ['zh-Hant', 'en'] as const

/** The words in which a derived language differs from zh-Hant. */
export function glossaryOf(language: DerivedLanguage): string {
  return `${CORPUS}/glossary/${language}.tsv`
}

/** The committed texts of a derived language. */
export function derivedFileOf(language: DerivedLanguage): string {
  return `${CORPUS}/derived/${language}.json`
}

/** The texts of a derived language that are written by hand, where there are any. */
export function overridesFileOf(language: DerivedLanguage): string {
  return `${CORPUS}/overrides/${language}.json`
}

/** The files of the shipped record, head first, then in order of name. */
export function readCorpusFiles(): readonly CorpusFile[] {
  const lists = readdirSync(CORPUS).filter(
    (name) => name.endsWith('.json') && name !== 'record.json',
  )
  const events = readdirSync(`${CORPUS}/events`).map((name) => `events/${name}`)
  return ['record.json', ...lists.toSorted(), ...events.toSorted()].map((path) => {
    const name = `${CORPUS}/${path}`
    return { name, json: readJson(name) }
  })
}

/** @throws {SyntaxError} naming the file */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new SyntaxError(`${file}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}
