import type { Scene, Stage } from './widget.ts'
import { LANE_PADDING, ROW_HEIGHT } from './itemBox.ts'
import { textScale } from './textScale.ts'
import { AXIS_GROUP, BANDS_GROUP, RULER_LINE } from './visModel.ts'

/** Fewer rows than this and the lanes scroll instead. */
const FEWEST_ROWS = 2
/** Height of the head of the lane of rulers while it is closed; and of a state in it, without its lines. */
const RULER_HEAD = 26
const RULER_PADDING = 8
/** So high must a page be for one line a state, and so much higher for each line more. */
const ONE_LINE = { height: 460, more: 130 }

/** Shares the height of `mount` among its lanes and says what room that leaves. */
export function layOutLanes(
  mount: HTMLElement,
  { lanes: { length }, rulerLane }: Pick<Scene, 'lanes' | 'rulerLane'>,
  namesWidth: number,
): Stage {
  const { width, height } = mount.getBoundingClientRect()
  const scale = textScale()
  const px = (length: number) => Math.ceil(length * scale)
  const lanes = Math.max(1, length)
  const borders = lanes
  const rulerLines = linesWithin(height / scale, rulerLane?.mostLines ?? 1)
  const states = rulerLane?.rows.length ?? 0
  const rulerHeight = px(states === 0 ? RULER_HEAD : RULER_PADDING + RULER_LINE * rulerLines)
  const rulers = rulerLane === null ? 0 : Math.max(1, states) * rulerHeight
  const free = height - px(AXIS_GROUP.height) - px(BANDS_GROUP.height) - rulers - borders
  const lowest = px(FEWEST_ROWS * ROW_HEIGHT + LANE_PADDING)
  const laneHeight = Math.max(Math.floor(free / lanes), lowest)
  mount.style.setProperty('--lane-height', `${laneHeight}px`)
  mount.dataset['rulerLines'] = String(rulerLines)
  mount.style.setProperty('--ruler-height', `${rulerHeight}px`)
  mount.style.setProperty('--axis-start', `${namesWidth}px`)
  return {
    width: (width - namesWidth) / scale,
    rowsPerLane: Math.floor((laneHeight / scale - LANE_PADDING) / ROW_HEIGHT),
    ...spacingOf(mount),
  }
}

/** What readers put between letters and words with a style sheet of their own; ours puts nothing there. */
function spacingOf(mount: HTMLElement): Pick<Stage, 'letterSpacing' | 'wordSpacing'> {
  const { fontSize, letterSpacing, wordSpacing } = getComputedStyle(mount)
  const inEm = (spacing: string) =>
    `${(Number.parseFloat(spacing) || 0) / Number.parseFloat(fontSize)}em`
  return { letterSpacing: inEm(letterSpacing), wordSpacing: inEm(wordSpacing) }
}

/** How many lines each state has in the lane of rulers. */
function linesWithin(height: number, most: number): number {
  const more = Math.floor((height - ONE_LINE.height) / ONE_LINE.more)
  return Math.min(Math.max(1 + more, 1), most)
}
