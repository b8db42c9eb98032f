import { readdirSync, readFileSync } from 'node:fs'
import type { CorpusFile } from '#core/corpus/readParts.ts'

export const CORPUS = 'corpus'
export const GLOSSARY = `${CORPUS}/glossary.tsv`
export const DERIVED_HANS = `${CORPUS}/derived/zh-Hans.json`

/** The languages in which every text of the shipped record must be written by hand. */
export const AUTHORED = ['zh-Hant', 'en'] as const

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
