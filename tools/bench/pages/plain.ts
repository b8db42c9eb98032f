import { DataSet } from 'vis-data/esnext'
import { Timeline } from 'vis-timeline/esnext'
import type { PlainData, PlainSetup } from '../plainData.ts'

/**
 * vis-timeline as its documentation shows it. What is not its default makes it
 * faster, or makes it comparable: the size and the limits of our page; `rtl` and
 * `setWindow` in place of `start` and `end`, which would hide it for a second.
 */
const setup = JSON.parse(new URLSearchParams(location.search).get('setup') ?? '{}') as PlainSetup
const element = document.querySelector<HTMLElement>('#timeline')
if (element === null) throw new Error('plain.html has no #timeline')
const { left, top, width, height } = setup.box
Object.assign(element.style, { left: `${left}px`, top: `${top}px`, width: `${width}px` })

const { groups, items } = (await (await fetch(setup.data)).json()) as PlainData
const timeline = new Timeline(element, new DataSet([...items]), new DataSet([...groups]), {
  rtl: false,
  ...setup.options,
  ...(setup.isFixed && { height: `${height}px` }),
  min: setup.limits.start,
  max: setup.limits.end,
  zoomMin: setup.shortest,
  zoomMax: setup.limits.end - setup.limits.start,
  onInitialDrawComplete: () => {
    timeline.setWindow(setup.view.start, setup.view.end, { animation: false })
    document.documentElement.dataset['ready'] = 'true'
  },
})
// The benchmark asks where a gesture led.
Object.assign(globalThis, { timeline })
