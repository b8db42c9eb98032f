import type { Stage } from './widget.ts'
import { AXIS_GROUP, BANDS_GROUP, LANE_PADDING, ROW_HEIGHT } from './visModel.ts'

/** Fewer rows than this and the lanes scroll instead. */
const FEWEST_ROWS = 2

/** Shares the height of `mount` among its lanes and says what room that leaves. */
export function layOutLanes(mount: HTMLElement, lanes: number, namesWidth: number): Stage {
  const { width, height } = mount.getBoundingClientRect()
  const borders = lanes
  const free = height - AXIS_GROUP.height - BANDS_GROUP.height - borders
  const lowest = FEWEST_ROWS * ROW_HEIGHT + LANE_PADDING
  const laneHeight = Math.max(Math.floor(free / lanes), lowest)
  mount.style.setProperty('--lane-height', `${laneHeight}px`)
  mount.style.setProperty('--axis-start', `${namesWidth}px`)
  return {
    width: width - namesWidth,
    rowsPerLane: Math.floor((laneHeight - LANE_PADDING) / ROW_HEIGHT),
  }
}
