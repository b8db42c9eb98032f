import { writeText } from './elementText.ts'
import { createBox, rowTop } from './itemBox.ts'
import type { SceneItem } from './widget.ts'

/** An event as drawn: a box, in it a button, and a line as long as its days if it has more than one. */
export type ItemElement = {
  readonly box: HTMLElement
  readonly button: HTMLButtonElement
  readonly stretch: HTMLElement | undefined
}

/** Each event has one element for as long as the widget is fed it; it is brought up to date here. */
export type ItemElements = {
  readonly of: (item: SceneItem) => ItemElement
  /** The button of an event. */
  readonly find: (id: string) => HTMLButtonElement | undefined
  /** Forgets the element of an event that is no longer fed. */
  readonly drop: (id: string) => void
}

export function createItemElements(): ItemElements {
  const elements = new Map<string, ItemElement>()
  return {
    of(item) {
      const before = elements.get(item.id) ?? createElement(item)
      const element = { ...before, stretch: stretchOf(item, before) }
      elements.set(item.id, element)
      write(element, item)
      return element
    },
    find: (id) => elements.get(id)?.button,
    drop: (id) => void elements.delete(id),
  }
}

function createElement(item: SceneItem): ItemElement {
  const box = createBox(rowTop(item.row))
  const button = createButton(item)
  box.append(button)
  return { box, button, stretch: undefined }
}

function createButton({ id, label: title }: SceneItem): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.tabIndex = -1
  button.dataset['eventId'] = id
  // Until it is named in full: a mark alone has no text to be read.
  button.setAttribute('aria-label', title)
  // By which another element can own it.
  button.id = `drawn-${id}`
  const mark = document.createElement('i')
  mark.className = 'mark'
  mark.setAttribute('aria-hidden', 'true')
  const label = document.createElement('span')
  label.className = 'label'
  button.append(mark, label)
  return button
}

/** At another zoom an event may be drawn at its first day only. */
function stretchOf(
  { start, end }: SceneItem,
  { box, stretch }: ItemElement,
): HTMLElement | undefined {
  if (end > start && stretch !== undefined) return stretch
  stretch?.remove()
  if (end === start) return undefined
  const line = document.createElement('i')
  box.prepend(line)
  return line
}

function write({ box, button, stretch }: ItemElement, item: SceneItem): void {
  box.style.top = rowTop(item.row)
  box.classList.toggle('at-end', item.flipped)
  box.classList.toggle('over-others', item.selected)
  const look = lookOf(item)
  button.className = `event ${look}`
  if (stretch !== undefined) stretch.className = `stretch ${look}`
  const label = button.lastElementChild
  if (label !== null) writeText(label, item.label, item.language)
  if (item.selected) button.setAttribute('aria-current', 'true')
  else button.removeAttribute('aria-current')
}

/** All that the style sheet needs to draw an event. */
function lookOf(item: SceneItem): string {
  const hasLength = item.end > item.start
  return [
    item.relation,
    `importance-${item.importance}`,
    !hasLength ? 'moment' : item.lasting ? 'bar' : 'maybe',
    item.labelled ? 'labelled' : 'bare',
    item.flipped ? 'flipped' : '',
    item.startEdge === 'exact' ? '' : `start-${item.startEdge}`,
    item.endEdge === 'exact' ? '' : `end-${item.endEdge}`,
    item.selected ? 'selected' : '',
  ]
    .filter((name) => name !== '')
    .join(' ')
}
