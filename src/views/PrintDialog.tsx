import { useState, type FormEvent } from 'react'
import { useWords } from '#i18n/words.ts'
import { layoutOf } from '#state/layout.ts'
import { useAppState } from '#state/StoreContext.ts'
import { viewOf, type AppState } from '#state/store.ts'
import { Dialog } from '#ui/Dialog.tsx'
import {
  countWithin,
  FORMS,
  plainOrder,
  type Form,
  type PrintOrder,
  type Scope,
} from './printOrder.ts'
import styles from './PrintDialog.module.css'

type Props = {
  readonly isOpen: boolean
  readonly onClose: () => void
  /** Loads what the order needs and prints it. */
  readonly onPrint: (order: PrintOrder) => Promise<void>
}

/** Asks which events go on paper, and in which form. */
export function PrintDialog({ isOpen, onClose, onPrint }: Props) {
  const { t } = useWords()
  return (
    <Dialog isOpen={isOpen} title={t('print.title')} dismiss={t('print.dismiss')} onClose={onClose}>
      {isOpen && <Order onPrint={onPrint} />}
    </Dialog>
  )
}

function Order({ onPrint }: Pick<Props, 'onPrint'>) {
  const { t } = useWords()
  const scopes = useScopes()
  const [scope, setScope] = useState<Scope>(useAppState((s) => plainOrder(s).scope))
  const [form, setForm] = useState<Form>('whole')
  const [isLoading, setLoading] = useState(false)
  const isEmpty = scopes.find(({ value }) => value === scope)?.count === 0

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setLoading(true)
    void onPrint({ scope, form: scope === 'event' ? 'whole' : form }).finally(() =>
      setLoading(false),
    )
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <Choice
        legend={t('print.scope')}
        name="scope"
        options={scopes}
        chosen={scope}
        onChoose={setScope}
      />
      {scope !== 'event' && (
        <Choice
          legend={t('print.form')}
          name="form"
          options={FORMS.map((value) => ({ value, text: t(`print.forms.${value}`) }))}
          chosen={form}
          onChoose={setForm}
        />
      )}
      <button type="submit" className={styles.submit} disabled={isEmpty || isLoading}>
        {isLoading ? t('detail.loading') : t('print.title')}
      </button>
    </form>
  )
}

/** What can be chosen from: an open event, if there is one, and the years on the screen, where these are not all. */
function useScopes() {
  const { t, wording } = useWords()
  const title = useAppState(openTitle)
  const view = useAppState(viewOf)
  const isPart = useAppState((s) => s.view !== null && layoutOf(s) === 'timeline')
  const inSight = useAppState((s) => countWithin(s, 'inSight'))
  const selection = useAppState((s) => countWithin(s, 'selection'))
  const years = wording.years(view)
  const scopes: readonly (Scoped & { readonly isOffered: boolean })[] = [
    {
      value: 'event',
      count: 1,
      text: t('print.scopes.event', { title }),
      isOffered: title !== null,
    },
    {
      value: 'selection',
      count: selection,
      text: t('print.scopes.selection', { count: selection }),
      isOffered: true,
    },
    {
      value: 'inSight',
      count: inSight,
      text: t('print.scopes.inSight', { years, count: inSight }),
      isOffered: isPart,
    },
  ]
  return scopes.filter(({ isOffered }) => isOffered)
}

type Scoped = { readonly value: Scope; readonly count: number; readonly text: string }

function openTitle({ selectedId, titles }: AppState): string | null {
  return selectedId === null ? null : (titles.of(selectedId)?.title ?? selectedId)
}

type ChoiceProps<T extends string> = {
  readonly legend: string
  readonly name: string
  readonly options: readonly { readonly value: T; readonly text: string }[]
  readonly chosen: T
  readonly onChoose: (value: T) => void
}

function Choice<T extends string>({ legend, name, options, chosen, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset className={styles.choice}>
      <legend>{legend}</legend>
      {options.length === 1 && options[0]?.text}
      {options.length > 1 &&
        options.map(({ value, text }) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            {text}
          </label>
        ))}
    </fieldset>
  )
}
