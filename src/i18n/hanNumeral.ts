const DIGITS = '〇一二三四五六七八九'

/** 1 to 99 as in dates and centuries: 28 is 二十八. Larger numbers are spelt digit by digit. */
export function hanNumeral(number: number): string {
  if (number > 99) return [...String(number)].map((digit) => DIGITS[Number(digit)]).join('')
  const tens = Math.floor(number / 10)
  const ones = number % 10
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`
  return ten + (ones === 0 && ten !== '' ? '' : (DIGITS[ones] ?? ''))
}
