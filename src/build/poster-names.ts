/** Names and town dots of the poster; they keep their size while the ground beneath them is scaled. */
import type { Geography } from '../model/geography.ts'
import { placePoints } from '../model/map-labels-places.ts'
import { farthest, meets } from '../model/map-style-state.ts'
import { type PosterName, posterNames } from '../model/poster-names.ts'
import type { Story } from '../model/story.ts'
import { type Html, html } from './html.ts'
import { days } from './poster-layers.ts'
import { shares } from './poster-projection.ts'

/** One decimal, without a zero in front. */
const short = (value: number): string => String(Math.round(value * 10) / 10).replace(/^(-?)0\./, '$1.')

const name = ({ text, local, kind, rank, point, layer, event, span, anchor, right, down, tier }: PosterName): Html => {
  const [x, y] = shares([...point])
  const dated = span && (span.from > -farthest || span.to < farthest)
  const second = local !== '' && html`<tspan class="local" x="${x}" dx="${short(right)}" dy="1.15em">${local}</tspan>`
  return html`<text class="${kind}${rank > 0 && ` rank-${rank}`} tier-${tier}" x="${x}" y="${y}" dx="${short(right)}" dy="${short(down)}"${
    anchor !== 'start' && html` text-anchor="${anchor}"`
  }${layer && html` data-layer="${layer}"`}${event && html` data-event="${event}"`}${dated && html` data-days="${days(span.from)} ${days(span.to)}"`}>${text}${second}</text>`
}

/** Decoration: lists and cards say the same in words. */
export const posterWords = (story: Story, geography: Geography): Html => {
  const dots = placePoints(story).features.filter(
    ({ properties }) => properties.rank <= 1 && meets(properties, story.window),
  )
  return html`<g class="poster-names" aria-hidden="true">${dots.map(({ properties, geometry }) => {
    const [x, y] = shares(geometry.coordinates)
    const capital = properties.rank === 0
    return html`<circle class="town" cx="${x}" cy="${y}" r="${capital ? 3.4 : 2.6}"/>${capital && html`<circle class="dot" cx="${x}" cy="${y}" r="1.3"/>`}`
  })}
${posterNames(story, geography).map(name)}</g>`
}
