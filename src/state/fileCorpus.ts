import { isPack } from '#columns/openPack.ts'
import { PREFIX } from '#columns/packFile.ts'
import type { CorpusSource } from './corpusSource.ts'
import { openListSource } from './listSource.ts'
import { openPackedSource, packedSource } from './packedSource.ts'
import { readStreamed } from './readStreamed.ts'
import type { RequestedFile } from './requestFile.ts'
import { createByteReader, type Progress } from './byteReader.ts'

/** A longer file has some 20,000 events and more: it is kept as columns and read by a worker. */
const LONGEST_LIST = 6_000_000

/** A file that was asked for. */
export type FileToOpen = RequestedFile & {
  readonly response: Response
  readonly report: Progress
}

/**
 * A record in one file, in the public format or packed: read and checked whole before the page
 * shows any of it.
 * @throws {Error} naming the file and what is wrong with it
 */
export async function openFileCorpus(
  { address, site, signal, response, report }: FileToOpen,
  foldTable: CorpusSource['foldTable'],
): Promise<CorpusSource> {
  const reader = createByteReader(response, report)
  const beginning = await reader.upTo(PREFIX)
  if (isPack(beginning)) return openPackedSource(address, reader, foldTable)
  const isLong = (await reader.upTo(LONGEST_LIST)).length >= LONGEST_LIST
  if (!isLong) return openListSource({ name: address, bytes: reader.taken() }, site, foldTable)
  return packedSource(await readStreamed(address, reader, signal), Promise.resolve(), foldTable)
}
