import { useEffect, useEffectEvent, useRef } from 'react'
import { createVisWidget } from './visWidget.ts'
import type { Scene, TimelineWidget, WidgetEvents } from './widget.ts'

/** Scenes as they change; read outside React, so that no frame of a pan or zoom waits for it. */
export type SceneFeed = {
  readonly current: () => Scene
  readonly subscribe: (show: (scene: Scene) => void) => () => void
}

type Props = WidgetEvents & {
  readonly feed: SceneFeed
  /** An item that the keyboard should go to. */
  readonly onReady: (widget: Pick<TimelineWidget, 'focusItem'> | null) => void
}

/** Holds the widget while mounted and shows it each new scene. */
export function TimelineCanvas({ feed, onReady, ...events }: Props) {
  const container = useRef<HTMLDivElement>(null)
  const panZoom = useEffectEvent(events.onPanZoom)
  const zoomAt = useEffectEvent(events.onZoomAt)
  const select = useEffectEvent(events.onSelect)
  const selectBand = useEffectEvent(events.onSelectBand)
  const preview = useEffectEvent(events.onPreview)
  const openCount = useEffectEvent(events.onOpenCount)
  const toggleRulers = useEffectEvent(events.onToggleRulers)
  const focus = useEffectEvent(events.onFocus)
  const stage = useEffectEvent(events.onStage)
  const idleWheel = useEffectEvent(events.onIdleWheel)
  const drawn = useEffectEvent(events.onDrawn)
  const ready = useEffectEvent(onReady)

  useEffect(() => {
    if (container.current === null) return
    const widget = createVisWidget(container.current, {
      onPanZoom: (view) => panZoom(view),
      onZoomAt: (day, direction) => zoomAt(day, direction),
      onSelect: (id) => select(id),
      onSelectBand: (id) => selectBand(id),
      onPreview: (previewed) => preview(previewed),
      onOpenCount: (stretch) => openCount(stretch),
      onToggleRulers: () => toggleRulers(),
      onFocus: (id) => focus(id),
      onStage: (next) => stage(next),
      onIdleWheel: () => idleWheel(),
      onDrawn: () => drawn(),
    })
    widget.show(feed.current())
    const unsubscribe = feed.subscribe(widget.show)
    ready(widget)
    return () => {
      ready(null)
      unsubscribe()
      widget.destroy()
    }
  }, [feed])

  return <div ref={container} className="timeline-canvas" />
}
