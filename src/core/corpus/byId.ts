/** A value for each item, by its id. */
export function byId<Item extends { readonly id: string }, Value>(
  items: readonly Item[],
  value: (item: Item) => Value,
): { readonly [id: string]: Value } {
  return Object.fromEntries(items.map((item) => [item.id, value(item)]))
}
