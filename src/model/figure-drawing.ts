/** A picture of figures, laid out: what stands where, in pixels from the top left corner. */
import type { Fill, Shape } from './glyph-form.ts'

export type Anchor = 'start' | 'middle' | 'end'

export interface PlacedText {
  readonly x: number
  /** Base line. */
  readonly y: number
  readonly anchor: Anchor
  readonly text: string
  readonly look: 'strong' | 'plain' | 'quiet'
}

export interface Stroke {
  readonly from: readonly [x: number, y: number]
  readonly to: readonly [x: number, y: number]
  /** `grid` is decoration, `rule` carries a row, `ink` belongs to a mark. */
  readonly tone: 'grid' | 'rule' | 'ink'
}

export interface Dot {
  readonly kind: 'dot'
  readonly row: string
  readonly x: number
  readonly y: number
  readonly shape: Shape
  readonly fill: Fill
  /** Two marks in one, for what is counted together. */
  readonly combined: boolean
  /** Ends of a range in pixels, bracketed. */
  readonly bracket?: readonly [number, number]
  /** Where the value is a limit: the side on which the figure lies. */
  readonly towards?: 'less' | 'more'
}

export interface Block {
  readonly kind: 'block'
  readonly row: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** `open` for what is derived, `lined` for what is only reported, `unfinished` for a part of a year. */
  readonly look: 'solid' | 'open' | 'lined' | 'unfinished'
  /** A part of the block that is known, from its foot up, in pixels. */
  readonly part?: number
}

export interface Drawing {
  readonly width: number
  readonly height: number
  readonly texts: readonly PlacedText[]
  readonly strokes: readonly Stroke[]
  readonly marks: readonly (Dot | Block)[]
}
