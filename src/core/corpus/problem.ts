/** One breach of the format: where, which rule, which value. */
export type Problem = {
  readonly file: string
  /** For instance `event nerchinsk-treaty-1689`; empty for the head of the file. */
  readonly item: string
  /** The path inside the item, for instance `text.en.short`. */
  readonly field: string
  /** What should be so, as a predicate: `must not be empty`. */
  readonly rule: string
  readonly value?: unknown
}

/** Reports a breach in one item: the field, the rule, the value. */
export type Report = (field: string, rule: string, value?: unknown) => void

const LONGEST_VALUE = 80

/** `corpus/events/1680s.json: event nerchinsk-1689, date: must …; got "27 Aug 1689"` */
export function problemLine({ file, item, field, rule, value }: Problem): string {
  const where = [item, field].filter((part) => part !== '').join(', ')
  const got = value === undefined ? '' : `; got ${shorten(JSON.stringify(value))}`
  return `${file}: ${where === '' ? '' : `${where}: `}${rule}${got}`
}

/** A corpus that breaks the format; `problems` names every breach. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(problemLine).join('\n'))
    this.problems = problems
  }
}

function shorten(text: string): string {
  return text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE)}…`
}
