/** The mark of a state of relations: disc, diamond or ring. A word stands beside it, always. */
export function Mark({ relation }: { readonly relation: string }) {
  return <i className={`mark ${relation}`} aria-hidden="true" />
}
