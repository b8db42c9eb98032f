import { expect, test } from 'vitest'
import { robotsTxt, sitemapXml } from './siteFiles.ts'

const SITE = new URL("https://example.org/o'brien/")

test('the map of the site lists its pages', () => {
  const pages = ['', 'zh-hant/', 'en/?a&b'].map((path) => new URL(path, SITE))
  const found = [...sitemapXml(pages).matchAll(/<loc>(.*)<\/loc>/g)].map(([, address]) => address)
  expect(found).toEqual([
    'https://example.org/o&apos;brien/',
    'https://example.org/o&apos;brien/zh-hant/',
    'https://example.org/o&apos;brien/en/?a&amp;b',
  ])
})

test('crawlers are let in, and told of the map', () => {
  const lines = robotsTxt(new URL('https://example.org/sitemap.xml')).split('\n')
  expect(lines).toContain('Allow: /')
  expect(lines).toContain('Sitemap: https://example.org/sitemap.xml')
})
