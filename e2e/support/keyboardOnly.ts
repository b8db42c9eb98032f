import { expect, type Page } from '@playwright/test'
import { listen, type Hearing } from './hearing.ts'
import { inTurn } from './inTurn.ts'

/** Somebody with a keyboard and nothing else. */
export type Typist = {
  /** Presses keys one after another, and sees the keyboard somewhere on the page after each. */
  readonly press: (...keys: readonly string[]) => Promise<void>
  /** Presses a key, Tab unless another is named, until what has the keyboard is called so. */
  readonly goTo: (name: RegExp, key?: string) => Promise<void>
  /** Types into what has the keyboard. */
  readonly type: (text: string) => Promise<void>
  /** What the keyboard is on, in words: its name, or its text. */
  readonly at: () => Promise<string>
  /** Waits until it is on what is called so. */
  readonly isOn: (name: RegExp) => Promise<void>
  /** How often Tab has been pressed. */
  readonly tabs: () => number
  readonly heard: Hearing
}

/** More presses than a whole round through the page takes. */
const LOST = 60
const NOWHERE = 'nothing: the keyboard is lost'

/**
 * Sits down at a page that is open, with the keyboard still in the bar of
 * addresses. Hears what live regions say: each text once it is painted.
 */
export async function sitDown(page: Page): Promise<Typist> {
  const heard = await listen(page)
  expect(await nameOfFocused(page)).toBe(NOWHERE)
  let tabs = 0
  const at = () => nameOfFocused(page)
  const press = async (...keys: readonly string[]) => {
    await inTurn(keys, async (key) => {
      if (key.endsWith('Tab')) tabs++
      await page.keyboard.press(key)
      await twoFrames(page)
      expect(await at(), `after ${key}`).not.toBe(NOWHERE)
    })
  }
  const goTo = async (name: RegExp, key = 'Tab', left = LOST) => {
    if (left === 0) throw new Error(`${key} never comes to ${String(name)}`)
    await press(key)
    if (!name.test(await at())) await goTo(name, key, left - 1)
  }
  return {
    press,
    goTo,
    at,
    isOn: (name) => expect.poll(at).toMatch(name),
    type: (text) => page.keyboard.type(text),
    tabs: () => tabs,
    heard,
  }
}

async function nameOfFocused(page: Page): Promise<string> {
  return page.evaluate((nowhere) => {
    const focused = document.activeElement
    if (focused === null || focused === document.body) return nowhere
    return (focused.getAttribute('aria-label') ?? focused.textContent).trim()
  }, NOWHERE)
}

/** A step of the keyboard may be answered at the next frame. */
async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
      }),
  )
}
