import { useEffect, useEffectEvent, useState } from 'react'
import { useSession } from '#state/StoreContext.ts'
import { messageOf } from './attempt.ts'
import type { Printing } from './Printing.tsx'

type Props = {
  readonly isAsked: boolean
  readonly onClose: () => void
}

/** Fetches what prints as soon as the page has nothing else to do, since a browser that prints waits for nobody; at once when the reader asks. */
export function PrintLoader({ isAsked, onClose }: Props) {
  const { store } = useSession()
  const [Loaded, setLoaded] = useState<typeof Printing | null>(null)

  const tell = useEffectEvent((error: unknown) => {
    // Nobody needs it yet; it is asked for again when somebody does.
    if (!isAsked) return
    store.getState().actions.notify({ kind: 'printFailed', detail: messageOf(error) })
    onClose()
  })

  useEffect(() => {
    const load = () => {
      import('./Printing.tsx').then((module) => setLoaded(() => module.Printing), tell)
    }
    if (!isAsked) return whenIdle(load)
    load()
    return () => {}
  }, [isAsked])

  return Loaded && <Loaded isAsked={isAsked} onClose={onClose} />
}

/** Safari cannot be asked when it is idle. Returns a function that calls it off. */
function whenIdle(act: () => void): () => void {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(act, 2000)
    return () => clearTimeout(timer)
  }
  const id = requestIdleCallback(act)
  return () => cancelIdleCallback(id)
}
