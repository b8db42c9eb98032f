import { expect, type Page } from '@playwright/test'
import { labelsOf, overlaps } from './layout.ts'
import { boxOf } from './pointer.ts'
import type { Reader } from './reader.ts'

/** Checks the titles on the screen, and returns how many there are. */
export async function readTitles(reader: Reader, page: Page): Promise<number> {
  const labels = await labelsOf(page)
  const area = await boxOf(reader.timeline)
  const outside = labels.filter(
    ({ x, y, width, height }) =>
      x < area.x ||
      x + width > area.x + area.width ||
      y < area.y ||
      y + height > area.y + area.height,
  )
  const said = await page.getByRole('status').first().textContent()
  expect({ said, overlaps: overlaps(labels) }).toEqual({ said, overlaps: [] })
  expect({ said, outside: outside.map(({ text }) => text) }).toEqual({ said, outside: [] })
  expect({ said, cut: labels.filter(({ cut }) => cut).map(({ text }) => text) }).toEqual({
    said,
    cut: [],
  })
  return labels.length
}
