import { RELATIONS, type Relation } from '#core/corpus/terms.ts'
import type { DensityBin } from '#core/lod/density.ts'

type Props = {
  readonly bins: readonly DensityBin[]
  /** Of a column with the gap beside it, and of the tallest, in units of the drawing. */
  readonly width: number
  readonly height: number
  /** How many events the tallest column stands for. */
  readonly tallest: number
  readonly className: string
  /** What fills the columns, where that is not said by the style of their class. */
  readonly fills?: Readonly<Record<Relation, string>>
}

/** The part of a column that is not gap. */
const INK = 0.8

/** How many events began when: a column for each bin, stacked by state, on the line at `height`. */
export function StripColumns({ bins, width, height, tallest, className, fills }: Props) {
  return bins.map((bin, i) => {
    let y = height
    return RELATIONS.map((relation) => {
      const tall = (bin[relation] * height) / tallest
      y -= tall
      return (
        tall > 0 && (
          <rect
            key={`${relation} ${i}`}
            className={`${className} ${relation}`}
            fill={fills?.[relation]}
            x={(i + (1 - INK) / 2) * width}
            width={INK * width}
            y={y}
            height={tall}
          />
        )
      )
    })
  })
}
