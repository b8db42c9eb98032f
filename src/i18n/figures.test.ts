import { expect, test } from 'vitest'
import { LANGUAGES } from '#core/corpus/languages.ts'
import { createFigures } from './figures.ts'
import { startI18n } from './i18n.ts'

test.each(LANGUAGES)(
  'in %s numbers below a thousand need no rules, and larger ones follow them',
  (language) => {
    const rules = new Intl.NumberFormat(language)
    const figures = createFigures(language)
    for (const number of [0, 7, 499, 999, 1000, 12_345, 1_000_000, 0.5, 1849.4, -3]) {
      expect(figures(number)).toBe(rules.format(number))
    }
  },
)

test.each([
  ['zh-Hant', '1,000,000件', '第1,234件，共12,345件'],
  ['en', '1,000,000 events', '1,234 of 12,345'],
] as const)('in %s the words of the page say counts so', async (language, all, position) => {
  const t = (await startI18n(language)).getFixedT(language, 'ui')
  expect(t('timeline.allDrawn', { count: 1_000_000 })).toBe(all)
  expect(t('timeline.position', { n: 1234, total: 12_345 })).toBe(position)
})
