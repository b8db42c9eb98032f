import { isPack } from '#columns/openPack.ts'
import { PREFIX } from '#columns/packFile.ts'
import type { CorpusSource } from './corpusSource.ts'
import { openListSource } from './listSource.ts'
import { openPackedSource, packedSource } from './packedSource.ts'
import { readStreamed } from './readStreamed.ts'
import { createByteReader, type Progress } from './byteReader.ts'

/** A longer file has some 20,000 events and more: it is kept as columns and read by a worker. */
const LONGEST_LIST = 6_000_000

/** A file that the reader may give up. */
export type FileToOpen = {
  /** As the link has it, relative to `site`. */
  readonly address: string
  readonly site: URL
  readonly report: Progress
  readonly signal: AbortSignal
}

/**
 * A record in one file at an address of this origin, in the public format or
 * packed: read and checked whole before the page shows any of it.
 * @throws {Error} naming the file and what is wrong with it
 */
export async function openFileCorpus(
  { address, site, report, signal }: FileToOpen,
  foldTable: CorpusSource['foldTable'],
): Promise<CorpusSource> {
  const url = new URL(address, site)
  if (url.origin !== location.origin) {
    throw new Error(`${address}: must be an address on ${location.origin}; got ${url.origin}`)
  }
  const response = await fetch(url.href, { signal })
  if (!response.ok) throw new Error(`${address}: answered ${response.status}`)
  const reader = createByteReader(response, report)
  const beginning = await reader.upTo(PREFIX)
  if (isPack(beginning)) return openPackedSource(address, reader, foldTable)
  const isLong = (await reader.upTo(LONGEST_LIST)).length >= LONGEST_LIST
  if (!isLong) return openListSource({ name: address, bytes: reader.taken() }, site, foldTable)
  return packedSource(await readStreamed(address, reader, signal), Promise.resolve(), foldTable)
}
