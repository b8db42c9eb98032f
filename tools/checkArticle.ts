import { readFileSync } from 'node:fs'
import { CorpusError, problemLine, type Problem } from '#core/corpus/problem.ts'
import { readParts } from '#core/corpus/readParts.ts'
import { readArticleMap, type ArticleMap } from './article/articleMap.ts'
import { checkErrata, checkParagraphs } from './article/checkCoverage.ts'
import { checkWording } from './article/checkWording.ts'
import { coverageReport, REPORT } from './article/coverageReport.ts'
import { readFingerprint } from './article/fingerprint.ts'
import { chineseTexts, type RecordText } from './article/recordTexts.ts'
import { buildRecordAgain } from './corpus/buildRecord.ts'
import { readCorpusFiles } from './corpus/corpusFiles.ts'

// Whether the record carries the article that it started from, and in words of
// its own. Prints every problem, one a line, and ends with 1 if there is any.
const problems = check()
for (const problem of problems) console.error(problemLine(problem))
if (problems.length > 0) process.exitCode = 1
else console.log('The article is carried, in words of our own.')

function check(): readonly Problem[] {
  const files = readCorpusFiles()
  const { fileOf } = readParts(files)
  const isInRecord = (item: string) => fileOf.has(item)
  const map = readArticleMap()
  const { paragraphs, runs } = readFingerprint()
  return [
    ...checkParagraphs(map.paragraphs, paragraphs, isInRecord),
    ...checkErrata(map.errata, isInRecord),
    ...checkReport(map),
    ...checkTexts((texts) => checkWording(texts, runs, map.exceptions, fileOf)),
  ]
}

function checkReport(map: ArticleMap): readonly Problem[] {
  if (readFileSync(REPORT, 'utf8') === coverageReport(map)) return []
  return [{ file: REPORT, item: '', field: '', rule: 'is out of date: run npm run coverage' }]
}

/** The texts as they ship, derived ones too; of a record that is not in order, why it is not. */
function checkTexts(
  checked: (texts: readonly RecordText[]) => readonly Problem[],
): readonly Problem[] {
  try {
    return checked(chineseTexts(buildRecordAgain()))
  } catch (error) {
    if (error instanceof CorpusError) return error.problems
    throw error
  }
}
