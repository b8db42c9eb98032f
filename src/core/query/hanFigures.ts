const DIGITS = '〇一二三四五六七八九'
const NUMERAL = /[〇零○一二三四五六七八九十廿卅]+/gu
const BELOW_HUNDRED = /^([二三四五六七八九]?)十([一二三四五六七八九]?)$/u

/**
 * The same text with figures for Chinese numerals, as dates have them: 一六八九年
 * gives 1689年, 廿八年 and 二十八年 28年, 元年 and 正月 the first. What is neither a
 * number below a hundred nor spelt digit by digit stays.
 */
export function withFigures(text: string): string {
  return text.replaceAll(NUMERAL, figuresOf).replaceAll('元年', '1年').replaceAll('正月', '1月')
}

function figuresOf(numeral: string): string {
  const plain = numeral
    .replaceAll(/[零○]/gu, '〇')
    .replaceAll('廿', '二十')
    .replaceAll('卅', '三十')
  if (!plain.includes('十')) return [...plain].map((digit) => DIGITS.indexOf(digit)).join('')
  const parts = BELOW_HUNDRED.exec(plain)
  if (parts === null) return numeral
  const [, tens = '', ones = ''] = parts
  return String((tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + Math.max(0, DIGITS.indexOf(ones)))
}
