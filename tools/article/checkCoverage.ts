import type { Problem } from '#core/corpus/problem.ts'
import { SETTLED, type Erratum, type Paragraph } from './articleMap.ts'
import { wordsIn, type Table } from './table.ts'

/** Whether the record has an item of this name: `event nerchinsk-treaty-1689`. */
type InRecord = (item: string) => boolean

/** Whether every paragraph of the article is mapped, to something that the record has or to a reason. */
export function checkParagraphs(
  { file, rows, problems }: Table<keyof Paragraph>,
  hashes: readonly string[],
  isInRecord: InRecord,
): readonly Problem[] {
  const found = [...problems]
  const numbers = new Set(rows.map(({ paragraph }) => paragraph))
  for (const [i, hash] of hashes.entries()) {
    if (numbers.has(String(i + 1))) continue
    found.push({ file, item: `paragraph ${i + 1}`, field: '', rule: 'is missing', value: hash })
  }
  for (const [i, { paragraph, hash, section, about, carriers, reason }] of rows.entries()) {
    const report = reporter(found, file, `paragraph ${paragraph}`)
    checkRising(paragraph, rows[i - 1]?.paragraph, 'paragraph', report)
    const expected = hashes[Number(paragraph) - 1]
    if (expected === undefined) report('paragraph', 'must be a paragraph of the article', paragraph)
    else if (hash !== expected) report('hash', `must be ${expected}, as in the article`, hash)
    if (section === '') report('section', 'must not be empty')
    if (about === '') report('about', 'must not be empty')
    if (carriers === '' && reason === '')
      report('reason', 'must not be empty where nothing carries it')
    checkCarriers(carriers, isInRecord, report)
  }
  return found
}

/** Whether every erratum is settled, somewhere that the record has. */
export function checkErrata(
  { file, rows, problems }: Table<keyof Erratum>,
  isInRecord: InRecord,
): readonly Problem[] {
  const found = [...problems]
  for (const [i, { erratum, about, settled, carriers, remark }] of rows.entries()) {
    const report = reporter(found, file, `erratum ${erratum}`)
    checkRising(erratum, rows[i - 1]?.erratum, 'erratum', report)
    if (about === '') report('about', 'must not be empty')
    if (!settled.split('+').every((way) => SETTLED.includes(way))) {
      report('settled', `must be one of ${SETTLED.join(', ')}, joined by +`, settled)
    }
    const isLeftOut = settled === 'left out'
    if (isLeftOut && remark === '') report('remark', 'must give the reason of what is left out')
    if (!isLeftOut && carriers === '') report('carriers', 'must not be empty')
    checkCarriers(carriers, isInRecord, report)
  }
  return found
}

type Report = (field: string, rule: string, value?: unknown) => void

function reporter(found: Problem[], file: string, item: string): Report {
  return (field, rule, value) => found.push({ file, item, field, rule, value })
}

/** Rows stand in the order of the article, each once. */
function checkRising(number: string, before = '0', field: string, report: Report): void {
  if (Number(number) > Number(before)) return
  report(field, `must be a number above ${before}`, number)
}

/** A carrier is written `event:nerchinsk-treaty-1689`. */
function checkCarriers(carriers: string, isInRecord: InRecord, report: Report): void {
  for (const carrier of wordsIn(carriers)) {
    if (!isInRecord(carrier.replace(':', ' '))) {
      report('carriers', 'must be an item of the record', carrier)
    }
  }
}
