import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createEventPacker } from '#columns/packEvents.ts'
import { writePack } from '#columns/packFile.ts'
import type { Pack } from '#columns/columns.ts'
import type { RecordedEvent } from '#core/corpus/schema.ts'
import { TRACKS } from '#core/corpus/terms.ts'
import { generatedHead, generateEvents } from './generateCorpus.ts'
import type { PlainData } from './plainData.ts'

/** A made-up corpus on the site. */
export type ScaleFile = {
  readonly count: number
  /** Address of the pack below the site, and how long it is. */
  readonly name: string
  readonly bytes: number
  /** Of its texts alone. */
  readonly textBytes: number
}

/** Packs a corpus of so many events into the site; and, where vis-timeline is to have all of them, as its items beside it. */
export function writeScaleFile(site: string, count: number, comparison: string | null): ScaleFile {
  const packer = createEventPacker()
  for (const event of generateEvents(count)) packer.add(event)
  const { columns, named } = packer.finish()
  const file = writePack({ record: generatedHead(count), columns, named })
  const name = `generated-${count}.kyakhta`
  writeFileSync(join(site, name), file)
  if (comparison !== null) {
    writeFileSync(join(comparison, `raw-${count}.json`), JSON.stringify(plainData(count)))
  }
  return { count, name, bytes: file.length, textBytes: textBytesOf(columns) }
}

function textBytesOf({ names, titles, summaries, rest }: Pack['columns']): number {
  const all = [names, rest, ...Object.values(titles), ...Object.values(summaries)]
  return all.reduce((sum, { bytes }) => sum + bytes.length, 0)
}

function plainData(count: number): PlainData {
  const items = Array.from(generateEvents(count), toPlainItem)
  return { groups: TRACKS.map((track) => ({ id: track, content: track })), items }
}

function toPlainItem({ id, date, end, track, text }: RecordedEvent): PlainData['items'][number] {
  const start = msOf(date)
  const item = { id, content: text['zh-Hant']?.short ?? id, group: track, start }
  return end === undefined ? item : { ...item, end: msOf(end) }
}

/** Generated dates are plain days. */
function msOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`)
}
