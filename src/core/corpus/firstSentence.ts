/** A full stop behind these ends no sentence: initials, as of `T. V. Soong`, and what stands before a name or number. */
const ABBREVIATED =
  /(?:^|[\s(“‘])(?:(?:\p{Lu}\.)*\p{Lu}|c|ca|Col|Dr|Gen|Lt|Mr|Mrs|No|Nos|p|pp|St|vol)\.$/u
const END = /[。！？]+[」』”’）]*|[.!?]+[”’")\]]*(?=\s|$)/gu

/** A text up to the end of its first sentence, in Chinese or in a language written with spaces; all of it if it has but one. */
export function firstSentence(text: string): string {
  for (const { 0: end, index } of text.matchAll(END)) {
    const sentence = text.slice(0, index + end.length)
    if (!ABBREVIATED.test(sentence)) return sentence
  }
  return text
}
