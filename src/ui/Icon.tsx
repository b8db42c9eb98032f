/** Line drawings on a grid of 20 units; the strokes take the colour of the text. */
const PATHS = {
  search: 'M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11M13 13l4 4',
  close: 'M5 5l10 10M15 5L5 15',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  whole: 'M3 10h14M6 6.5L2.5 10 6 13.5M14 6.5l3.5 3.5-3.5 3.5',
  previous: 'M12.5 4.5L7 10l5.5 5.5',
  next: 'M7.5 4.5L13 10l-5.5 5.5',
  goTo: 'M3.5 10h12M11 5.5l4.5 4.5-4.5 4.5',
  sun: 'M10 6.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7M10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6L16 16M4 16l1.4-1.4M14.6 5.4L16 4',
  moon: 'M16.5 11.5A7 7 0 0 1 8.5 3.5a7 7 0 1 0 8 8z',
  keyboard: 'M2.5 5.5h15v9h-15zM5.5 8.5h.01M8.5 8.5h.01M11.5 8.5h.01M14.5 8.5h.01M6.5 11.5h7',
  expand: 'M5 12l5-5 5 5',
  collapse: 'M5 8l5 5 5-5',
  link: 'M8.5 11.5l3-3M7 9l-2 2a2.8 2.8 0 0 0 4 4l2-2M13 11l2-2a2.8 2.8 0 0 0-4-4L9 7',
  print: 'M6 7.5V3.5h8v4M6 13.5H3.5v-6h13v6H14M6 11.5h8v5H6z',
  report: 'M5 17V3.5h9l-2 3.5 2 3.5H5',
  timeline: 'M2.5 10h15M5.5 10V6M10 10v4.5M14.5 10V6',
  list: 'M7.5 5.5h9M7.5 10h9M7.5 14.5h9M3.5 5.5h.01M3.5 10h.01M3.5 14.5h.01',
  table: 'M3 4.5h14v11H3zM3 8.5h14M8 8.5v7',
  download: 'M10 3.5v9M6 9l4 4 4-4M4 16.5h12',
  external: 'M8 5H5v10h10v-3M11.5 4.5h4v4M15 5l-6 6',
} as const

export type IconName = keyof typeof PATHS

/** `size` in px at the default text size: a drawing grows with the words beside it. */
export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  const length = `${size / 16}rem`
  return (
    <svg width={length} height={length} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
