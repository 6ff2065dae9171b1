/**
 * The opening map as a picture in the page: it is there before any script, and stays where there is none. Its ground
 * scales with the page, its marks and names keep their size, its colours follow the theme by custom properties.
 */
import type { Geography } from '../model/geography.ts'
import { homeRule } from '../model/poster-frame.ts'
import type { Story } from '../model/story.ts'
import { type Html, html } from './html.ts'
import { posterBorders, posterGround } from './poster-ground.ts'
import { posterAreas, posterLines, posterPoints } from './poster-layers.ts'
import { posterMarks } from './poster-marks.ts'
import { posterWords } from './poster-names.ts'
import { wholeRegion } from './poster-projection.ts'

/** Side of the tile of the dots and pitch of the hatch, in pixels, as in the table of the design. */
const patterns = html`<pattern id="poster-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><path class="poster-hatching" d="M0 3.5H7"/></pattern><pattern id="poster-dots" width="7" height="7" patternUnits="userSpaceOnUse"><circle class="poster-dot" cx="1.75" cy="1.75" r="1.1"/><circle class="poster-dot" cx="5.25" cy="5.25" r="1.1"/></pattern>`

/** Where the story opens, as values for styles/poster.css. */
export const posterRule = ({ home }: Pick<Story, 'home'>): string =>
  `.poster{${Object.entries(homeRule(home))
    .map(([name, value]) => `${name}:${value}`)
    .join(';')}}`

/**
 * The whole picture, the same order from bottom to top as the live map's layers. Drawings in units and drawings in
 * pixels are roots of their own: strokes that do not scale are measured from the root.
 */
export const poster = (story: Story, geography: Geography): Html => {
  const borders = story.layers.find(({ symbol }) => symbol === 'border')
  return html`<div class="poster"><div class="poster-plane"><div class="poster-relief"></div>
<svg class="poster-drawing" ${wholeRegion} aria-hidden="true">${posterGround(story, geography)}</svg>
<svg class="poster-drawing" aria-hidden="true"><defs>${patterns}</defs>${posterAreas(story, geography)}</svg>
<svg class="poster-drawing" ${wholeRegion} aria-hidden="true"><g${borders && html` data-layer="${borders.id}"${!borders.on && html` hidden`}`}>${posterBorders(story, geography)}</g>
${posterLines(story, geography)}</svg>
<svg class="poster-drawing"><g aria-hidden="true">${posterPoints(story, geography)}</g>
${posterWords(story, geography)}
${posterMarks(story)}</svg></div></div>`
}
