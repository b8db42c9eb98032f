import { describe, expect, test } from 'vitest'
import { pageHtml } from './pageHtml.ts'

const TEMPLATE = `<html lang="zh-Hant">
<head><!--page:head--><link rel="icon" href="./icon.svg" /><script src="./assets/index.js"></script></head>
<body><div id="root" data-site="./"><!--page:body--></div></body></html>`
const PAGE = { lang: 'en', head: '<title>$& $1</title>', body: '<p>$` 497</p>', path: 'en/' }

describe('a page', () => {
  test('is the template with language, head and body in place', () => {
    const html = pageHtml(TEMPLATE, PAGE)
    expect(html).toContain('<html lang="en">')
    expect(html).toContain('<title>$& $1</title>')
    expect(html).toContain('<p>$` 497</p>')
    expect(html).not.toContain('<!--')
  })

  test('in a folder of its own finds what lies in that of the site', () => {
    const html = pageHtml(TEMPLATE, PAGE)
    expect(html).toContain('href="../icon.svg"')
    expect(html).toContain('src="../assets/index.js"')
    expect(html).toContain('data-site="../"')
    expect(pageHtml(TEMPLATE, { ...PAGE, path: '' })).toContain('data-site="./"')
  })

  test('is not made of a template that has lost a place', () => {
    const without = TEMPLATE.replace('<!--page:body-->', '')
    expect(() => pageHtml(without, PAGE)).toThrow('index.html: must have <!--page:body-->')
  })
})
