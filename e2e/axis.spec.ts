import { expect } from '@playwright/test'
import { inTurn } from './support/inTurn.ts'
import { boxesOf, boxOf, markOf, type Box } from './support/pointer.ts'
import { test, type Reader } from './support/reader.ts'

/** Labels of the upper and of the lower line of the axis, from centuries to days. */
const CENTURIES = 'from=1600-01-01&to=2029-12-31'
const YEARS = 'from=1681-01-01&to=1698-12-31'
const MONTHS = 'from=1968-07-01&to=1970-06-30'
const DAYS = 'from=1969-03-01&to=1969-04-30'

const AXIS: readonly {
  readonly language: string
  readonly labels: readonly (readonly [years: string, labels: readonly string[]])[]
}[] = [
  {
    language: 'zh-Hant',
    labels: [
      [CENTURIES, ['十七世紀', '十八世紀', '二十一世紀', '1700']],
      [YEARS, ['1680年代', '1690年代', '1689']],
      [MONTHS, ['1968年', '1969年', '1970年', '10月']],
      [DAYS, ['1969年3月', '1969年4月', '6日']],
    ],
  },
  {
    language: 'zh-Hans',
    labels: [
      [CENTURIES, ['十七世纪', '十八世纪', '二十一世纪', '1700']],
      [YEARS, ['1680年代', '1690年代', '1689']],
    ],
  },
  {
    language: 'en',
    labels: [
      [CENTURIES, ['17th century', '18th century', '21st century', '1700']],
      [YEARS, ['1680s', '1690s', '1689']],
      [MONTHS, ['1968', '1969', '1970', 'Oct']],
      [DAYS, ['March 1969', 'April 1969', '6']],
    ],
  },
]

for (const { language, labels } of AXIS) {
  test(`the axis names centuries, decades, years, months and days in ${language}`, async ({
    reader,
  }) => {
    await inTurn(labels, async ([years, words]) => {
      await reader.open(`?lang=${language}&${years}`)
      await inTurn(words, (word) => expect.poll(() => labelsInSight(reader, word)).not.toEqual([]))
    })
  })
}

test('a day stands where the axis says: 2 March 1969 is four days left of 6 March', async ({
  reader,
}) => {
  await reader.open('?from=1969-03-01&to=1969-04-30')
  const [sixth, eleventh] = await inTurn(['6日', '11日'], async (day) => {
    const [inMarch, inApril] = await labelsInSight(reader, day)
    expect(inApril?.x).toBeGreaterThan(inMarch?.x ?? Number.NaN)
    return inMarch?.x ?? Number.NaN
  })
  const mark = await markOf(reader.event('zhenbao-clash-1969'))
  const day = ((eleventh ?? Number.NaN) - (sixth ?? Number.NaN)) / 5
  expect(((sixth ?? Number.NaN) - mark.x) / day).toBeCloseTo(4, 1)
})

test('the year that the left edge cuts is named there until the next one pushes it out', async ({
  reader,
}) => {
  await reader.open('?from=1968-10-01&to=1970-06-30')
  const [year, next] = await inTurn(['1968年', '1969年'], (label) =>
    boxOf(reader.timeline.getByText(label, { exact: true })),
  )
  const lane = await boxOf(reader.timeline.getByText('政治', { exact: true }))
  expect(year?.x).toBeGreaterThan(lane.x)
  expect((year?.x ?? 0) + (year?.width ?? 0)).toBeLessThan(next?.x ?? 0)
})

/** Where a label of the axis stands whole on the screen; ticks outside it are drawn beforehand. */
async function labelsInSight(reader: Reader, label: string): Promise<readonly Box[]> {
  const area = await boxOf(reader.timeline)
  const boxes = await boxesOf(reader.timeline.getByText(label, { exact: true }))
  return boxes.filter(({ x, width }) => x >= area.x && x + width <= area.x + area.width)
}
