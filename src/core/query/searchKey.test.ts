import { describe, expect, test } from 'vitest'
import { foldTable } from '#tools/chinese/foldTable.ts'
import { createFold } from './searchKey.ts'

const fold = createFold(foldTable())

test.each([
  ['條約', '条约'],
  ['尼布楚條約', '尼布楚条约'],
  ['臺灣', '台湾'],
  ['俄羅斯與臺海', '俄罗斯与台海'],
  ['裡海', '里海'],
  ['著名', '着名'],
  ['大砲', '大炮'],
  ['佔領', '占领'],
  ['關係', '关系'],
  ['爲', '为'],
  ['為', '为'],
])('%s and %s are one word to search', (traditional, simplified) => {
  expect(fold(traditional)).toBe(fold(simplified))
})

test.each([
  ['祕密', '秘密'],
  ['羣', '群'],
  ['高峯', '高峰'],
  ['覈武器', '核武器'],
  ['保衞', '保衛'],
  ['保衞', '保卫'],
  ['敍述', '敘述'],
  ['説法', '說法'],
  ['税則', '稅則'],
  ['那裏', '那裡'],
  ['沿着', '沿著'],
])('%s and %s, two forms of one character, are one word to search', (one, other) => {
  expect(fold(one)).toBe(fold(other))
})

test.each([
  ['Путин', 'ПУТИН'],
  ['Горбачёв', 'горбачев'],
  ['Lüthi', 'luthi'],
  ['Kangxi', 'KANGXI'],
  ['Ｋｙａｋｈｔａ', 'kyakhta'],
  ['１６８９', '1689'],
  ['Tulišen', 'tulisen'],
])('%s and %s are one word to search', (one, other) => {
  expect(fold(one)).toBe(fold(other))
})

test.each([
  ['條約', '條例'],
  ['普丁', '普京'],
  ['Aigun', 'Argun'],
])('%s and %s are two', (one, other) => {
  expect(fold(one)).not.toBe(fold(other))
})

describe('the table', () => {
  const { from, to } = foldTable()

  test('has one character for each', () => {
    expect([...from]).toHaveLength([...to].length)
    expect(new Set(from).size).toBe([...from].length)
  })

  test('holds the characters of treaties', () => {
    const pairs = new Map([...from].map((character, i) => [character, [...to][i]]))
    expect(['條', '約', '關', '係', '臺'].map((character) => pairs.get(character))).toEqual([
      '条',
      '约',
      '关',
      '系',
      '台',
    ])
  })

  test('leads every character to where its target leads too', () => {
    const unsettled = [...from].filter((character) => fold(fold(character)) !== fold(character))
    expect(unsettled).toEqual([])
  })
})
