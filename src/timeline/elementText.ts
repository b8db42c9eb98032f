/** Writes a text, and its language where that is not the page's; touches nothing that is so already. */
export function writeText(element: Element, text: string, language: string | undefined): void {
  if (element.textContent !== text) element.textContent = text
  if (language === undefined) element.removeAttribute('lang')
  else if (element.getAttribute('lang') !== language) element.setAttribute('lang', language)
}
