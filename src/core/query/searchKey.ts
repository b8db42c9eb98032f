/** Characters that search takes for one another: `from[i]` is read as `to[i]`. */
export type FoldTable = { readonly from: string; readonly to: string }

/** Turns a text into its search key: 條約 and 条约, Путин and ПУТИН, Lüthi and luthi give the same. */
export type Fold = (text: string) => string

/** Builds the fold of a table of traditional characters and their simplified forms. */
export function createFold({ from, to }: FoldTable): Fold {
  const targets = [...to]
  const map = new Map([...from].map((character, i) => [character, targets[i] ?? character]))
  return (text) => {
    const plain = text
      .normalize('NFKD')
      .replaceAll(/\p{Mn}/gu, '')
      .normalize('NFC')
      .toLowerCase()
    let key = ''
    for (const character of plain) key += map.get(character) ?? character
    return key
  }
}
