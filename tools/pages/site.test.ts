import { describe, expect, test } from 'vitest'
import { siteOf } from './site.ts'

describe('the address of the site', () => {
  test.each([
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/kyakhta', 'https://example.org/kyakhta/'],
    ['http://127.0.0.1:8080/a/b/', 'http://127.0.0.1:8080/a/b/'],
  ])('%s is the folder %s', (given, folder) => {
    expect(siteOf(given)?.href).toBe(folder)
  })

  test('need not be known', () => {
    expect(siteOf(undefined)).toBeNull()
    expect(siteOf('')).toBeNull()
  })

  test.each(['example.org', '/kyakhta/', 'ftp://example.org/', 'https://example.org/?lang=en'])(
    'is not %s, and the message says so',
    (given) => {
      expect(() => siteOf(given)).toThrow(`SITE_URL: must be the address`)
      expect(() => siteOf(given)).toThrow(`got ${given}`)
    },
  )
})
