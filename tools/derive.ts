import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { DERIVED_LANGUAGES } from './chinese/convert.ts'
import { deriveAgain } from './corpus/buildRecord.ts'
import { derivedFileOf } from './corpus/corpusFiles.ts'

// Writes the texts that are derived from the zh-Hant ones and committed beside them.
for (const language of DERIVED_LANGUAGES) {
  const file = derivedFileOf(language)
  const derived = deriveAgain(language)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(derived, null, 2)}\n`)
  console.log(`${file}: ${Object.keys(derived).length} texts`)
}
