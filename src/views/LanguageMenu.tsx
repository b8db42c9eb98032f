import { useId, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'
import { languageEntry } from '#core/corpus/languages.ts'
import type { Language } from '#core/corpus/terms.ts'
import { useWords } from '#i18n/words.ts'
import { useAppState, useSession } from '#state/StoreContext.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './LanguageMenu.module.css'

/** A button with the language of the page, which opens the list of all, each by its own name. */
export function LanguageMenu() {
  const { language: current, t } = useWords()
  const { offeredLanguages, expectLanguage, switchLanguage } = useSession()
  const convertible = useAppState((s) => s.corpus.convertible)
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const menuId = useId()

  const fold = () => {
    setOpen(false)
    button.current?.focus()
  }
  const choose = (language: Language) => {
    fold()
    void switchLanguage(language)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const opens = !isOpen && (event.key === 'ArrowDown' || event.key === 'ArrowUp')
    const closes = isOpen && event.key === 'Escape'
    if (closes) fold()
    else if (opens) setOpen(true)
    else if (!isOpen || !moveFocus(event)) return
    event.preventDefault()
    event.stopPropagation()
  }
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false)
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys are those of the button and its menu
    <div className={styles.languages} onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? menuId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <span className="visually-hidden">{t('header.language')}</span>
        <span className={styles.name} lang={current}>
          {languageEntry(current).name}
        </span>
        <span className={styles.short} lang={current} aria-hidden="true">
          {languageEntry(current).short}
        </span>
        <Icon name={isOpen ? 'expand' : 'collapse'} size={14} />
      </button>
      {isOpen && (
        <div id={menuId} role="menu" aria-label={t('header.language')} className={styles.menu}>
          {offeredLanguages.map((language) => (
            <button
              key={language}
              ref={language === current ? focusOnce : null}
              type="button"
              role="menuitemradio"
              lang={language}
              aria-checked={language === current}
              tabIndex={-1}
              {...whenPointedAt(() => expectLanguage(language))}
              onClick={() => choose(language)}
            >
              {languageEntry(language).name}
              {convertible.includes(language) && (
                <small lang={current}>{t('header.converted')}</small>
              )}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

/** By the pointer or by the keyboard. */
function whenPointedAt(act: () => void) {
  return { onPointerEnter: act, onFocus: act }
}

/** The keyboard starts from the language that the page speaks. */
function focusOnce(item: HTMLButtonElement | null): void {
  item?.focus()
}

/** Whether the key was one that moves along the items of the menu. */
function moveFocus({ key, currentTarget }: KeyboardEvent<HTMLElement>): boolean {
  const items = [...currentTarget.querySelectorAll<HTMLElement>('[role=menuitemradio]')]
  const at = items.findIndex((item) => item === document.activeElement)
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[key]
  if (next === undefined) return false
  items.at(next % items.length)?.focus()
  return true
}
