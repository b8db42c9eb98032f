import { openPack, readPrefix } from '#columns/openPack.ts'
import { PREFIX } from '#columns/packFile.ts'
import { recent } from '#columns/recent.ts'
import { fieldsAt } from '#columns/textColumn.ts'
import { recordedEventAt, type Pack } from '#columns/columns.ts'
import { joinDetails } from '#core/corpus/detailsPart.ts'
import { otherLanguage, textIn } from '#core/corpus/languageText.ts'
import { cutIntoParts } from '#core/corpus/parts.ts'
import { LANGUAGES } from '#core/corpus/languages.ts'
import type { Language } from '#core/corpus/terms.ts'
import { titlesOfPart, type Titles } from '#core/corpus/titles.ts'
import type { ByteReader } from './byteReader.ts'
import { columnCorpus } from './columnEvents.ts'
import { createTable, KEPT, type ColumnTable } from './columnTable.ts'
import { openColumnSearch } from './columnSearch.ts'
import type { CorpusSource } from './corpusSource.ts'
import { remembered } from './remembered.ts'

/**
 * A packed corpus whose beginning `reader` has read. It can be shown as soon as
 * dates and titles have come; what an event needs when it is opened comes while
 * the page is there already.
 * @throws {CorpusError} when the file is not as it should be
 */
export async function openPackedSource(
  name: string,
  reader: ByteReader,
  foldTable: CorpusSource['foldTable'],
): Promise<CorpusSource> {
  const prefix = readPrefix(name, await reader.upTo(PREFIX))
  const file = new Uint8Array(prefix.length)
  const filling = { come: 0 }
  const put = (bytes: Uint8Array) => {
    file.set(bytes.subarray(0, file.length - filling.come), filling.come)
    filling.come += bytes.length
  }
  const readTo = async (length: number) => {
    while (filling.come < length) {
      // oxlint-disable-next-line no-await-in-loop -- the body comes in order
      const bytes = await reader.next()
      if (bytes === null)
        throw new Error(`${name}: must be ${file.length} bytes; got ${filling.come}`)
      put(bytes)
    }
  }
  put(reader.taken())
  await readTo(PREFIX + prefix.headLength)
  const opened = openPack({ name, buffer: file.buffer, prefix })
  await readTo(opened.drawable)
  opened.checkDrawn()
  const whole = readTo(file.length).then(opened.checkWhole)
  whole.catch(() => {}) // told to whoever opens an event
  return packedSource(opened.pack, whole, foldTable)
}

export function packedSource(
  pack: Pack,
  whole: Promise<void>,
  foldTable: CorpusSource['foldTable'],
): CorpusSource {
  const { record, columns } = pack
  const table = createTable(columns)
  const parts = cutIntoParts({ ...record, events: [] })
  return {
    corpus: async (today) => columnCorpus(pack, table, today),
    titles: async (language) => ({
      ...titlesOfPart(parts.titles(language)),
      of: titleLookup(table, language),
    }),
    // So many events are not listed.
    sentences: async (language) => parts.sentences(language),
    rulers: async (language) => parts.rulers(language),
    details: async (language, id) => {
      await whole
      const event = recordedEventAt(columns, table.rowOf(id))
      const { texts, names, apparatus } = cutIntoParts({ ...record, events: [event] })
      const [some] = Object.values(texts(language))
      if (some === undefined) throw new Error(`There is no event ${id}`)
      return joinDetails(some, names(language), apparatus())
    },
    search: remembered(async () => {
      await whole
      return openColumnSearch(pack, table, await foldTable())
    }),
    foldTable,
  }
}

function titleLookup(
  { columns: { titles }, rowOf }: ColumnTable,
  language: Language,
): Titles['of'] {
  return recent(KEPT, (id) => {
    const row = rowOf(id)
    if (row < 0) return undefined
    const words = Object.fromEntries(
      LANGUAGES.flatMap((each) => {
        const column = titles[each]
        const [short, title] = column === undefined ? [] : fieldsAt(column, row)
        return short === undefined || title === undefined ? [] : [[each, { short, title }]]
      }),
    )
    return { ...textIn(words, language), ...otherLanguage(words, language) }
  })
}
