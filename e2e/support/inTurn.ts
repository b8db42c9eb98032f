/** Does one thing after another, as a reader does, and returns what each gave. */
export async function inTurn<T, Result>(
  list: Iterable<T>,
  act: (one: T) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = []
  for (const one of list) {
    // oxlint-disable-next-line no-await-in-loop -- the next step starts from where this one ends
    results.push(await act(one))
  }
  return results
}

export async function times<Result>(
  count: number,
  act: (turn: number) => Promise<Result>,
): Promise<readonly Result[]> {
  return inTurn(Array.from({ length: count }).keys(), act)
}
