import { expect, test } from 'vitest'
import { CorpusError, problemLine } from './problem.ts'

const problem = {
  file: 'corpus/events/1567-1727.json',
  item: 'event nerchinsk-treaty-1689',
  field: 'date',
  rule: 'must be an EDTF date',
  value: '27 Aug 1689',
}

test('a problem names file, item, field, rule and value', () => {
  expect(problemLine(problem)).toBe(
    'corpus/events/1567-1727.json: event nerchinsk-treaty-1689, date: must be an EDTF date; got "27 Aug 1689"',
  )
})

test('a problem of the head of a file names no item', () => {
  expect(problemLine({ file: 'a.json', item: '', field: 'id', rule: 'is missing' })).toBe(
    'a.json: id: is missing',
  )
})

test('a problem of a whole item names no field, one of a whole file neither', () => {
  expect(problemLine({ file: 'a.json', item: 'place aigun', field: '', rule: 'is unused' })).toBe(
    'a.json: place aigun: is unused',
  )
  expect(problemLine({ file: 'a.json', item: '', field: '', rule: 'is empty' })).toBe(
    'a.json: is empty',
  )
})

test('a long value is cut, so that a line stays a line', () => {
  const line = problemLine({ ...problem, value: '俄'.repeat(1_000_000) })
  expect(line).toMatch(/; got "俄{79}…$/u)
})

test('an error of a corpus has a line for every problem', () => {
  const error = new CorpusError([problem, { ...problem, field: 'end' }])
  expect(error.message.split('\n')).toEqual([
    problemLine(problem),
    problemLine({ ...problem, field: 'end' }),
  ])
  expect(error.problems).toHaveLength(2)
})
