import { expect, test } from 'vitest'
import { startI18n } from './i18n.ts'
import { createQuantityWords } from './quantityWords.ts'

const quantityIn = async (language: 'zh-Hant' | 'zh-Hans' | 'en') =>
  createQuantityWords(language, (await startI18n(language)).getFixedT(language, 'ui'))

test.each([
  ['zh-Hant', '240,110', '1,849.4', '20,000—28,000'],
  ['zh-Hans', '240,110', '1,849.4', '20,000—28,000'],
  ['en', '240,110', '1,849.4', '20,000–28,000'],
] as const)('a quantity in %s is %s or %s, its range %s', async (language, whole, part, range) => {
  const quantity = await quantityIn(language)
  expect([quantity(240_110), quantity(1849.4), quantity([20_000, 28_000])]).toEqual([
    whole,
    part,
    range,
  ])
})
