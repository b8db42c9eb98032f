/**
 * Answers with the very same value while it is among the last `most` that were
 * asked for, at least; makes it anew some time after twice as many.
 */
export function recent<Key, Value>(most: number, make: (key: Key) => Value): (key: Key) => Value {
  // Two generations: what nobody asked for in the younger one goes with the older one, all at once.
  let young = new Map<Key, Value>()
  let old = young
  return (key) => {
    const known = young.get(key)
    if (known !== undefined) return known
    const value = old.get(key) ?? make(key)
    if (young.size >= most) {
      old = young
      young = new Map()
    }
    young.set(key, value)
    return value
  }
}
