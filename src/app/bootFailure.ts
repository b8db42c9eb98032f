import { languageEntry } from '#core/corpus/languages.ts'
import { INTERFACE_LANGUAGES } from '#i18n/uiWords.ts'
import styles from './bootFailure.module.css'

/**
 * What a reader sees when words, record or code could not be loaded. It can
 * rely on none of them, so it says the same in each language, and without React.
 */
export function showBootFailure(root: HTMLElement, detail: string): void {
  const failure = document.createElement('main')
  failure.className = styles['failure'] ?? ''
  const reload = elementOf('button', '↻')
  reload.addEventListener('click', () => location.reload())
  failure.append(
    elementOf('h1', 'Kyakhta'),
    ...INTERFACE_LANGUAGES.map((tag) => elementOf('p', languageEntry(tag).failure, tag)),
    reload,
    elementOf('pre', detail, 'en'),
  )
  root.replaceChildren(failure)
}

function elementOf(name: string, text: string, language?: string): HTMLElement {
  const element = document.createElement(name)
  element.textContent = text
  if (language !== undefined) element.lang = language
  return element
}
