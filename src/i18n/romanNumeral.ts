const NUMERALS = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

/** 1 to 39, as centuries are counted in many languages: 17 is XVII. */
export function romanNumeral(number: number): string {
  const numeral = NUMERALS.find(([value]) => value <= number)
  return numeral === undefined ? '' : numeral[1] + romanNumeral(number - numeral[0])
}
