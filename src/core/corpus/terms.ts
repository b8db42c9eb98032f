/** What the page sorts events by, in the order in which it shows them. */
export const TRACKS = ['political', 'military', 'economic', 'cultural'] as const
export const RELATIONS = ['alliance', 'hostility', 'normalization'] as const

/** What the cells of a table's column may hold. */
export const COLUMN_KINDS = ['text', 'number', 'date'] as const

/** BCP 47 tags in which a record may carry texts. */
export const LANGUAGES = ['zh-Hant', 'zh-Hans', 'zh-Hant-HK', 'en', 'ru'] as const

/** Those of them that are one language in several scripts and vocabularies. */
export const CHINESE_LANGUAGES = ['zh-Hant', 'zh-Hans', 'zh-Hant-HK'] as const

export type Track = (typeof TRACKS)[number]
export type Relation = (typeof RELATIONS)[number]
export type Language = (typeof LANGUAGES)[number]
export type ChineseLanguage = (typeof CHINESE_LANGUAGES)[number]
export type ColumnKind = (typeof COLUMN_KINDS)[number]
