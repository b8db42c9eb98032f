import { expect, test } from 'vitest'
import { deriveTexts } from '#core/corpus/derivedTexts.ts'
import { aRecord } from '#testing/aRecord.ts'
import { withCommitted } from './committedTexts.ts'

const committed = deriveTexts(aRecord(), 'zh-Hans', ['zh-Hant'], (text) => `${text}→简`)

test('the record has a committed text beside every traditional one', () => {
  const { title, people } = withCommitted(aRecord(), 'zh-Hans', committed)
  expect(title['zh-Hans']).toBe('兩個條約→简')
  expect(people[0]?.name['zh-Hans']).toBe('薩瓦→简')
})

test('a text that a person wrote comes before the committed one', () => {
  const title = { 'zh-Hant': '兩個條約', 'zh-Hans': '两个条约（手写）' }
  expect(withCommitted(aRecord({ title }), 'zh-Hans', committed).title).toEqual(title)
})

test('a record is not built while a text is missing: it says which, and what to do', () => {
  const { 'events/nerchinsk-treaty-1689/text/title': _left, ...rest } = committed
  expect(() => withCommitted(aRecord(), 'zh-Hans', rest)).toThrow(
    'No derived text for events/nerchinsk-treaty-1689/text/title: run npm run derive',
  )
})
