import { writeFileSync } from 'node:fs'
import { readArticleMap } from './article/articleMap.ts'
import { coverageReport, REPORT } from './article/coverageReport.ts'

// Writes where each paragraph of the article is carried; `npm run check:article`
// refuses a report that is out of date.
const map = readArticleMap()
writeFileSync(REPORT, coverageReport(map))
console.log(`${REPORT}: ${map.paragraphs.rows.length} paragraphs, ${map.errata.rows.length} errata`)
