/** What the page sorts events by, in the order in which it shows them. */
export const TRACKS = ['political', 'military', 'economic', 'cultural'] as const
export const RELATIONS = ['alliance', 'hostility', 'normalization'] as const

/** What the cells of a table's column may hold. */
export const COLUMN_KINDS = ['text', 'number', 'date'] as const

/** BCP 47 tags of one language in several scripts and vocabularies. */
export const CHINESE_LANGUAGES = ['zh-Hant', 'zh-Hans', 'zh-Hant-HK'] as const

export type Track = (typeof TRACKS)[number]
export type Relation = (typeof RELATIONS)[number]
/** A BCP 47 tag; one of `LANGUAGES`, which are found in `locales`. */
export type Language = string
export type ChineseLanguage = (typeof CHINESE_LANGUAGES)[number]
export type ColumnKind = (typeof COLUMN_KINDS)[number]
