import { useCallback, useRef, type KeyboardEvent } from 'react'
import type { Language } from '#core/corpus/terms.ts'
import { useWords, type Words } from '#i18n/words.ts'
import { useAppState, useSession } from '#state/StoreContext.ts'
import { TimelineCanvas } from '#timeline/TimelineCanvas.tsx'
import type { TimelineWidget } from '#timeline/widget.ts'
import { lengthOf, type Stretch } from '#core/dates/julianDay.ts'
import { selectMatching } from '#state/selectors.ts'
import { viewOf, type AppStore } from '#state/store.ts'
import { EmptyResult } from './EmptyResult.tsx'
import { glideTo, jumpTo, zoom } from './glide.ts'
import { PeriodPreview } from './PeriodPreview.tsx'
import { Presets } from './Presets.tsx'
import { Preview } from './Preview.tsx'
import { RulerList } from './RulerList.tsx'
import { RulerPreview } from './RulerPreview.tsx'
import { StatusLine } from './StatusLine.tsx'
import { TIMELINE_ID } from './timelineFocus.ts'
import { timelineKey } from './timelineKeys.ts'
import { useFocusReturn } from './useFocusReturn.ts'
import { usePreview } from './usePreview.ts'
import { useRulers } from './useRulers.ts'
import { useSceneFeed } from './useSceneFeed.ts'
import { useWheelHint } from './useWheelHint.ts'
import { WheelHint } from './WheelHint.tsx'
import styles from './TimelinePane.module.css'

type Props = {
  readonly wordsOf: (language: Language) => Words
  readonly onDrawn: () => void
}

/** The time line with what floats over it. */
export function TimelinePane({ wordsOf, onDrawn }: Props) {
  const { t } = useWords()
  const { store } = useSession()
  const { setView, select, focus, setStage } = useAppState((s) => s.actions)
  const feed = useSceneFeed(wordsOf)
  const widget = useRef<Pick<TimelineWidget, 'focusItem'> | null>(null)
  const { previewed, holding, ...preview } = usePreview()
  const toggleRulers = useRulers()
  const hint = useWheelHint()

  useFocusReturn(useCallback((id: string) => widget.current?.focusItem(id), []))

  const onKeyDown = (event: KeyboardEvent) => {
    const focusId = timelineKey(store, event)
    if (focusId !== null) widget.current?.focusItem(focusId)
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the buttons inside
    <section
      id={TIMELINE_ID}
      className={styles.pane}
      tabIndex={-1}
      aria-label={t('timeline.label')}
      aria-describedby="timeline-instructions"
      onKeyDown={onKeyDown}
    >
      <p id="timeline-instructions" className="visually-hidden">
        {t('timeline.instructions')}
      </p>
      <TimelineCanvas
        feed={feed}
        onPanZoom={(view) => {
          preview.hide()
          setView(view)
        }}
        onZoomAt={(day, direction) => zoom(store, direction, day)}
        onSelect={select}
        onSelectBand={(id) => {
          const period = store.getState().corpus.periods.find((one) => one.id === id)
          if (period !== undefined) jumpTo(store, period.time.days)
        }}
        onFocus={focus}
        onPreview={preview.show}
        onOpenCount={(stretch) => openCount(store, stretch)}
        onToggleRulers={toggleRulers}
        onStage={setStage}
        onIdleWheel={hint.show}
        onDrawn={onDrawn}
        onReady={(ready) => {
          widget.current = ready
        }}
      />
      <EmptyResult />
      {hint.isShown && <WheelHint />}
      <RulerList />
      {previewed?.kind === 'event' && <Preview {...previewed} holding={holding} />}
      {previewed?.kind === 'ruler' && <RulerPreview {...previewed} holding={holding} />}
      {previewed?.kind === 'band' && <PeriodPreview {...previewed} holding={holding} />}
      <Presets />
      <StatusLine feed={feed} />
    </section>
  )
}

/** Zooms to where events are hidden; as close as one can come, opens the first that began there. */
function openCount(store: AppStore, stretch: Stretch): void {
  const state = store.getState()
  const isClosest = lengthOf(viewOf(state)) <= state.corpus.shortestView + 1
  if (isClosest) state.actions.select(selectMatching(state).firstFrom(stretch.start)?.id ?? null)
  else glideTo(store, stretch)
}
