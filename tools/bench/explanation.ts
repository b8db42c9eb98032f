/** The part of docs/performance.md that is the same for every run. */
export const explanation = `## How to measure again

\`\`\`
npm run bench                 measures and writes this file; some minutes
npm run bench -- --check      measures, writes nothing, fails when a limit is broken
npm run bench -- --short      one run of each, writes nothing: does the benchmark still work?
npm run bench -- --runs=5     more runs, steadier medians
\`\`\`

Nothing is installed or sent anywhere. The site is built for production into a temporary folder. Do not use the machine meanwhile.

## What is compared

- **Kyakhta**: the site as it ships, in Traditional Chinese, 1280 x 800.
- **empty**: vis-timeline 8.5.4 as its documentation sets it up, with our four tracks as groups and nothing on them, of the size of our time line and at the same place. No page built on vis-timeline can cost less than this, save by going round it.
- **raw**: the same, fed with all our events at once (short titles; ranges where an event lasted) and our periods as backgrounds.

Both have the limits of our record, and are set up by \`setWindow\` and \`rtl: false\`, since with the documented \`start\` and \`end\` vis-timeline 8.5.4 stays hidden for a second. Raw is as tall as its rows, which is the default: some 3000 px over the whole record, of which the screen shows a part. Squeezed into our height it draws the rows of its first lanes only; with 282 events that cost about 60 % as much, save over one year, where it cost the same (November 2026).

## What is done

- **drag, whole record**: from 95 % of the width to 5 % and back, in 120 moves. The whole record is in sight, so that the time line comes to its end after a few pixels, on all three pages: this measures moves that change nothing.
- **drag, two centuries**: the same over 1600 to 1800, which does move, by 180 years.
- **zoom into 1969**, **zoom out again**: 33 notches of the wheel with Ctrl, from the whole record to about a year and back.
- **drag, one year**: the same drag from mid-1968 to mid-1969.

Each gesture starts in a browser of its own (zooming out follows zooming in), the pages take turns, and the next input is sent when the page has taken the last one. After each gesture the years that the page shows are checked, so that no page wins by standing still. The browser's list under the address bar, which is a page of its own and took 0.8 s of a processor with each page opened, is turned off since 23 November 2026: times until drawn before that day include it.

- **scrub**: the window of the overview dragged over four centuries and back in 120 moves, at a view of ten years; held against a drag of an empty vis-timeline, which has no overview.

Made-up corpora (\`tools/bench/generateCorpus.ts\`) have the same events on every machine. At each size the page is opened packed, in a browser of its own for every figure, and it is checked that it shows that corpus; vis-timeline gets all events at 250 and 10,000, stacked as is its default, without stacking and with its dearest options off (unstacked), and with its clusters. All three are spared the second for which the documented \`start\` and \`end\` hide it.

## What the figures mean

- **frame**: time between two frames that the browser began. At 60 Hz it cannot be below 16.7 ms, and two pages at 16.7 ms may differ widely in what they cost. Median and p95 are medians of the runs; _worst_ and _over 50 ms_ are of all runs together, so that no halt is averaged away.
- **main thread an input**: processor time of the page's main thread from the first input to a quarter of a second after the last, divided by the inputs: what a page puts off until a gesture ends belongs to it. Script, style and layout are parts of it; the rest is painting, compositing and handling the input. Layout that a script forces counts as layout. It is the figure to compare, since it shows room to spare where frames do not: on a slow phone all of it takes some four times as long.
- *_events drawn_*: from the start of navigation until the page says that it has drawn and at least 20 events stand on the time line, in a new profile, over 127.0.0.1.
- **kB**: 1000 bytes, each file by itself with Brotli 11, headers left out. _Before the first paint_ is the page, the scripts and styles that it links, all that those import, and the words of one language.

## What this does not measure

- A network: over 127.0.0.1 a request costs nothing, so _events drawn_ is the time of the browser and of our code alone.
- A graphics card, a phone, touch, Safari and Firefox.
- What a page does more than a quarter of a second after a gesture: Kyakhta counts hidden events 0.3 s later and writes the link 0.5 s later.
- The rhythm of a hand: inputs come as fast as the page takes them, at best a move in every frame and a notch in every second one.
- Frames that the browser began but did not show.

Compare figures of one run with each other only. On a busy machine two runs, one right after the other, differed by up to a quarter in what the main thread spent and by far more in frame times (November 2026): see _Noise_.
`
