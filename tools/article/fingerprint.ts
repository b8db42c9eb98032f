import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { readJson } from '../corpus/corpusFiles.ts'
import { HASH_BYTES, hanOf, hashOf, runsOf } from './hanRuns.ts'

/**
 * What the repository keeps of the article in place of its text: enough to tell
 * that a paragraph is the one that was mapped, and that a sentence is not its.
 */
export type Fingerprint = {
  /** The start of the SHA-256 of each paragraph, in the order of the article. */
  readonly paragraphs: readonly string[]
  /** Hashes of every run of twelve Han characters within a paragraph. */
  readonly runs: ReadonlySet<number>
}

export const FINGERPRINT = 'corpus/article/fingerprint.json'

const DIGITS = 12
const FileSchema = v.strictObject({ about: v.string(), paragraphs: v.string(), runs: v.string() })
const ABOUT =
  'Written by npm run article:fingerprint: SHA-256 of each paragraph, and of each run of 12 Han characters (6 bytes each, in order, base64).'

export function fingerprintOf(article: string): Fingerprint {
  const paragraphs = paragraphsOf(article)
  const runs = paragraphs.flatMap((paragraph) => runsOf(hanOf(wordsOf(paragraph))))
  return { paragraphs: paragraphs.map(paragraphHash), runs: new Set(runs.map(hashOf)) }
}

export function toJson({ paragraphs, runs }: Fingerprint): string {
  const bytes = Buffer.alloc(runs.size * HASH_BYTES)
  for (const [i, hash] of [...runs].toSorted((a, b) => a - b).entries()) {
    bytes.writeUIntBE(hash, i * HASH_BYTES, HASH_BYTES)
  }
  return JSON.stringify({
    about: ABOUT,
    paragraphs: paragraphs.join(' '),
    runs: bytes.toString('base64'),
  })
}

/** @throws {v.ValiError} of a file that has another form */
export function readFingerprint(file = FINGERPRINT): Fingerprint {
  const { paragraphs, runs } = v.parse(FileSchema, readJson(file))
  const bytes = Buffer.from(runs, 'base64')
  const count = bytes.length / HASH_BYTES
  const hashes = Array.from({ length: count }, (_, i) =>
    bytes.readUIntBE(i * HASH_BYTES, HASH_BYTES),
  )
  return { paragraphs: paragraphs.split(' '), runs: new Set(hashes) }
}

/** What stands between blank lines, without the headings: so the map numbers them. */
function paragraphsOf(article: string): readonly string[] {
  return article
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '' && !block.startsWith('#'))
}

function paragraphHash(paragraph: string): string {
  return createHash('sha256').update(paragraph).digest('hex').slice(0, DIGITS)
}

/** Addresses of links and tags stand within a sentence and would cut its runs. */
function wordsOf(paragraph: string): string {
  return paragraph.replaceAll(/\]\((?:[^()]|\([^()]*\))*\)/g, ']').replaceAll(/<[^>]*>/g, '')
}
