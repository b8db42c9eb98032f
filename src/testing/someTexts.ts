import * as fc from 'fast-check'

/** Any text at all, broken surrogates too, as a hostile link may hold it. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.integer({ min: 0, max: 0xff_ff }), { maxLength: 20 })
  .map((units) => String.fromCodePoint(...units))

/** What a reader may type: four scripts, and all that means something in a link. */
export const typedText: fc.Arbitrary<string> = fc.string({
  unit: fc.constantFrom(...'恰克圖恰克图Кяхта Kyakhta é😀𠀀1727&=%+?#/,;:.~\'"<>「」（）%2C'),
  minLength: 1,
  maxLength: 40,
})
