import { PlainItem, type ItemData } from './plainItem.ts'
import type { VisInternals, VisItem, VisLane, VisRange } from './visInternals.ts'

/** Share of a view in which items are drawn on each side of it, besides the view itself. */
const MARGIN = 0.25

/** What stands in the lanes of a time line, besides its backgrounds. */
export type VisItems = {
  /** Those of an id that is there already take its place. */
  readonly put: (items: readonly ItemData[]) => void
  readonly take: (ids: readonly string[]) => void
}

/**
 * Gives vis-timeline items of our own class, and has it draw those of a lane in one pass. From a
 * `DataSet` each would be copied twice, its dates made into dates by way of Moment, and a lane
 * sorted twice for each one that comes; in each frame vis would take out of the page and put back
 * what stands in the margin, since its two tests of what is visible differ. What is overridden is
 * so for all time lines of the page.
 */
export function createVisItems({ itemSet }: VisInternals): VisItems {
  const { types } = itemSet.constructor
  Object.assign(types.background.prototype, {
    _getDomComponentsSizes: () => ({ content: { width: 0 } }),
  })
  for (const lane of Object.values(itemSet.groups)) {
    Object.assign(ownerOf(lane, '_updateItemsInRange'), {
      _updateItemsInRange(this: VisLane, _ordered: unknown, _before: unknown, range: VisRange) {
        return drawLane(this, range)
      },
      // An item that comes is drawn with all others at the next frame, not at once.
      _checkIfVisible: () => undefined,
      order: () => undefined,
    })
  }
  const takeOne = (id: string) => {
    const item = itemSet.items[id]
    if (item !== undefined) itemSet._removeItem(item)
  }
  return {
    put(items) {
      for (const data of items) {
        const item = itemSet.items[data.id]
        if (item?.data.box === data.box && item.data.group === data.group) item.data = data
        else {
          takeOne(data.id)
          itemSet._addItem(new PlainItem(data, itemSet.conversion))
        }
      }
    },
    take(ids) {
      for (const id of ids) takeOne(id)
    },
  }
}

/** Takes the items of a lane into the page and out of it, puts each where its days are, and gives those that are in it. */
export function drawLane(lane: VisLane, range: VisRange): readonly VisItem[] {
  return Object.values(lane.items).filter((item) => {
    const isDrawn = lane.isVisible !== false && isNear(item, range)
    if (isDrawn !== item.displayed) {
      if (isDrawn) item.show()
      else item.hide()
    }
    if (isDrawn) {
      item.repositionX()
      item.repositionY()
    }
    return isDrawn
  })
}

function isNear({ data }: VisItem, { start, end }: VisRange): boolean {
  const margin = (end - start) * MARGIN
  return Number(data.start) <= end + margin && Number(data.end) >= start - margin
}

/** The prototype that has a method of its own, so that all heirs of it get another one. */
function ownerOf(object: object, method: string): object {
  const prototype = Object.getPrototypeOf(object) as object
  return Object.hasOwn(prototype, method) ? prototype : ownerOf(prototype, method)
}
