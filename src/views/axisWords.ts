import type { TFunction } from 'i18next'
import type { CivilDate } from '#core/dates/calendars.ts'
import { centuryWords } from '#i18n/centuryWords.ts'
import { monthAlone } from '#i18n/monthName.ts'
import type { AxisWords } from '#timeline/widget.ts'

type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
type Unit = 'century' | 'decade' | 'year' | 'month' | 'day'

/** The axis in the words of one language: 十七世紀, 1680年代, 1689年9月; years as bare figures. */
export function axisWords(t: TFunction): AxisWords {
  const { above, below } = wordsIn(t)
  return { above: remembered(above), below: remembered(below) }
}

/** Each zoom asks for nearly the same labels as the one before. */
function remembered(say: AxisWords['above']): AxisWords['above'] {
  const said = new Map<string, string>()
  return (unit, date) => {
    const key = `${unit} ${date.year} ${date.month} ${date.day}`
    const text = said.get(key) ?? say(unit, date)
    said.set(key, text)
    return text
  }
}

function wordsIn(t: TFunction): AxisWords {
  return {
    above: (unit: Unit, { year, month: monthOfYear }: CivilDate) => {
      switch (unit) {
        case 'century':
          return centuryWords(t, year)
        case 'decade':
          return t('axis.decade', { year })
        case 'year':
          return t('axis.yearAbove', { year })
        case 'month':
        case 'day':
          return t('axis.monthAbove', {
            year,
            month: monthOfYear,
            monthName: monthAlone(t, monthOfYear),
          })
      }
    },
    below: (unit: Unit, { year, month: monthOfYear, day }: CivilDate) => {
      if (unit === 'day') return t('axis.day', { day })
      if (unit !== 'month') return t('axis.year', { year })
      return t('axis.month', {
        month: monthOfYear,
        monthShort: t(`monthShort.${monthOfYear as Month}`),
      })
    },
  }
}
