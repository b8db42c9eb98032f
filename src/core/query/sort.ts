/** The columns of the table, in their order. */
export const COLUMNS = ['date', 'title', 'relation', 'track', 'importance'] as const
export type Column = (typeof COLUMNS)[number]
export type Sort = { readonly column: Column; readonly isDescending: boolean }

export const BY_DATE: Sort = { column: 'date', isDescending: false }

/** What a press on the head of a column asks for: that order, or its reverse if it is so already. */
export function sortBy(column: Column, { column: before, isDescending }: Sort): Sort {
  return { column, isDescending: column === before && !isDescending }
}
