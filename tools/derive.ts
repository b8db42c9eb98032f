import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { deriveAgain } from './corpus/buildRecord.ts'
import { DERIVED_HANS } from './corpus/corpusFiles.ts'

// Writes the zh-Hans texts that are committed beside the zh-Hant ones.
const derived = deriveAgain()
mkdirSync(dirname(DERIVED_HANS), { recursive: true })
writeFileSync(DERIVED_HANS, `${JSON.stringify(derived, null, 2)}\n`)
console.log(`${DERIVED_HANS}: ${Object.keys(derived).length} texts`)
