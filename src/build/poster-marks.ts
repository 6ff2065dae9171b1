/** The events on the poster: every mark a link to its card, fanned out as on the live map, lighter ones below. */
import { eventPoints } from '../model/event-points.ts'
import { type Fill, type Shape, symbolOf } from '../model/glyph-form.ts'
import { meets } from '../model/map-style-state.ts'
import type { Story } from '../model/story.ts'
import { type Html, html } from './html.ts'
import { inRegion, shares } from './poster-projection.ts'

/** The symbols of the page's sheet are boxes of this side, in pixels. */
const box = 24

/** More marks than these would make the page heavy and the picture unreadable; the heaviest stay. */
const most = 500

type Mark = ReturnType<typeof eventPoints>['features'][number]

const link = (story: Story, { event, name, status, icon, right, down, from, to }: Mark['properties']): Html => {
  const [shape, fill] = icon.split('-') as [Shape, Fill]
  return html`<a href="#${event}" data-event="${event}" class="category-${shape}"${right + down !== 0 && html` transform="translate(${right} ${down})"`}${!meets({ from, to }, story.window) && html` hidden`}><title>${name}. ${status}</title><circle class="ring"/><circle class="casing"/><use href="#${symbolOf(shape, fill)}" x="${-box / 2}" y="${-box / 2}" width="${box}" height="${box}"/></a>`
}

/** Links in the order in which they are painted, place by place; those outside the opening window are hidden. */
export const posterMarks = (story: Story): Html => {
  const layer = story.layers.find(({ symbol }) => symbol === 'event-place')
  const places = new Map(story.places.map(({ id, name }) => [id, name]))
  const points = eventPoints(story)
    .features.filter(({ geometry }) => inRegion(geometry.coordinates))
    .toSorted((one, other) => one.properties.sort - other.properties.sort)
    .slice(-most)
  const spots = [...new Set(points.map(({ properties }) => properties.place))]
  return html`<g class="poster-events"${layer && html` data-layer="${layer.id}"`}${layer && !layer.on && html` hidden`}>${spots.map(
    (place) => {
      const marks = points.filter(({ properties }) => properties.place === place)
      const [x, y] = shares(marks[0]?.geometry.coordinates ?? [])
      return html`<svg role="group" aria-label="${places.get(place)}" x="${x}" y="${y}">${marks.map(({ properties }) => link(story, properties))}</svg>
`
    },
  )}</g>`
}
