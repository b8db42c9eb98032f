import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFold } from '#core/query/searchKey.ts'
import { createColumnFold } from './foldColumn.ts'
import { foldTexts } from './foldedTexts.ts'
import { createColumnSearch } from './searchColumns.ts'
import { createTextWriter, type TextColumn } from './textColumn.ts'

const fold = createFold({ from: '條約國羅', to: '条约国罗' })
const foldColumn = createColumnFold(fold)

function column(texts: readonly string[]): TextColumn {
  const writer = createTextWriter()
  for (const text of texts) writer.add([text])
  return writer.inOrder(Uint32Array.from(texts.keys()))
}

const keyOf = (text: string | Uint16Array) =>
  typeof text === 'string' ? text : String.fromCodePoint(...text)

test('any text is folded as by itself', () => {
  const some = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'條約Ńé ПУﬁ한㈱Ａ𠀀e\u0301ΑΣㄱㅏᬅ\u1B35') }),
  )
  fc.assert(
    fc.property(fc.array(some, { minLength: 1, maxLength: 5 }), (texts) => {
      const textOf = foldColumn(column(texts))
      for (const [row, text] of texts.entries()) expect(keyOf(textOf(row))).toBe(fold(text))
    }),
    { numRuns: 1000 },
  )
})

const TITLES = ['尼布楚條約', '恰克圖條約', 'Treaty of Kyakhta', '珍寶島']
const BODIES = ['中俄劃界', '互市，見尼布楚', '恰克圖', '條約之外']
const search = createColumnSearch(
  TITLES.length,
  [
    { texts: foldTexts(TITLES.length, foldColumn(column(TITLES))), worth: 4 },
    { texts: foldTexts(TITLES.length, foldColumn(column(BODIES))), worth: 1 },
  ],
  fold,
)

test.each([
  ['条约', [0, 1, 3]],
  ['尼布楚', [0, 1]],
  ['恰克圖 條約', [1]],
  ['KYAKHTA', [2]],
  ['無', []],
  ['', []],
])('%s is found where it stands, in titles first', (query, rows) => {
  const { best, all, count } = search(query)
  expect([...best]).toEqual(rows)
  expect(count).toBe(rows.length)
  expect([...all].flatMap((hit, row) => (hit === 1 ? [row] : []))).toEqual(
    rows.toSorted((a, b) => a - b),
  )
})
