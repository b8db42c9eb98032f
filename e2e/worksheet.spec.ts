import { expect, type Locator } from '@playwright/test'
import { inTurn } from './support/inTurn.ts'
import { BATTLES, connectPrinter, militaryOf, printDialogOf, sheetOf } from './support/paper.ts'
import { test } from './support/reader.ts'
import { fetchRecord } from './support/record.ts'

/** Titles of these name years of their own: 「海上聯合—2012」. */
const PACTS = militaryOf('alliance')
const RELATIONS = { alliance: '同盟', hostility: '敵對', normalization: '正常化' }

test.beforeEach(({ page }) => connectPrinter(page))

test('a worksheet asks for dates that only the answers tell', async ({ reader, page, request }) => {
  const { events } = await fetchRecord(request)
  const pacts = events.filter(PACTS.has)
  expect(
    pacts.filter(({ date, text }) => text['zh-Hant'].title.includes(date.slice(0, 4))),
  ).not.toEqual([])
  await reader.open(PACTS.query)
  const dialog = printDialogOf(page)
  await dialog.open()
  await dialog.choose('學習單：填寫日期，附解答')
  await dialog.print()
  const sheet = sheetOf(page)
  await expect(sheet).toContainText('姓名')
  const [questions, answers] = await listsOf(sheet)
  expect(questions).toHaveLength(pacts.length)
  expect(answers).toHaveLength(pacts.length)
  for (const [i, { date, text }] of pacts.entries()) {
    const year = date.replace('[', '').slice(0, 4)
    expect(questions[i]).toContain(text['zh-Hant'].title.replaceAll(year, '____'))
    expect(questions[i]).not.toContain(year)
    expect(answers[i]?.replace(text['zh-Hant'].title, '')).toContain(year)
    expect(answers[i]).toContain(text['zh-Hant'].title)
  }
})

test('a worksheet asks what happened, and tells when, who and where', async ({
  reader,
  page,
  request,
}) => {
  const { events } = await fetchRecord(request)
  const battles = events.filter(BATTLES.has)
  await reader.open(BATTLES.query)
  const dialog = printDialogOf(page)
  await dialog.open()
  await dialog.choose('學習單：填寫事件，附解答')
  await dialog.print()
  const [questions, answers] = await listsOf(sheetOf(page))
  expect(questions).toHaveLength(battles.length)
  for (const [i, { text, relation }] of battles.entries()) {
    expect(questions[i]).not.toContain(text['zh-Hant'].title)
    expect(questions[i]).toContain(RELATIONS[relation])
    expect(answers[i]).toContain(text['zh-Hant'].title)
  }
  expect(questions.filter((question) => question.includes('地點')).length).toBeGreaterThan(40)
})

/** The questions and the answers. */
async function listsOf(sheet: Locator): Promise<readonly [readonly string[], readonly string[]]> {
  const lists = await sheet.getByRole('list').all()
  const [questions = [], answers = []] = await inTurn(lists, (list) =>
    list.getByRole('listitem').allInnerTexts(),
  )
  return [questions, answers]
}
