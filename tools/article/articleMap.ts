import { readTable, type Row, type Table } from './table.ts'

const PARAGRAPH_COLUMNS = ['paragraph', 'hash', 'section', 'about', 'carriers', 'reason'] as const
const ERRATUM_COLUMNS = ['erratum', 'about', 'settled', 'carriers', 'remark'] as const
const EXCEPTION_COLUMNS = ['words', 'reason'] as const

/** A paragraph of the article: what carries it in the record, or the reason why nothing does. */
export type Paragraph = Row<(typeof PARAGRAPH_COLUMNS)[number]>
/** An error or doubtful point of the article by its number in the list of errata, and how it was settled. */
export type Erratum = Row<(typeof ERRATUM_COLUMNS)[number]>
/** Words that the record may share with the article however long they are: a name, a quotation. */
export type Exception = Row<(typeof EXCEPTION_COLUMNS)[number]>

/** The ways to settle an erratum, joined by `+` where it took two. */
export const SETTLED: readonly string[] = ['corrected', 'note', 'accounts', 'left out']

export type ArticleMap = {
  readonly paragraphs: Table<keyof Paragraph>
  readonly errata: Table<keyof Erratum>
  readonly exceptions: Table<keyof Exception>
}

export function readArticleMap(): ArticleMap {
  return {
    paragraphs: readTable('corpus/article/coverage.tsv', PARAGRAPH_COLUMNS),
    errata: readTable('corpus/article/errata.tsv', ERRATUM_COLUMNS),
    exceptions: readTable('corpus/article/exceptions.tsv', EXCEPTION_COLUMNS),
  }
}
