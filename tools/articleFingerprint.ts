import { readFileSync, writeFileSync } from 'node:fs'
import { format } from 'oxfmt'
import { FINGERPRINT, fingerprintOf, toJson } from './article/fingerprint.ts'

// Writes the fingerprint of the article from which the record started; the
// article itself is not kept here. Needed again only for another article, or
// when the tables that fold the forms of a character change.
const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('Usage: npm run article:fingerprint -- <path to article>')

const fingerprint = fingerprintOf(readFileSync(file, 'utf8'))
const { code } = await format(FINGERPRINT, toJson(fingerprint), { printWidth: 100 })
writeFileSync(FINGERPRINT, code)
console.log(
  `${FINGERPRINT}: ${fingerprint.paragraphs.length} paragraphs, ${fingerprint.runs.size} runs`,
)
