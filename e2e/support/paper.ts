import { expect, type Locator, type Page } from '@playwright/test'
import { tracksOf, type RecordedEvent, type Relation } from './record.ts'

/** Widths of the part of a sheet that bears print, in px: without the margins that the style sheet gives it. */
export const PAPERS = { A4: 665, Letter: 687 } as const

/** The link to the military events of a state, and which events these are. */
export function militaryOf(relation: Relation) {
  return {
    query: `?relation=${relation}&track=military`,
    has: (event: RecordedEvent) =>
      event.relation === relation && tracksOf(event).includes('military'),
  }
}
export const BATTLES = militaryOf('hostility')

/** The dialog in which a reader says what to print. */
export type PrintDialog = {
  readonly box: Locator
  readonly open: () => Promise<void>
  readonly choose: (name: string | RegExp) => Promise<void>
  /** Presses the button, and waits until the sheet lies in the printer. */
  readonly press: () => Promise<void>
  /** The same, and holds the sheet up to be looked at. */
  readonly print: () => Promise<void>
}

/** Puts a printer on the page that never finishes, so that the sheet can be looked at. Before the page is opened. */
export async function connectPrinter(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.print = () => {
      dispatchEvent(new Event('beforeprint'))
    }
  })
}

/** The sheet that the browser gets, on a screen in place of paper. */
export function sheetOf(page: Page): Locator {
  return page.locator('body > div:not(#root)')
}

/** Ctrl+P: what the browser says when it is about to print, once what answers has been fetched. */
export async function pressPrint(page: Page): Promise<void> {
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await expect(sheetOf(page)).toHaveCount(1, { timeout: 100 })
  }).toPass()
  await page.emulateMedia({ media: 'print' })
}

/** The printer is done. */
export async function finishPrinting(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: 'screen' })
}

export function printDialogOf(page: Page): PrintDialog {
  const box = page.getByRole('dialog', { name: /^(列印|打印|Print)$/ })
  const button = /^(列印|打印|Print)$/
  const press = async () => {
    await box.getByRole('button', { name: button }).click()
    await expect(sheetOf(page)).toHaveCount(1)
  }
  return {
    box,
    open: async () => {
      await page.getByRole('button', { name: button }).click()
      await expect(box).toBeVisible()
    },
    choose: (name) => box.getByRole('radio', { name }).check(),
    press,
    print: async () => {
      await press()
      await page.emulateMedia({ media: 'print' })
    },
  }
}

/** What reaches beyond the sheet, or is cut off within it. */
export async function clippedOn(page: Page): Promise<readonly string[]> {
  return sheetOf(page).evaluate((sheet) => {
    const right = sheet.getBoundingClientRect().right + 0.5
    const isCut = (element: Element) => {
      const box = element.getBoundingClientRect()
      const { display, overflowX } = getComputedStyle(element)
      const hides = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
      return display !== 'none' && box.width > 0 && (box.right > right || hides)
    }
    return [...sheet.querySelectorAll('*')]
      .filter((element) => !element.matches('.visually-hidden') && isCut(element))
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`)
  })
}
