import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createJsonSplitter } from './jsonSplitter.ts'

/** What an object holds, read in pieces of so many bytes. */
function readInPieces(text: string, length: number) {
  const read = new Map<string, unknown>()
  const splitter = createJsonSplitter({
    value(key, json) {
      read.set(key, JSON.parse(json))
    },
    item(key, json) {
      read.set(key, [...((read.get(key) as unknown[] | undefined) ?? []), JSON.parse(json)])
    },
  })
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += length) splitter.push(bytes.slice(at, at + length))
  splitter.end()
  return Object.fromEntries(read)
}

const object = fc.dictionary(
  fc.string({ unit: 'binary' }).filter((key) => key !== '__proto__'),
  fc
    .jsonValue({ maxDepth: 3, stringUnit: 'binary' })
    .filter((value) => !Array.isArray(value) || value.length > 0),
)

test('any object comes out whole, in pieces of any length', () => {
  fc.assert(
    fc.property(
      object,
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom(0, 2),
      (value, length, indent) => {
        // JSON knows no minus zero; half of a pair of surrogates is no UTF-8.
        const text = JSON.stringify(value, null, indent)
        fc.pre(!/\p{Surrogate}/u.test(text))
        expect(readInPieces(text, length)).toEqual(JSON.parse(text))
      },
    ),
    { numRuns: 500 },
  )
})

test('a list without items has none', () => {
  expect(readInPieces(' { "a" : [ ] , "b" : { } } ', 3)).toEqual({ b: {} })
  expect(readInPieces('{}', 1)).toEqual({})
})

describe('is refused:', () => {
  test.each([
    '',
    '[1]',
    '{"a":1',
    '{"a":[1,2',
    '{"a":1}}',
    '{"a" 1}',
    '{"a":[1 2]}',
    '{a:1}',
    '{"a":1,}',
    '{"a":[1,]}',
    '{"a":"b}',
    '{"a":}',
    '{"a":tru}',
    '{"a":[1}]',
  ])('%s', (text) => {
    expect(() => readInPieces(text, 2)).toThrow(SyntaxError)
  })
})
