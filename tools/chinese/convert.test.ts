import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { glossaryOf } from '../corpus/corpusFiles.ts'
import { createConverter } from './convert.ts'

const toHans = createConverter('zh-Hans', glossaryOf('zh-Hans'))
const toHongKong = createConverter('zh-Hant-HK', glossaryOf('zh-Hant-HK'))

describe('a mainland reader is told', () => {
  test.each([
    ['中俄關係四百年', '中俄关系四百年'],
    ['史達林', '斯大林'],
    ['普丁', '普京'],
    ['弗拉迪米爾·普丁', '弗拉基米尔·普京'],
    ['韓戰', '朝鲜战争'],
    ['飛彈', '导弹'],
    ['古巴飛彈危機', '古巴导弹危机'],
    ['戰車', '坦克'],
    ['北韓與南韓', '朝鲜与韩国'],
    ['十五公里', '十五公里'],
    ['十五公尺', '十五米'],
    ['恰克圖條約', '恰克图条约'],
    ['雅克薩', '雅克萨'],
    ['裡海與臺灣', '里海与台湾'],
    ['皇后與太后', '皇后与太后'],
    ['以後', '以后'],
    ['乾隆', '乾隆'],
    ['乾燥', '干燥'],
    ['著作與著名', '著作与著名'],
    ['沿著黑龍江', '沿着黑龙江'],
  ])('%s as %s', (hant, hans) => {
    expect(toHans(hant)).toBe(hans)
  })

  test.each([
    ['稱為「兄弟之邦」', '称为“兄弟之邦”'],
    ['「他說『好』」', '“他说‘好’”'],
  ])('%s with the quotation marks of the mainland: %s', (hant, hans) => {
    expect(toHans(hant)).toBe(hans)
  })

  test('nothing else in a text without Han characters', () => {
    expect(toHans('Treaty of Nerchinsk (1689), § 2.')).toBe('Treaty of Nerchinsk (1689), § 2.')
    expect(toHans('')).toBe('')
  })
})

describe('a reader in Hong Kong is told', () => {
  test.each([
    ['史達林', '斯大林'],
    ['普丁', '普京'],
    ['赫魯雪夫', '赫魯曉夫'],
    ['戈巴契夫', '戈爾巴喬夫'],
    ['葉爾欽', '葉利欽'],
    ['布里茲涅夫', '勃列日涅夫'],
    ['美國總統雷根與尼克森', '美國總統列根與尼克遜'],
    ['巡弋飛彈與飛彈', '巡航導彈與導彈'],
    ['韓戰', '韓戰'],
    ['十五公里', '十五公里'],
    ['十五公尺', '十五米'],
    ['輸油管線與對話管道', '輸油管道與對話渠道'],
    ['在那裡，沿著烏蘇里江', '在那裏，沿着烏蘇里江'],
    ['著作與譯著', '著作與譯著'],
    ['保衛群眾', '保衞羣眾'],
    ['高峰會', '高峯會'],
    ['啟程', '啟程'],
    ['占領臺灣', '佔領台灣'],
    ['出口占三成', '出口佔三成'],
    ['產權與產品', '產權與產品'],
    ['計畫', '計劃'],
    ['二十週年', '二十周年'],
    ['哈薩克', '哈薩克'],
  ])('%s as %s', (hant, hongKong) => {
    expect(toHongKong(hant)).toBe(hongKong)
  })

  test.each(['稱為「兄弟之邦」', '「他提到『好』」', 'Treaty of Nerchinsk (1689), § 2.', ''])(
    '%s as it is',
    (text) => expect(toHongKong(text)).toBe(text),
  )
})

describe('a word of the glossary acts', () => {
  test.each([
    ['not across two words: 南韓戰機', '南韓戰機', /战机$/],
    ['not in another: 四川普', '四川普查', /^四川普查$/],
    ['not in a pipeline: 輸油管道', '輸油管道', /^输油管道$/],
    ['not in a people: 哈薩克族', '哈薩克族與哈薩克', /^哈萨克族与哈萨克斯坦$/],
    ['not in a record of sport: 世界紀錄', '世界紀錄', /^世界纪录$/],
  ])('%s', (_name, hant, hans) => {
    expect(toHans(hant)).toMatch(hans)
  })
})

