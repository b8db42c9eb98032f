import { useEffect, useRef, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import type { JulianDay } from '#core/dates/julianDay.ts'
import { useSession } from '#state/StoreContext.ts'
import type { AppState } from '#state/store.ts'
import { PrintDialog } from '#views/PrintDialog.tsx'
import { eventsToPrint, needsTexts, plainOrder, type PrintOrder } from '#views/printOrder.ts'
import { PrintSheet } from '#views/PrintSheet.tsx'
import { todayHere } from './today.ts'

type Props = {
  /** The reader wants to print, and is asked what. */
  readonly isAsked: boolean
  readonly onClose: () => void
}

type Sheet = {
  readonly state: AppState
  readonly order: PrintOrder
  readonly address: string
  readonly printedOn: JulianDay
}

/**
 * What the browser prints, by whatever key or menu it was asked to: a document
 * of our own in place of the page, made when the browser is about to print and
 * gone when it has printed.
 */
export function Printing({ isAsked, onClose }: Props) {
  const { store, loadTexts } = useSession()
  const ordered = useRef<PrintOrder | null>(null)
  const [sheet, setSheet] = useState<Sheet | null>(null)

  useEffect(() => {
    const lay = () => {
      const state = store.getState()
      const order = ordered.current ?? plainOrder(state)
      // The browser does not wait for React to find time.
      flushSync(() => setSheet({ state, order, address: location.href, printedOn: todayHere() }))
    }
    const clear = () => {
      ordered.current = null
      setSheet(null)
    }
    addEventListener('beforeprint', lay)
    addEventListener('afterprint', clear)
    return () => {
      removeEventListener('beforeprint', lay)
      removeEventListener('afterprint', clear)
    }
  }, [store])

  const printOut = async (order: PrintOrder) => {
    const events = eventsToPrint(store.getState(), order.scope)
    const isThere = !needsTexts(order) || (await loadTexts(events))
    // Whatever stands before the page would be printed with it.
    flushSync(onClose)
    if (!isThere) return
    ordered.current = order
    print()
  }

  return (
    <>
      <PrintDialog isOpen={isAsked} onClose={onClose} onPrint={printOut} />
      {sheet !== null && createPortal(<PrintSheet {...sheet} />, document.body)}
    </>
  )
}
