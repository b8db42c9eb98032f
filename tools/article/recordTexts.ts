import { itemName, type List } from '#core/corpus/readParts.ts'
import type { CorpusRecord } from '#core/corpus/schema.ts'

/** A text of the record, and where it stands. */
export type RecordText = {
  /** For instance `event nerchinsk-treaty-1689`; empty for the head. */
  readonly item: string
  /** For instance `notes.0.text.zh-Hans`. */
  readonly field: string
  readonly text: string
}

/** Every Chinese text of a record, in every script. */
export function chineseTexts(record: CorpusRecord): readonly RecordText[] {
  return Object.entries(record).flatMap(([key, value]) =>
    Array.isArray(value)
      ? (value as readonly { id: string }[]).flatMap((item) =>
          textsIn(item, itemName(key as List, item.id), ''),
        )
      : textsIn(value, '', key),
  )
}

function textsIn(value: unknown, item: string, field: string): readonly RecordText[] {
  if (typeof value === 'string') {
    return /\bzh-Han[ts]\b/.test(field) ? [{ item, field, text: value }] : []
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, item, field === '' ? key : `${field}.${key}`),
  )
}
