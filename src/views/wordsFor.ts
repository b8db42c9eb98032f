/** Looks up each of a few words once, for many events. */
export function wordsFor<Key extends string>(
  keys: readonly Key[],
  word: (key: Key) => string,
): Readonly<Record<Key, string>> {
  return Object.fromEntries(keys.map((key) => [key, word(key)])) as Record<Key, string>
}
