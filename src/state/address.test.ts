import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '#core/corpus/languages.ts'
import { anyText } from '#testing/someTexts.ts'
import { fromAddress, toAddress } from './address.ts'
import { DEFAULT_SHARED } from './store.ts'

const SITE = new URL('https://example.org/kyakhta/')
const at = (path: string) => fromAddress(new URL(path, SITE), SITE)

describe('the address', () => {
  test('names the language in its path and all else in its query', () => {
    const aigun = { ...DEFAULT_SHARED, selectedId: 'aigun' }
    expect(toAddress({ ...aigun, language: 'zh-Hant-HK' }, SITE).href).toBe(
      'https://example.org/kyakhta/zh-hant-hk/?event=aigun',
    )
    expect(toAddress(aigun, SITE).href).toBe('https://example.org/kyakhta/?event=aigun')
    expect(toAddress(DEFAULT_SHARED, SITE).href).toBe(SITE.href)
  })

  test.each([SITE.href, 'http://127.0.0.1:4917/', 'https://example.org/en/'])(
    'opens as the page was, the site being in the folder %s',
    (folder) => {
      const site = new URL(folder)
      fc.assert(
        fc.property(fc.option(fc.constantFrom(...LANGUAGES)), fc.boolean(), (language, isOpen) => {
          const state = { ...DEFAULT_SHARED, language, areRulersOpen: isOpen }
          expect(fromAddress(toAddress(state, site), site)).toEqual(state)
        }),
      )
    },
  )

  test.each(['zh-hans', 'zh-hans/', 'zh-hans/index.html', 'zh-Hans/'])(
    'is read as servers write it: %s',
    (path) => {
      expect(at(path).language).toBe('zh-Hans')
    },
  )

  test('of an older link says the language in its query, which outranks the path', () => {
    expect(at('?lang=en&event=aigun')).toEqual({
      ...DEFAULT_SHARED,
      language: 'en',
      selectedId: 'aigun',
    })
    expect(at('zh-hans/?lang=en').language).toBe('en')
    expect(at('zh-hans/?lang=xx').language).toBe('zh-Hans')
  })

  test.each(['', 'index.html', 'fr/', 'en/more/', 'en//', 'zh/', 'zh-hant-tw/', '../en/'])(
    'names no language as %s',
    (path) => {
      expect(at(path)).toEqual(DEFAULT_SHARED)
    },
  )

  test('can be anything', () => {
    fc.assert(
      fc.property(anyText, anyText, (pathname, search) => {
        const { language } = fromAddress({ pathname, search }, SITE)
        expect([...LANGUAGES, null]).toContain(language)
      }),
    )
  })
})
