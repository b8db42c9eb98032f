import { writeText } from './elementText.ts'
import type { SceneItem } from './widget.ts'

/**
 * The button that stands for an event. vis-timeline asks for it at every
 * redraw and keeps it in place only when it gets the same node again, so each
 * event has one for as long as the widget is fed it; it is brought up to date here.
 */
export type ItemElements = {
  readonly of: (item: SceneItem) => HTMLButtonElement
  readonly find: (id: string) => HTMLButtonElement | undefined
  /** Forgets the button of an event that is no longer fed. */
  readonly drop: (id: string) => void
}

export function createItemElements(): ItemElements {
  const buttons = new Map<string, HTMLButtonElement>()
  return {
    of(item) {
      const button = buttons.get(item.id) ?? createButton(item)
      buttons.set(item.id, button)
      write(button, item)
      return button
    },
    find: (id) => buttons.get(id),
    drop: (id) => void buttons.delete(id),
  }
}

function createButton({ id, label: title }: SceneItem): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'event-button'
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

function write(button: HTMLButtonElement, item: SceneItem): void {
  const label = button.lastElementChild
  if (label !== null) writeText(label, item.label, item.language)
  if (item.selected) button.setAttribute('aria-current', 'true')
  else button.removeAttribute('aria-current')
}

/** The classes of an item's box: all that the style sheet needs to draw it. */
export function itemClass(item: SceneItem): string {
  const hasLength = item.end > item.start
  return [
    'event',
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
