/** Marks and names of a picture to take away: what is chosen first, then allegations in words, towns, countries. */

import { eventPoints, pointsInSight } from './event-points.ts'
import type { Geography } from './geography.ts'
import { glyph } from './glyph.ts'
import type { Fill, Shape } from './glyph-form.ts'
import { labelPoints } from './map-labels.ts'
import { placePoints } from './map-labels-places.ts'
import { meets } from './map-style-state.ts'
import type { Palette } from './palette.ts'
import { type PictureView, placer } from './picture-ground.ts'
import { pointSpots } from './picture-points.ts'
import { about } from './poster-board.ts'
import type { Category } from './records.ts'
import { placeNames, type SheetName } from './sheet-names.ts'
import type { Story, StoryEvent } from './story.ts'
import { wideTextWidth } from './timeline-labels-width.ts'

interface PictureName extends SheetName {
  readonly style: 'town' | 'area' | 'country' | 'water'
}

const radius = 6.6

/** A text as XML has it. */
export const xml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

/** How far a name may stand from its place in pixels: a town's beside the fan of its marks, a country's hardly at all. */
const reaches = { town: 72, area: 60, country: 12, water: 48 } as const

const sizes = { town: 13, area: 12, country: 15, water: 16 } as const

/** Capitals first, then towns. */
const towns = (story: Story, { window }: PictureView) =>
  placePoints(story)
    .features.filter(({ properties }) => properties.rank <= 1 && meets(properties, window))
    .toSorted((one, other) => one.properties.rank - other.properties.rank)

/** Two spaces between spaced letters are one where XML is read, and "SAUDI ARABIA" one word. */
const unfolded = (caption: string): string => caption.replace(/ {2,}/g, (spaces) => '\u00a0'.repeat(spaces.length))

const wanted = (story: Story, geography: Geography, asked: PictureView): PictureName[] => {
  const at = placer(asked)
  const name = (text: string, style: PictureName['style'], position: readonly number[]): PictureName => {
    const [x, y] = at([...position])
    const size = sizes[style]
    return {
      text,
      style,
      x,
      y,
      size,
      breadth: (wideTextWidth(text, size) / size) * (style === 'water' ? 1.25 : 1),
      beside: false,
      reach: reaches[style],
    }
  }
  const areas = geography.points.features
    .filter(
      ({ properties: it }) =>
        it.label !== '' &&
        asked.layers.has(it.layer) &&
        meets(it, asked.window) &&
        (it.event === '' || asked.isSeen(it.event)),
    )
    .map(({ properties, geometry }) => name(properties.label.replace(/\n/g, ' '), 'area', geometry.coordinates))
  const lands = labelPoints(geography).features.flatMap(({ properties, geometry }) => {
    if (geometry.type !== 'Point' || (properties.kind !== 'country' && properties.kind !== 'sea')) return []
    return properties.kind === 'country'
      ? [name(unfolded(properties.caption), 'country', geometry.coordinates)]
      : [name(properties.name, 'water', geometry.coordinates)]
  })
  const named = towns(story, asked).map(({ properties, geometry }) =>
    name(properties.name, 'town', geometry.coordinates),
  )
  const isOnPaper = ({ x, y }: PictureName): boolean => x > 0 && y > 0 && x < asked.width && y < asked.height
  return [...areas, ...named, ...lands].filter(isOnPaper)
}

/** Marks of the events in view, the chosen one with its ring on top, and the names that find room between them. */
export const pictureMarks = (
  story: Story,
  geography: Geography,
  asked: PictureView,
  seen: readonly StoryEvent[],
  selected: string | null,
  palette: Palette,
): string => {
  const at = placer(asked)
  const points = pointsInSight(eventPoints(story), seen).features
  const inside = points
    .map(({ properties, geometry }) => {
      const [x, y] = at(geometry.coordinates)
      return { ...properties, x: x + properties.right, y: y + properties.down }
    })
    .filter(({ x, y }) => x > 0 && y > 0 && x < asked.width && y < asked.height)
    .toSorted(
      (one, other) => Number(one.event === selected) - Number(other.event === selected) || one.sort - other.sort,
    )
  const icons = [...new Set(inside.map(({ icon }) => icon))].map((icon) => {
    const [shape, fill] = icon.split('-') as [Shape, Fill]
    const ink = { hue: palette.category[shape as Category], casing: palette.casing, casingWidth: 2.6 }
    return `<symbol id="${icon}" overflow="visible">${glyph(shape, fill, radius, ink, icon)}</symbol>`
  })
  const marks = inside.map(({ icon, event, name, status, x, y }) => {
    const ring =
      event === selected
        ? `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="12.1" fill="${palette.marker}" stroke="${palette.ink}" stroke-width="1.6"/>`
        : ''
    return `${ring}<use href="#${icon}" x="${x.toFixed(1)}" y="${y.toFixed(1)}"><title>${xml(`${status}: ${name}`)}</title></use>`
  })
  const frame = { left: 6, top: 6, right: asked.width - 6, bottom: asked.height - 6 }
  const spots = towns(story, asked).map(({ properties: { rank }, geometry }) => {
    const [x, y] = at(geometry.coordinates)
    return { x, y, size: rank === 0 ? 3.4 : 2.6 }
  })
  const taken = [
    ...inside.map(({ x, y }) => about(x, y, radius + 3)),
    ...spots.map(({ x, y, size }) => about(x, y, size)),
    ...pointSpots(geography, story.layers, asked).map((spot) => about(spot.x, spot.y, spot.radius + 1)),
  ]
  const names = placeNames(wanted(story, geography, asked), frame, taken).map(
    ({ name, middleX, middleY }) =>
      `<text class="${name.style}" x="${middleX.toFixed(1)}" y="${(middleY + name.size * 0.35).toFixed(1)}" font-size="${name.size}" text-anchor="middle">${xml(name.text)}</text>`,
  )
  const dots = spots.map(
    ({ x, y, size }) =>
      `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${size}" fill="${palette.casing}" stroke="${palette.label}" stroke-width="1.2"/>`,
  )
  return `<defs>${icons.join('')}</defs>\n${dots.join('')}\n${names.join('\n')}\n${marks.join('\n')}`
}
