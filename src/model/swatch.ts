/** What a layer looks like in a key: 34 by 18 pixels of SVG text for each symbol, the same on the page and in a picture. */
import type { StoryLayer } from './story.ts'

/** Colours by meaning, as a page (`var(--border)`) or a file (`#6A645C`) writes them. */
export interface SwatchInk {
  readonly border: string
  readonly road: string
  readonly diplomacy: string
  readonly security: string
  readonly energy: string
  readonly incident: string
}

export const swatchSize = { width: 34, height: 18 } as const

const hatching = Array.from({ length: 9 }, (_, index) => `M${index * 6 - 14} 18l18-18`).join('')
const ticks = Array.from({ length: 5 }, (_, index) => `M${4 + index * 6.5} 6v6`).join('')

const line = (colour: string, width: number, more = ''): string =>
  `<path d="M1 9H33" stroke="${colour}" stroke-width="${width}"${more}/>`
const soft = (inside: string): string => `<g mask="url(#swatch-soft)">${inside}</g>`

const drawings: Readonly<Record<StoryLayer['symbol'], (ink: SwatchInk) => string>> = {
  border: ({ border }) => line(border, 1.2),
  'contested-line': ({ border }) => line(border, 1.4, ' stroke-dasharray="5 3"'),
  'former-line': ({ border }) => line(border, 1.8, ' stroke-dasharray="0 3.6" stroke-linecap="round"'),
  'alleged-area': ({ security }) => soft(`<path d="${hatching}" stroke="${security}" stroke-width="2"/>`),
  'recorded-area': ({ security }) => soft(`<path d="M0 0H34V18H0Z" fill="${security}" fill-opacity=".34"/>`),
  pipeline: ({ energy }) => line(energy, 2.6),
  'other-pipeline': ({ energy }) => line(energy, 1.4),
  'sea-leg': ({ energy }) => line(energy, 2, ' stroke-dasharray="9 4 1.5 4"'),
  field: ({ energy }) =>
    `<circle cx="17" cy="9" r="6.5" fill="${energy}" fill-opacity=".1" stroke="${energy}" stroke-width="1.5" stroke-dasharray="3 2.4"/><circle cx="17" cy="9" r="1.6" fill="${energy}"/>`,
  corridor: ({ road }) => `${line(road, 1.2)}<path d="${ticks}" stroke="${road}" stroke-width="1.2"/>`,
  'event-place': ({ diplomacy, incident, energy }) =>
    `<circle cx="6" cy="9" r="4.4" fill="${diplomacy}"/><path d="M17 4.4l5 8.8H12Z" fill="${incident}"/><path d="M24.6 5h8v8h-8Z" fill="${energy}"/>`,
}

/** The inside of an `<svg fill="none">` of that size. */
export const swatch = (symbol: StoryLayer['symbol'], ink: SwatchInk): string => drawings[symbol](ink)

/** Lets the swatches of areas fade; must stand once in the document, before them. */
export const swatchMask =
  '<linearGradient id="swatch-fade"><stop offset="0" stop-color="#fff" stop-opacity="0"/><stop offset=".3" stop-color="#fff"/><stop offset=".7" stop-color="#fff"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></linearGradient><mask id="swatch-soft" maskUnits="userSpaceOnUse" x="0" y="0" width="34" height="18"><path d="M0 0H34V18H0Z" fill="url(#swatch-fade)"/></mask>'
