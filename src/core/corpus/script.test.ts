import { describe, expect, test } from 'vitest'
import { createKeepsScript } from './script.ts'

const keepsScript = createKeepsScript({ traditional: '關係條約', simplified: '关条约' })

describe('texts', () => {
  test.each([
    ['are in their script', 'zh-Hant', ['中俄關係', '條約'], true],
    ['of Hong Kong are traditional, too', 'zh-Hant-HK', ['中俄關係'], true],
    ['are in their script', 'zh-Hans', ['中俄关系', '条约'], true],
    ['of the other script are not', 'zh-Hant', ['中俄关系'], false],
    ['of the other script are not', 'zh-Hans', ['中俄關係'], false],
    ['in which scripts are mixed are not', 'zh-Hant', ['中俄關係', '条约'], false],
    ['in which scripts are mixed are not', 'zh-Hans', ['中俄關係', '条约'], false],
    ['that do not tell keep to any', 'zh-Hans', ['里海', '1689'], true],
    ['of which there are none keep to any', 'zh-Hant', [], true],
  ] as const)('%s: %s %j', (_what, language, texts, isKept) => {
    expect(keepsScript(language, texts)).toBe(isKept)
  })

  test('may have a slip in a hundred characters, not two', () => {
    const hundred = '關'.repeat(99)
    expect(keepsScript('zh-Hant', [`${hundred}关`])).toBe(true)
    expect(keepsScript('zh-Hant', [`${hundred.slice(1)}关关`])).toBe(false)
  })
})
