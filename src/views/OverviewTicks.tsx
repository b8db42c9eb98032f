import { centuriesIn } from '#core/dates/centuries.ts'
import type { Strip } from '#core/lod/strip.ts'
import { useWords } from '#i18n/words.ts'
import { useAppState, useSession } from '#state/StoreContext.ts'
import { centuryName } from './centuryName.ts'
import { jumpTo } from './glide.ts'
import styles from './OverviewStrip.module.css'

/**
 * The centuries under the strip, each of which a press leads to; none in the
 * part that is not to scale. The keyboard has them in the list of the ribbon.
 */
export function OverviewTicks({ strip }: { readonly strip: Strip }) {
  const { t, wording } = useWords()
  const { store } = useSession()
  const home = useAppState((s) => s.corpus.home)
  return centuriesIn(home)
    .filter(({ days }) => strip.placeOf(days.start) >= strip.pressed)
    .map(({ first, days }) => {
      const name = centuryName(wording, first)
      return (
        <button
          key={first}
          type="button"
          className={styles.tick}
          style={{ insetInlineStart: `${strip.placeOf(days.start) * 100}%` }}
          tabIndex={-1}
          aria-label={[first, name].join(t('list.comma'))}
          title={name}
          onClick={() => jumpTo(store, days)}
        >
          {first}
        </button>
      )
    })
}
