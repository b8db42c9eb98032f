import { describe, expect, test } from 'vitest'
import { firstSentence } from './firstSentence.ts'

describe('the first sentence', () => {
  test('ends at the full stop of its script', () => {
    expect(firstSentence('兩國開放恰克圖互市。此後百年，茶葉由此北運。')).toBe(
      '兩國開放恰克圖互市。',
    )
    expect(firstSentence('Trade begins at Kyakhta. Tea goes north.')).toBe(
      'Trade begins at Kyakhta.',
    )
    expect(firstSentence('Торговля открыта. Чай идёт на север.')).toBe('Торговля открыта.')
  })

  test('keeps the quotation mark that closes behind it', () => {
    expect(firstSentence('他說：「界已定。」使團遂還。')).toBe('他說：「界已定。」')
    expect(firstSentence('He said, “It is settled.” They left.')).toBe('He said, “It is settled.”')
  })

  test('is not ended by an abbreviation, an initial or a decimal point', () => {
    expect(firstSentence('After T. V. Soong left, talks stopped. They resumed.')).toBe(
      'After T. V. Soong left, talks stopped.',
    )
    expect(firstSentence('Blast furnace No. 7 opened. Steel followed.')).toBe(
      'Blast furnace No. 7 opened.',
    )
    expect(firstSentence('Some 2.5 million came. Few stayed.')).toBe('Some 2.5 million came.')
    expect(firstSentence('中國成為蘇-27的首個國外買主。其後續購。')).toBe(
      '中國成為蘇-27的首個國外買主。',
    )
  })

  test('is the whole text when nothing ends it', () => {
    expect(firstSentence('Trade at Kyakhta')).toBe('Trade at Kyakhta')
    expect(firstSentence('Drafted by T.')).toBe('Drafted by T.')
    expect(firstSentence('')).toBe('')
  })
})
