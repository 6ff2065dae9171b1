/** The marks and icons of the page: symbols written once, used by reference from page and timeline. */
import { glyph } from '../model/glyph.ts'
import { type Fill, fillOf, fills, type Shape, shapes, symbolOf, untold } from '../model/glyph-form.ts'
import type { Status } from '../model/story.ts'
import { type Html, html, made } from './html.ts'

const radius = 6.6
const largeRadius = 11
const ink = { hue: 'currentColor', casing: 'var(--casing)' }

const symbol = (id: string, size: number, inside: string): string =>
  `<symbol id="${id}" viewBox="${-size / 2} ${-size / 2} ${size} ${size}">${inside}</symbol>`

const largeId = (shape: Shape): string => `${symbolOf(shape, 'contested')}-large`

const marks = (shape: Shape): string[] => {
  const small = fills.map((fill) => {
    const id = symbolOf(shape, fill)
    return symbol(id, 24, glyph(shape, fill, radius, ink, `${id}-clip`))
  })
  const id = largeId(shape)
  const large = symbol(id, 40, glyph(shape, 'contested', largeRadius, ink, `${id}-clip`, 'alleged'))
  return [...small, large]
}

const icons: Readonly<Record<string, string>> = {
  plus: 'M9 3v12M3 9h12',
  minus: 'M3 9h12',
  up: 'M3 11l6-6l6 6',
  down: 'M3 7l6 6l6-6',
  move: 'M9 1.5v15M1.5 9h15M6.7 3.8L9 1.5l2.3 2.3M6.7 14.2L9 16.5l2.3-2.3M3.8 6.7L1.5 9l2.3 2.3M14.2 6.7L16.5 9l-2.3 2.3',
  home: 'M3 6V3h3M12 3h3v3M15 12v3h-3M6 15H3v-3M9 6.4a2.6 2.6 0 1 0 0 5.2a2.6 2.6 0 1 0 0-5.2Z',
  close: 'M4 4l10 10M14 4L4 14',
  left: 'M11 3L5 9l6 6',
  right: 'M7 3l6 6l-6 6',
  play: 'M5.5 3.5v11l9-5.5Z',
  pause: 'M6 3.5v11M12 3.5v11',
  theme:
    'M9 5.4a3.6 3.6 0 1 0 0 7.2a3.6 3.6 0 1 0 0-7.2ZM9 1v1.8M9 15.2V17M1 9h1.8M15.2 9H17M3.3 3.3l1.3 1.3M13.4 13.4l1.3 1.3M3.3 14.7l1.3-1.3M13.4 4.6l1.3-1.3',
  layers: 'M9 2.5l7 3.8l-7 3.8l-7-3.8ZM2.6 9.4L9 12.9l6.4-3.5M2.6 12.4L9 15.9l6.4-3.5',
  map: 'M2.5 4.5l4.5-2l4 2l4.5-2v11l-4.5 2l-4-2l-4.5 2ZM7 2.5v11M11 4.5v11',
  article: 'M4 2h7l3 3v11H4ZM11 2v3h3M6.5 8.5h5M6.5 11.5h5',
  events: 'M9 2a7 7 0 1 0 0 14a7 7 0 1 0 0-14ZM9 5v4l3 2',
  sources: 'M3 3h12v4H3ZM4 7v8h10V7M7.5 10h3',
  skip: 'M4.5 3.5v11M14 3.5v11L6.5 9Z',
  forward: 'M13.5 3.5v11M4 3.5v11L11.5 9Z',
  voice: 'M3 3.5h12v8.5H9l-3.5 3v-3H3Z',
  find: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11ZM12 12l4 4',
  table: 'M2.5 3.5h2M7 3.5h8.5M2.5 9h2M7 9h8.5M2.5 14.5h2M7 14.5h8.5',
  share: 'M9 11V2.5M5.5 5.5L9 2l3.5 3.5M5 8H3v8h12V8h-2',
  help: 'M9 1.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15ZM6.8 7.2a2.2 2.2 0 1 1 3.1 2c-.7.3-.9.7-.9 1.3M9 12.6v.4',
  filter: 'M2.5 4h13M5 9h8M7.5 14h3',
  unfold: 'M3.5 11.5L9 6l5.5 5.5',
  enlarge: 'M3 7V3h4M11 3h4v4M15 11v4h-4M7 15H3v-4',
  outside: 'M7 3H3v12h12v-4M10 3h5v5M15 3L8 10',
}

const sheet = (symbols: readonly string[]): Html =>
  html`<svg class="symbols" aria-hidden="true" width="0" height="0">${made(symbols.join(''))}</svg>`

const all: readonly string[] = [
  ...shapes.flatMap(marks),
  ...Object.entries(icons).map(
    ([name, d]) => `<symbol id="icon-${name}" viewBox="0 0 18 18"><path d="${d}"/></symbol>`,
  ),
]

/** The hidden sheet of all symbols; it must stand before its first use. */
export const symbolSheet = (): Html => sheet(all)

/** The sheet of those symbols that a page without script refers to. */
export const symbolsFor = (page: Html): Html => {
  const used = new Set(Array.from(page.text.matchAll(/href="#([^"]+)"/g), ([, id]) => id))
  return sheet(all.filter((symbol) => used.has(/id="([^"]+)"/.exec(symbol)?.[1])))
}

/** The marks of events whose status is not told, for the part that hides it: no other page needs them. */
export const untoldSheet = (): Html =>
  sheet(
    shapes.map((shape) => {
      const id = symbolOf(shape, untold)
      return symbol(id, 24, glyph(shape, untold, radius, ink, `${id}-clip`))
    }),
  )

/** An icon of the interface; decoration, its button carries the name. */
export const icon = (name: string): Html =>
  html`<svg class="icon" width="18" height="18" aria-hidden="true"><use href="#icon-${name}"/></svg>`

/** A mark in running text or a row: `size` is the box in pixels, its symbol fills 13/24 of it. */
export const mark = (shape: Shape, fill: Fill | typeof untold, size = 24): Html =>
  html`<svg class="mark-glyph category-${shape}" width="${size}" height="${size}" aria-hidden="true"><use href="#${symbolOf(shape, fill)}"/></svg>`

/** The mark of a status; large ones keep the hatch of a contested allegation. */
export const statusMark = (shape: Shape, status: Status, large = false): Html => {
  const fill = fillOf(status)
  if (large && fill === 'contested' && status.basis === 'alleged') {
    return html`<svg class="mark-glyph category-${shape}" width="40" height="40" aria-hidden="true"><use href="#${largeId(shape)}"/></svg>`
  }
  return mark(shape, fill, large ? 40 : 24)
}
