/** The images of one theme: glyphs, rings, patterns and callout paper, drawn once from SVG text onto one sheet. */
import { glyph } from '../../model/glyph.ts'
import { fills, shapes, untold } from '../../model/glyph-form.ts'
import { calloutOf } from '../../model/map-labels-places.ts'
import { patternOf } from '../../model/map-layers-areas.ts'
import { glyphRadius, iconOf, ringOf } from '../../model/map-layers-events.ts'
import { type Palette, palettes, type Theme } from '../../model/palette.ts'
import type { Category } from '../../model/records.ts'

/** An image as MapLibre's `addImage` takes it. */
export interface MapImage {
  readonly pixels: ImageData
  readonly options: {
    readonly pixelRatio: number
    readonly stretchX?: [number, number][]
    readonly stretchY?: [number, number][]
    readonly content?: [number, number, number, number]
  }
}

interface Cell {
  readonly name: string
  /** Side of the square in CSS pixels. */
  readonly size: number
  /** SVG about the top left corner of the cell. */
  readonly svg: string
  readonly stretch?: boolean
}

const pixelRatio = 2
const glyphCell = 21
const ringCell = 32
/** A whole number of device pixels, so that the tiles of a pattern meet; 45° lines 7 px apart at zoom 5.4. */
const hatchCell = 7.5
const dotCell = 6
const categories: readonly Category[] = ['diplomacy', 'security', 'energy', 'transport', 'incident']

const centred = (size: number, svg: string): string => `<g transform="translate(${size / 2} ${size / 2})">${svg}</g>`

const glyphCells = (theme: Theme, palette: Palette): Cell[] =>
  shapes
    .filter((shape) => shape !== 'key')
    .flatMap((shape) =>
      ([...fills, untold] as const).map((fill) => {
        const ink = { hue: palette.category[shape as Category], casing: palette.casing, casingWidth: 2.6 }
        const name = iconOf(`${shape}-${fill}`, theme)
        return { name, size: glyphCell, svg: centred(glyphCell, glyph(shape, fill, glyphRadius, ink, name)) }
      }),
    )

const circle = (radius: number, fill: string, stroke: string, width: number): string =>
  `<circle r="${radius}" fill="${fill}" stroke="${stroke}" stroke-width="${width}"/>`

const ringCells = (theme: Theme, { ink, marker, casing }: Palette): Cell[] => {
  const cell = (name: string, svg: string): Cell => ({ name, size: ringCell, svg: centred(ringCell, svg) })
  const outer = glyphRadius + 5.5
  return [
    cell(ringOf('linked', theme), circle(glyphRadius + 3.6, marker, ink, 1)),
    cell(ringOf('hovered', theme), circle(glyphRadius + 3.9, casing, ink, 1.4)),
    cell(ringOf('selected', theme), circle(outer, marker, ink, 1.6)),
  ]
}

const hatch = (hue: string): string => {
  const lines = [-1, 0, 1].map(
    (step) => `M${(step - 0.5) * hatchCell} ${hatchCell * 1.5}L${(step + 1.5) * hatchCell} ${-hatchCell / 2}`,
  )
  return `<path d="${lines.join('')}" fill="none" stroke="${hue}" stroke-width="1.35"/>`
}

const dots = (hue: string): string =>
  `<g fill="${hue}"><circle cx="${dotCell / 4}" cy="${dotCell / 4}" r=".95"/><circle cx="${dotCell * 0.75}" cy="${dotCell * 0.75}" r=".95"/></g>`

const patternCells = (theme: Theme, palette: Palette): Cell[] =>
  categories.flatMap((category) => [
    { name: patternOf('alleged', category, theme), size: hatchCell, svg: hatch(palette.category[category]) },
    { name: patternOf('reported', category, theme), size: dotCell, svg: dots(palette.category[category]) },
  ])

const calloutCell = (theme: Theme, { paper, rule2 }: Palette): Cell => ({
  name: calloutOf(theme),
  size: 12,
  svg: `<rect x=".5" y=".5" width="11" height="11" rx="3" fill="${paper}" stroke="${rule2}"/>`,
  stretch: true,
})

const columns = 8
const pitch = 40

/** The whole sheet as SVG text; cells stand 40 px apart, eight to a row. */
const sheetOf = (cells: readonly Cell[]): { readonly svg: string; readonly width: number; readonly height: number } => {
  const [width, height] = [columns * pitch, Math.ceil(cells.length / columns) * pitch]
  const inside = cells.map(({ size, svg }, index) => {
    const [x, y] = [(index % columns) * pitch, Math.floor(index / columns) * pitch]
    return `<svg x="${x}" y="${y}" width="${size}" height="${size}">${svg}</svg>`
  })
  const [w, h] = [width * pixelRatio, height * pixelRatio]
  return {
    width: w,
    height: h,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${width} ${height}">${inside.join('')}</svg>`,
  }
}

const stretched = { stretchX: [[8, 16]], stretchY: [[8, 16]], content: [8, 8, 16, 16] } satisfies Partial<
  MapImage['options']
>

/** Draws every image of a theme. Rejects where the browser refuses an SVG image or a 2D canvas. */
export const imagesOf = async (theme: Theme): Promise<ReadonlyMap<string, MapImage>> => {
  const palette = palettes[theme]
  const cells = [
    ...glyphCells(theme, palette),
    ...ringCells(theme, palette),
    ...patternCells(theme, palette),
    calloutCell(theme, palette),
  ]
  const { svg, width, height } = sheetOf(cells)
  const picture = new Image(width, height)
  picture.src = `data:image/svg+xml,${encodeURIComponent(svg)}`
  await picture.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('found no 2D canvas, expected one to draw the marks on')
  context.drawImage(picture, 0, 0)
  return new Map(
    cells.map(({ name, size, stretch }, index) => {
      const side = size * pixelRatio
      const [x, y] = [(index % columns) * pitch * pixelRatio, Math.floor(index / columns) * pitch * pixelRatio]
      return [
        name,
        { pixels: context.getImageData(x, y, side, side), options: { pixelRatio, ...(stretch ? stretched : {}) } },
      ]
    }),
  )
}
