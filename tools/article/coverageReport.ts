import type { ArticleMap, Erratum, Paragraph } from './articleMap.ts'
import { wordsIn } from './table.ts'

export const REPORT = 'docs/coverage.md'

/** The map in both directions, for people: from the article to the record, and back. */
export function coverageReport({ paragraphs, errata }: ArticleMap): string {
  return `${[
    ...introduction(paragraphs.rows, errata.rows),
    ...bySection(paragraphs.rows),
    ...erratumTable(errata.rows),
    ...backwards(paragraphs.rows, errata.rows),
  ].join('\n')}\n`
}

function introduction(
  paragraphs: readonly Paragraph[],
  errata: readonly Erratum[],
): readonly string[] {
  const carried = paragraphs.filter(({ carriers }) => carriers !== '').length
  return [
    '# What became of the article',
    '',
    'Written by `npm run coverage` from `corpus/article/`; change the files there.',
    '',
    'The record started from the article 中俄关系 of the Chinese Wikipedia. This page says where each of its paragraphs is carried, and how each of its errors was settled.',
    '',
    `The article has ${paragraphs.length} paragraphs: what stands between blank lines, headings not counted. ${carried} are carried by items of the record; the rest is markup, navigation and footnote numbers, or is left out for the reason given. A bare name is that of an event; periods, rulers and tables are named as such. The last column says what of a paragraph is left out, and why: most often it has no date, no source, or no part in Sino-Russian relations.`,
    '',
    'The article itself is not kept here. `corpus/article/fingerprint.json` has the start of the SHA-256 of each paragraph, and a hash of each run of twelve Han characters; with them `npm run check:article` sees that no paragraph was forgotten and that no sentence was taken over. Names that may be shared stand in `corpus/article/exceptions.tsv`.',
    '',
    `A list of ${errata.length} errors and contested points was drawn up before the record was written. Its numbers count the statements of the article, so there are gaps.`,
  ]
}

function bySection(rows: readonly Paragraph[]): readonly string[] {
  const sections = [...new Set(rows.map(({ section }) => section))]
  return sections.flatMap((name) =>
    sectionTable(
      name,
      rows.filter((row) => row.section === name),
    ),
  )
}

function sectionTable(name: string, rows: readonly Paragraph[]): readonly string[] {
  const cells = together(rows).map(({ first, last }) => [
    first === last ? first.paragraph : `${first.paragraph}–${last.paragraph}`,
    first.about,
    listed(first.carriers),
    first.reason,
  ])
  const head = ['Paragraph', 'About', 'Carried by', 'Left out, and why']
  return ['', `## ${name}`, '', ...markdownTable(head, cells)]
}

type Group = { readonly first: Paragraph; last: Paragraph }

/** Neighbours that say the same and that nothing carries are one row: 129–132. */
function together(rows: readonly Paragraph[]): readonly Group[] {
  const groups: Group[] = []
  for (const row of rows) {
    const group = groups.at(-1)
    const { about, reason, carriers } = row
    const isSame = group?.first.about === about && group.first.reason === reason && carriers === ''
    if (group !== undefined && isSame) group.last = row
    else groups.push({ first: row, last: row })
  }
  return groups
}

function erratumTable(rows: readonly Erratum[]): readonly string[] {
  return [
    '',
    '## Errors and contested points',
    '',
    '*Corrected*: the record says it right. *Note*: a note of the item names the error. *Accounts*: the sides stand side by side.',
    '',
    ...markdownTable(
      ['No.', 'About', 'Settled', 'Where', 'Remark'],
      rows.map(({ erratum, about, settled, carriers, remark }) => [
        erratum,
        about,
        settled.replaceAll('+', ', '),
        listed(carriers),
        remark,
      ]),
    ),
  ]
}

function backwards(
  paragraphs: readonly Paragraph[],
  errata: readonly Erratum[],
): readonly string[] {
  const inParagraphs = numbersByCarrier(paragraphs, 'paragraph')
  const inErrata = numbersByCarrier(errata, 'erratum')
  const carriers = [...new Set([...inParagraphs.keys(), ...inErrata.keys()])].toSorted()
  return [
    '',
    '## From the record to the article',
    '',
    'Events that are not listed owe nothing to the article.',
    '',
    ...markdownTable(
      ['Item', 'Paragraphs', 'Errata'],
      carriers.map((carrier) => [
        listed(carrier),
        (inParagraphs.get(carrier) ?? []).join(', '),
        (inErrata.get(carrier) ?? []).join(', '),
      ]),
    ),
  ]
}

function numbersByCarrier<Key extends string>(
  rows: readonly ({ readonly carriers: string } & { readonly [K in Key]: string })[],
  number: Key,
): ReadonlyMap<string, readonly string[]> {
  const numbers = new Map<string, string[]>()
  for (const row of rows) {
    for (const carrier of wordsIn(row.carriers)) {
      numbers.set(carrier, [...(numbers.get(carrier) ?? []), row[number]])
    }
  }
  return numbers
}

/** `event:nerchinsk-treaty-1689 period:amur-wars` for readers. */
function listed(carriers: string): string {
  return wordsIn(carriers)
    .map((carrier) => {
      const [kind = '', id = ''] = carrier.split(':')
      return kind === 'event' ? `\`${id}\`` : `${kind} \`${id}\``
    })
    .join(', ')
}

function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
}
