import { expect } from '@playwright/test'
import { inTurn } from './support/inTurn.ts'
import { focusOn } from './support/keyboard.ts'
import { test } from './support/reader.ts'

const ZHENBAO = 'zhenbao-clash-1969'
const SIXTIES = 'from=1955-01-01&to=1984-12-31'

test('comma and full stop lead to the events before and after the open one', async ({
  reader,
  page,
}) => {
  await reader.open(`?event=${ZHENBAO}&${SIXTIES}`)
  const heading = reader.pane.getByRole('heading', { level: 2 })
  const title = await heading.innerText()
  await page.keyboard.press('.')
  await expect(heading).not.toHaveText(title)
  await page.keyboard.press(',')
  await expect(heading).toHaveText(title)
})

test('what they open comes into sight', async ({ reader, page }) => {
  await reader.open(`?event=${ZHENBAO}&from=1969-01-01&to=1969-06-30`)
  const open = reader.timeline.locator('[aria-current]')
  await inTurn(['.', '.', '.', '.', ','], async (key) => {
    const before = await open.getAttribute('data-event-id')
    await page.keyboard.press(key)
    await expect(open).not.toHaveAttribute('data-event-id', before ?? '')
    await expect(open).toBeInViewport()
  })
})

test('the question mark lists the keys, and Esc leads back to where the reader was', async ({
  reader,
  page,
}) => {
  await reader.open(`?${SIXTIES}`)
  await focusOn(reader, ZHENBAO)
  await page.keyboard.press('?')
  const list = page.getByRole('dialog', { name: '鍵盤操作' })
  await expect(list).toBeVisible()
  await inTurn(['←', '→', '↑', '↓', 'Home', 'End', 'Enter', 'Esc', '/', '?'], (key) =>
    expect(list.getByText(key, { exact: true })).toBeVisible(),
  )
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await expect(reader.event(ZHENBAO)).toBeFocused()
})

test('keys that type a character can be turned off, and stay off at the next visit', async ({
  reader,
  page,
}) => {
  await reader.open(`?event=${ZHENBAO}&${SIXTIES}`)
  const heading = reader.pane.getByRole('heading', { level: 2 })
  const title = await heading.innerText()
  await page.keyboard.press('?')
  const list = page.getByRole('dialog', { name: '鍵盤操作' })
  await list.getByRole('checkbox', { name: '單鍵快捷鍵' }).press('Space')
  await page.keyboard.press('Escape')

  const expectSilence = async () => {
    await inTurn(['.', ',', '/', '?'], (key) => page.keyboard.press(key))
    await expect(list).toBeHidden()
    await expect(heading).toHaveText(title)
    await expect(reader.search).not.toBeFocused()
    await focusOn(reader, ZHENBAO)
    await inTurn(['+', '-', '+', '0'], (key) => page.keyboard.press(key))
    await expect(reader.shown).toHaveAttribute('aria-valuetext', '1955—1984年')
  }
  await expectSilence()
  await reader.open(`?event=${ZHENBAO}&${SIXTIES}`)
  await expectSilence()
  await page.keyboard.press('ArrowRight')
  await expect(reader.event(ZHENBAO)).not.toBeFocused()

  await page.getByRole('button', { name: '鍵盤操作' }).click()
  await list.getByRole('checkbox', { name: '單鍵快捷鍵' }).press('Space')
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await expect(reader.search).toBeFocused()
})

test('a key that an input method takes is none of the page', async ({ reader, page }) => {
  await reader.open(`?event=${ZHENBAO}&${SIXTIES}`)
  const heading = reader.pane.getByRole('heading', { level: 2 })
  const title = await heading.innerText()
  const session = await page.context().newCDPSession(page)
  const press = (key: string) =>
    session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, windowsVirtualKeyCode: 229 })
  await inTurn(['.', '/', '?', 'Escape'], press)
  await focusOn(reader, ZHENBAO)
  await inTurn(['+', '0', 'ArrowRight', 'End'], press)
  await expect(reader.event(ZHENBAO)).toBeFocused()
  await expect(heading).toHaveText(title)
  await expect(reader.shown).toHaveAttribute('aria-valuetext', '1955—1984年')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('in the search field the keys of the page are letters', async ({ reader, page }) => {
  await reader.open(`?event=${ZHENBAO}&${SIXTIES}`)
  await expect(reader.pane).toBeVisible()
  const title = await reader.pane.getByRole('heading', { level: 2 }).innerText()
  await reader.search.focus()
  await page.keyboard.type('?/.,+-0')
  await expect(reader.search).toHaveValue('?/.,+-0')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await expect(reader.search).toBeFocused()
  await expect(reader.pane.getByRole('heading', { level: 2 })).toHaveText(title)
  await expect(reader.shown).toHaveAttribute('aria-valuetext', '1955—1984年')
})

test('keys of the browser are left to it', async ({ reader, page }) => {
  await reader.open(`?${SIXTIES}`)
  await focusOn(reader, ZHENBAO)
  await page.keyboard.press('Alt+Home')
  await page.keyboard.press('Control+0')
  await expect(reader.event(ZHENBAO)).toBeFocused()
  await expect(reader.shown).toHaveAttribute('aria-valuetext', '1955—1984年')
})
