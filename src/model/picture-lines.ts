/** The lines of a picture to take away: for each symbol and form a casing, a stroke and what crosses it, in pixels. */
import { type LineForm, lineForm } from './line-form.ts'
import type { Palette } from './palette.ts'
import type { StoryLayer } from './story.ts'

export interface PictureStroke {
  readonly colour: string
  readonly width: number
  /** Lengths in pixels; none for a whole line. */
  readonly dash?: readonly number[]
  readonly cap?: 'round'
}

/** Widths of the line and of its casing, 0 for none. */
const widths: Readonly<Partial<Record<StoryLayer['symbol'], readonly [line: number, casing: number]>>> = {
  border: [1.2, 4],
  'contested-line': [1.4, 4],
  'former-line': [1.7, 0],
  corridor: [1.2, 3.4],
  'other-pipeline': [1.6, 3.6],
  pipeline: [3, 6],
  'sea-leg': [2.2, 5],
}

const dashDot = [9, 4, 1.5, 4]

/** Lines are drawn in this order, the most telling on top; a symbol that is not named lies below. */
const order: readonly StoryLayer['symbol'][] = [
  'contested-line',
  'former-line',
  'corridor',
  'other-pipeline',
  'sea-leg',
  'pipeline',
]

export const rankOf = (symbol: StoryLayer['symbol']): number => order.indexOf(symbol)

const dashOf = (symbol: StoryLayer['symbol'], form: LineForm): Pick<PictureStroke, 'dash' | 'cap'> => {
  if (symbol === 'former-line') return { dash: [0.1, 3.4], cap: 'round' }
  if (symbol === 'contested-line') return { dash: [5.5, 3.2] }
  if (symbol === 'sea-leg') return { dash: dashDot }
  if (form === 'planned') return { dash: [3.4, 3] }
  if (form === 'disputed') return { dash: dashDot }
  return form === 'reported' ? { dash: [9, 4] } : {}
}

const colourOf = (symbol: StoryLayer['symbol'], palette: Palette): string => {
  if (symbol === 'corridor') return palette.road
  return symbol.endsWith('pipeline') || symbol === 'sea-leg' ? palette.category.energy : palette.border
}

/** The strokes of one line from bottom to top. */
export const strokesOf = (
  symbol: StoryLayer['symbol'],
  feature: Parameters<typeof lineForm>[0],
  palette: Palette,
): PictureStroke[] => {
  const [width, casing] = widths[symbol] ?? [1.2, 0]
  const form = lineForm(feature)
  const colour = colourOf(symbol, palette)
  const halo = colour === palette.border ? palette.borderHalo : palette.casing
  return [
    ...(casing > 0 ? [{ colour: halo, width: casing }] : []),
    { colour, width, ...dashOf(symbol, form) },
    ...(symbol === 'corridor' && form === 'plain' ? [{ colour, width: 6, dash: [1.1, 6.9] }] : []),
  ]
}
