import { useLayoutEffect, useRef, type HTMLAttributes, type ReactNode } from 'react'
import styles from './Preview.module.css'

/** What the box does under the pointer. */
export type Holding = Pick<
  HTMLAttributes<HTMLElement>,
  'onPointerEnter' | 'onPointerLeave' | 'onPointerDown' | 'onWheel'
>

type Props = {
  readonly anchor: Element
  readonly holding: Holding
  /** A class of colour. */
  readonly relation?: string
  readonly children: ReactNode
}

const GAP = 8

/** A box below an element, or above it where there is no room, and within what it floats over. */
export function Floating({ anchor, holding, relation = '', children }: Props) {
  const box = useRef<HTMLDivElement>(null)

  // After every render: another title, or another language, is of another size.
  useLayoutEffect(() => {
    const element = box.current
    const parent = element?.offsetParent
    if (element === null || !(parent instanceof HTMLElement)) return
    const host = parent.getBoundingClientRect()
    const target = anchor.getBoundingClientRect()
    const { offsetWidth: width, offsetHeight: height } = element
    const left = Math.min(Math.max(target.left - host.left, GAP), host.width - width - GAP)
    const below = target.bottom - host.top + GAP
    const top = below + height < host.height ? below : target.top - host.top - height - GAP
    element.style.transform = `translate(${left}px, ${top}px)`
  })

  return (
    <div ref={box} role="tooltip" className={`${styles.preview} ${relation}`} {...holding}>
      {children}
    </div>
  )
}
