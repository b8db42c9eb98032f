type Act = () => void

/** Of the next frame, and of the one that is being made. */
let due = new Set<Act>()
let current: Set<Act> | null = null
let done = new Set<Act>()

/**
 * Does something when the next frame is made, once however often it is asked for; what is asked for
 * while a frame is made is still done in it. A page that changes in the handler of a pointer is laid
 * out twice, since the browser looks what lies under the pointer before it makes the frame.
 */
export function atFrame(act: Act): void {
  if (current !== null && !done.has(act)) {
    current.add(act)
    return
  }
  ask(act)
}

/** Does something in the frame after the one in which `atFrame` would. */
export function atFrameAfterNext(act: Act): void {
  atFrame(() => ask(act))
}

function ask(act: Act): void {
  if (due.size === 0) requestAnimationFrame(makeFrame)
  due.add(act)
}

function makeFrame(): void {
  current = due
  due = new Set()
  done = new Set()
  for (const act of current) {
    done.add(act)
    try {
      act()
    } catch (error) {
      // What else is due has nothing to do with it.
      reportError(error)
    }
  }
  current = null
}
