export const TIMELINE_ID = 'timeline'

/** Gives the keyboard to the time line, from where Tab and the arrows lead to its events. */
export function focusTimeline(): void {
  document.querySelector<HTMLElement>(`#${TIMELINE_ID}`)?.focus({ preventScroll: true })
}
