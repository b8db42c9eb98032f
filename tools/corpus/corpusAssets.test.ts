import { expect, test } from 'vitest'
import { LANGUAGES } from '#core/corpus/languages.ts'
import { brotli } from '../bench/staticServer.ts'
import { corpusAssets } from './corpusAssets.ts'

const MOST_A_LANGUAGE = 150_000
/** The list's first sentences: a copy of what the texts begin with. */
const COPY = '/sentences.json'
const assets = [...corpusAssets()]
const languages = LANGUAGES.filter((language) =>
  assets.some(([path]) => path.startsWith(`${language}/`)),
)

test.each(languages)(
  'all words of the record in %s are at most 150 kB, compressed file by file',
  (language) => {
    const bytes = assets
      .filter(([path]) => path.startsWith(`${language}/`) && !path.endsWith(COPY))
      .map(([, json]) => brotli(Buffer.from(json)).length)
    expect(bytes.length).toBeGreaterThan(4)
    expect(bytes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(MOST_A_LANGUAGE)
  },
)
