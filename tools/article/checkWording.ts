import type { Problem } from '#core/corpus/problem.ts'
import type { Exception } from './articleMap.ts'
import { hanOf, hashOf, RUN, runsOf } from './hanRuns.ts'
import type { RecordText } from './recordTexts.ts'
import type { Table } from './table.ts'

/**
 * Whether a text of the record shares twelve Han characters in a row with the
 * article. An exception cuts a text in two: what stands on either side of a
 * name is judged apart.
 */
export function checkWording(
  texts: readonly RecordText[],
  articleRuns: ReadonlySet<number>,
  exceptions: Table<keyof Exception>,
  fileOf: ReadonlyMap<string, string>,
): readonly Problem[] {
  const allowed = exceptions.rows.map(({ words }) => hanOf(words).join(''))
  const found: Problem[] = [...exceptions.problems]
  const needed = new Set<string>()
  for (const { item, field, text } of distinct(texts)) {
    const bare = sharedRuns(text, articleRuns)
    if (bare.length === 0) continue
    for (const words of allowed) if (text.includes(words)) needed.add(words)
    for (const run of allowed
      .reduce(cutAt, [text])
      .flatMap((part) => sharedRuns(part, articleRuns))) {
      const rule = `must not share ${RUN} Han characters in a row with the article`
      found.push({ file: fileOf.get(item) ?? '', item, field, rule, value: run })
    }
  }
  for (const [i, words] of allowed.entries()) {
    const report = (rule: string) =>
      found.push({
        file: exceptions.file,
        item: `line ${i + 2}`,
        field: 'words',
        rule,
        value: words,
      })
    if (!needed.has(words)) report('is no longer needed: no text shares it with the article')
    if (exceptions.rows[i]?.reason === '') report('must have a reason')
  }
  return found
}

/** Each text in one form of its characters. A simplified one that says no more than the traditional is left out. */
function distinct(texts: readonly RecordText[]): readonly RecordText[] {
  const seen = new Set<string>()
  return texts.flatMap(({ item, field, text }) => {
    const han = hanOf(text).join('')
    const key = `${item} ${han}`
    if (han.length < RUN || seen.has(key)) return []
    seen.add(key)
    return [{ item, field, text: han }]
  })
}

function cutAt(parts: readonly string[], words: string): string[] {
  return parts.flatMap((part) => part.split(words))
}

/** The longest runs that the text shares, each whole. */
function sharedRuns(text: string, articleRuns: ReadonlySet<number>): readonly string[] {
  const han = Array.from(text)
  const isShared = runsOf(han).map((run) => articleRuns.has(hashOf(run)))
  return isShared.flatMap((shared, start) => {
    if (!shared || isShared[start - 1] === true) return []
    const length = isShared.slice(start).findIndex((more) => !more)
    const end = length === -1 ? han.length : start + length + RUN - 1
    return [han.slice(start, end).join('')]
  })
}
