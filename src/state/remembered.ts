/** Asks once; a failure is forgotten, so that a second try asks again. */
export function remembered<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined
  return () => {
    answer ??= ask().catch((error: unknown) => {
      answer = undefined
      throw error
    })
    return answer
  }
}

/** The same for each of several names. */
export function rememberedByName<T>(
  ask: (name: string) => Promise<T>,
): (name: string) => Promise<T> {
  const answers = new Map<string, () => Promise<T>>()
  return (name) => {
    const answer = answers.get(name) ?? remembered(() => ask(name))
    answers.set(name, answer)
    return answer()
  }
}
