import { describe, expect, test } from 'vitest'
import { aRecord, KYAKHTA } from '#testing/aRecord.ts'
import { renderPages } from './renderPages.tsx'

const SITE = new URL('https://example.org/kyakhta/')
const STYLE = 'assets/pages.css'
/** In the order in which pages name one another. */
const PATHS = ['zh-hant/', 'zh-hant-hk/', 'zh-hans/', 'en/', '']

/** Values of `name` in the elements that begin with `start`, in their order. */
const valuesOf = (html: string, start: string, name: string) =>
  [...html.matchAll(new RegExp(`<${start}[^>]* ${name}="([^"]*)"`, 'g'))].map(([, value]) => value)

describe('the pages', () => {
  test('are / and one for each language of the interface', async () => {
    const pages = await renderPages(aRecord(), null, STYLE)
    expect(pages.map(({ path, lang }) => [path, lang])).toEqual([
      ['', 'zh-Hant'],
      ['zh-hant/', 'zh-Hant'],
      ['zh-hant-hk/', 'zh-Hant-HK'],
      ['zh-hans/', 'zh-Hans'],
      ['en/', 'en'],
    ])
  })

  test('list each event under its century and decade, in order of time', async () => {
    const page = (await renderPages(aRecord(), null, STYLE)).find(({ lang }) => lang === 'en')
    const headings = [...(page?.body ?? '').matchAll(/<h([234])[^>]*>(?:<a[^>]*>)?([^<]*)/g)]
    expect(headings.map(([, level, text]) => `${level} ${text}`)).toEqual([
      '2 17th century',
      '3 1680s',
      '4 Treaty of Nerchinsk',
      '2 18th century',
      '3 1720s',
      '4 The Treaty of Kyakhta',
    ])
    expect(page?.body).toContain('Trade at Kyakhta.')
  })

  test('have the nearest text where the record lacks one in their language, and say so', async () => {
    const page = (await renderPages(aRecord(), null, STYLE)).find(({ lang }) => lang === 'zh-Hans')
    expect(page?.body).toContain('<span lang="zh-Hant">《恰克圖條約》</span>')
  })

  test('name one another by the address of the site, if it is known', async () => {
    const pages = await renderPages(aRecord(), SITE, STYLE)
    const alternates = PATHS.map((path) => new URL(path, SITE).href)
    for (const { path, head } of pages) {
      expect(valuesOf(head, 'link rel="canonical"', 'href')).toEqual([new URL(path, SITE).href])
      expect(valuesOf(head, 'link rel="alternate"', 'href')).toEqual(alternates)
      expect(valuesOf(head, 'link rel="alternate"', 'hreflang')).toEqual([
        'zh-Hant',
        'zh-Hant-HK',
        'zh-Hans',
        'en',
        'x-default',
      ])
      expect(valuesOf(head, 'meta property="og:url"', 'content')).toEqual([
        new URL(path, SITE).href,
      ])
    }
  })

  test('name one another relatively where it is not, wherever they will stand', async () => {
    for (const { path, head } of await renderPages(aRecord(), null, STYLE)) {
      const here = new URL(path, SITE)
      const resolved = valuesOf(head, 'link', 'href').map((href) => new URL(href ?? '', here).href)
      const others = PATHS.map((other) => new URL(other, SITE).href)
      expect(resolved).toEqual([here.href, ...others])
    }
  })

  test('show markup in a record as it is written', async () => {
    const hostile = '<script>alert(1)</script>'
    const { text } = KYAKHTA
    const event = { ...KYAKHTA, text: { ...text, en: { ...text.en, title: hostile } } }
    const record = aRecord({ title: { en: hostile, 'zh-Hant': hostile }, events: [event as never] })
    for (const { head, body } of await renderPages(record, null, STYLE)) {
      expect(head + body).not.toContain('<script>')
      expect(head).toContain('<title>&lt;script&gt;')
    }
  })
})