describe('a glossary', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kyakhta-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  /** A converter by these rows; `|` for a tab. */
  function converter(...rows: readonly string[]) {
    return createConverter('zh-Hans', written('zh-Hant|zh-Hans|not in|meaning', rows))
  }

  function written(head: string, rows: readonly string[]): string {
    const file = join(folder, 'glossary.tsv')
    const lines = [head, ...rows]
    writeFileSync(file, `${lines.join('\n').replaceAll('|', '\t')}\n`)
    return file
  }

  test('acts by its longest word first, in whatever order it stands', () => {
    const rows = ['飛彈|导弹', '巡弋飛彈|巡航导弹']
    expect(converter(...rows)('巡弋飛彈與飛彈')).toBe('巡航导弹与导弹')
    expect(converter(...rows.toReversed())('巡弋飛彈與飛彈')).toBe('巡航导弹与导弹')
  })

  test('leaves a word alone inside the words that the row names', () => {
    const convert = converter('韓戰|朝鲜战争|南韓戰機 韓戰爭')
    expect(convert('韓戰中南韓戰機與韓戰爭')).toBe('朝鲜战争中南韩战机与韩战争')
  })

  test('may have a row for a word in which another row must not act, before or after it', () => {
    const rows = ['哈薩克|哈萨克斯坦|哈薩克草原', '哈薩克草原|哈萨克大草原']
    expect(converter(...rows)('哈薩克草原')).toBe('哈萨克大草原')
  })

  test('may have that row before the other too', () => {
    const rows = ['哈薩克草原|哈萨克大草原', '哈薩克|哈萨克斯坦|哈薩克草原']
    expect(converter(...rows)('哈薩克草原')).toBe('哈萨克大草原')
  })

  test('acts inside the words in which another row must not', () => {
    expect(converter('韓戰|朝鲜战争|南韓戰機', '南韓|韩国')('南韓戰機')).toBe('韩国战机')
  })

  test('reads its words as they are, not as patterns', () => {
    expect(converter('公里(里)|千米')('八公里(里)')).toBe('八千米')
  })

  test('acts in any text by those rows alone that are right in any', () => {
    const rows = ['飛彈|導彈|all', '管道|渠道|record', '戰車|坦克|']
    const file = written('zh-Hant|zh-Hant-HK|scope', rows)
    expect(createConverter('zh-Hant-HK', file)('飛彈管道戰車')).toBe('導彈渠道坦克')
    expect(createConverter('zh-Hant-HK', file, 'all')('飛彈管道戰車')).toBe('導彈管道戰車')
  })

  test('with a scope or a column that there is not is refused', () => {
    const scope = written('zh-Hant|zh-Hant-HK|scope', ['飛彈|導彈|everywhere'])
    expect(() => createConverter('zh-Hant-HK', scope)).toThrow(
      `${scope}:2: scope must be all or record; got "everywhere"`,
    )
    const column = written('zh-Hant|zh-Hant-HK|where', ['飛彈|導彈|all'])
    expect(() => createConverter('zh-Hant-HK', column)).toThrow(
      `${column}:1: has no column "where"`,
    )
  })

  test('with a word that goes into a quotation is refused, one with its marks is not', () => {
    expect(() => converter('採「聯俄容共|采取“联俄容共')).toThrow(
      `${join(folder, 'glossary.tsv')}:2: must not stand half in a quotation, where it cannot act; got "採「聯俄容共"`,
    )
    expect(converter('「火衛一」|“福布斯”', '希望號」|希望”号')('「火衛一」與「希望號」')).toBe(
      '“福布斯”与“希望”号',
    )
  })

  test('with half a row is refused, by file, line and row', () => {
    expect(() => converter('飛彈|导弹', '戰車')).toThrow(
      `${join(folder, 'glossary.tsv')}:3: must have a word in zh-Hant and one in zh-Hans; got "戰車"`,
    )
  })
})
