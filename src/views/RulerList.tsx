import { useWords } from '#i18n/words.ts'
import { useAppState } from '#state/StoreContext.ts'
import { Prose } from './Prose.tsx'

const STATES = ['china', 'russia'] as const

/** The rulers for those who hear the page: everybody in the record, with office and dates. */
export function RulerList() {
  const { t, wording } = useWords()
  const rulers = useAppState((s) => (s.areRulersOpen ? s.rulers : null))
  if (rulers === null) return null
  return (
    <div role="group" aria-label={t('timeline.rulers')} className="visually-hidden">
      {STATES.map((state) => (
        <ul key={state} aria-label={t(`rulers.${state}`)}>
          {rulers
            .filter((ruler) => ruler.state === state)
            .map(({ id, name, office, start, end }) => (
              <li key={id}>
                <Prose text={[name, office, wording.date(start, end)].join(t('list.comma'))} />
              </li>
            ))}
        </ul>
      ))}
    </div>
  )
}
