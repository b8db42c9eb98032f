import { expect, test } from 'vitest'
import { withAliases, withoutRepeats } from './searchTexts.ts'

test('an event is found by the further forms of its words', () => {
  const part = { one: ['斯大林致電', '毛澤東', ''], other: ['列寧', '', ''] } as const
  expect(withAliases(part, [{ to: '斯大林', also: ['史太林'] }])).toEqual({
    one: ['斯大林致電', '毛澤東\n史太林', ''],
    other: ['列寧', '', ''],
  })
})

test('a text that search reads like one before it is left out, a different one is not', () => {
  const titles = ['尼布楚條約', '尼布楚条约', '《尼布楚條約》', 'Treaty of Nerchinsk'].join('\n')
  const body = ['稱「史達林」', '称“斯大林”', '稱「斯大林」'].join('\n')
  expect(withoutRepeats({ one: [titles, '', body] })).toEqual({
    one: ['尼布楚條約\n《尼布楚條約》\nTreaty of Nerchinsk', '', '稱「史達林」\n称“斯大林”'],
  })
})
