import simplified from 'opencc-js/dict/STCharacters'
import simplifiedPhrases from 'opencc-js/dict/STPhrases'
import traditional from 'opencc-js/dict/TSCharacters'
import traditionalPhrases from 'opencc-js/dict/TSPhrases'
import taiwanese from 'opencc-js/dict/TWVariants'

/** A row of a dictionary: `干 干 幹` is 干, which stays or becomes 幹. */
type Row = { readonly from: string; readonly to: readonly string[] }

/** Finds the characters of a text that belong to the other script; '' when it has none. */
type WrongIn = (text: string) => string

/** 关 is wrong in traditional characters; 里 is not, nor the 咸 of 咸豐, nor 床, as Taiwan writes it. */
export const simplifiedIn: WrongIn = wrongIn(
  changedBy(simplified, rowsOf(taiwanese)),
  simplifiedPhrases,
)

/** 關 is wrong in simplified characters; 著 is not, nor the 乾 of 乾隆. */
export const traditionalIn: WrongIn = wrongIn(changedBy(traditional, []), traditionalPhrases)

const LONGEST_PHRASE = 4

function wrongIn(wrong: ReadonlySet<string>, phrases: string): WrongIn {
  const right = new Set(rowsOf(phrases).flatMap(({ to }) => to))
  return (text) => {
    const characters = Array.from(text)
    return characters
      .filter((one, i) => wrong.has(one) && !isInPhrase(characters, i, right))
      .join('')
  }
}

/** Whether the character at `index` belongs to a phrase that is written so. */
function isInPhrase(
  characters: readonly string[],
  index: number,
  right: ReadonlySet<string>,
): boolean {
  for (let start = Math.max(0, index - LONGEST_PHRASE + 1); start <= index; start++) {
    for (let end = index + 1; end <= start + LONGEST_PHRASE; end++) {
      if (right.has(characters.slice(start, end).join(''))) return true
    }
  }
  return false
}

/** The characters that a conversion always changes, but for those that `back` makes of what they became. */
function changedBy(dictionary: string, back: readonly Row[]): ReadonlySet<string> {
  const restored = new Set(back.flatMap(({ from, to }) => to.map((one) => `${from} ${one}`)))
  return new Set(
    rowsOf(dictionary)
      .filter(
        ({ from, to }) => !to.includes(from) && !to.some((one) => restored.has(`${one} ${from}`)),
      )
      .map(({ from }) => from),
  )
}

function rowsOf(dictionary: string): readonly Row[] {
  return dictionary.split('|').map((row) => {
    const [from = '', ...to] = row.split(' ')
    return { from, to }
  })
}
