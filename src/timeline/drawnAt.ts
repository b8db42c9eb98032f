import type { Previewed } from './widget.ts'

/** The button of the event that an element belongs to. */
export function buttonAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-event-id]') : null
}

export function eventAt(target: EventTarget | null): Previewed | null {
  const anchor = buttonAt(target)
  return anchor && { kind: 'event', id: anchor.dataset['eventId'] ?? '', anchor }
}

/** What is told of a ruler stands at the name, which is in sight when the bar begins outside. */
export function rulerAt(target: EventTarget | null): Previewed | null {
  const bar = target instanceof Element ? target.closest('.ruler') : null
  const anchor = bar?.querySelector<HTMLElement>('[data-ruler-id]') ?? null
  return anchor && { kind: 'ruler', id: anchor.dataset['rulerId'] ?? '', anchor }
}

/** What is told of a period stands at its name, if there is room for one, or where it begins. */
export function bandAt(target: EventTarget | null): Previewed | null {
  const band = target instanceof Element ? target.closest('.band') : null
  const anchor = band?.querySelector<HTMLElement>('[data-band-id]') ?? null
  return anchor && { kind: 'band', id: anchor.dataset['bandId'] ?? '', anchor }
}

export function rulerToggleAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.ruler-toggle') : null
}
