/** The quiet part of the poster: sea, coast, lakes, rivers, borders, bottom to top as in model/map-layers-land.ts. */
import type { FeatureCollection, Geometry } from 'geojson'
import type { Geography } from '../model/geography.ts'
import { homePlace } from '../model/poster-frame.ts'
import { heedingNarrows, type PathOptions, pathOf, type Tolerance } from '../model/poster-path.ts'
import type { Story } from '../model/story.ts'
import { type Html, html } from './html.ts'
import { lineWork } from './poster-projection.ts'

/** Width, height and left padding in pixels of the stages that pages from 320 to 2,560 px have while no card is open. */
const stages = [
  [2160, 1154, 264],
  [1520, 794, 264],
  [1092, 614, 264],
  [932, 554, 70],
  [676, 434, 70],
  [468, 738, 70],
  [390, 642, 20],
  [320, 366, 20],
] as const

/** Units by which a line may stray where no stage shows it before the reader moves the map. */
const unseen = 12

/** Units a line may stray by near a point: a good half of a pixel on the stage that shows the point most closely. */
export const detail = ({ home }: Pick<Story, 'home'>): Tolerance => {
  const seen = stages.map(([width, height, left]) => {
    const padding = left === 20 ? { left, right: 20, top: 20, bottom: 70 } : { left, right: 30, top: 30, bottom: 40 }
    const { scale, x, y } = homePlace(home, { width, height, padding })
    const [west, north] = [-x / scale, -y / scale]
    return { scale, west, north, east: west + width / scale, south: north + height / scale }
  })
  return ([x, y]) => {
    const here = seen.filter(({ west, east, north, south }) => x > west && x < east && y > north && y < south)
    return here.length === 0 ? unseen : 0.6 / Math.max(...here.map(({ scale }) => scale))
  }
}

const allOf = ({ features }: FeatureCollection<Geometry, unknown>, options: PathOptions): string => {
  const lines = features.flatMap(({ geometry }) => lineWork(geometry))
  const tolerance = options.closed ? heedingNarrows(lines, options.tolerance) : options.tolerance
  return pathOf(lines, { ...options, tolerance })
}

/** Square units below which an island or a lake is a speck at every size. */
const speck = 2

/** Everything up to the coast line. */
export const posterGround = (story: Story, geography: Geography): Html => {
  const tolerance = detail(story)
  const water = { tolerance, closed: true, leastArea: speck }
  const aras = /^(Aras|Araz|Araxes)$/
  const rivers = (main: boolean): string =>
    pathOf(
      geography.rivers.features
        .filter(({ properties }) => aras.test(properties.name) === main)
        .flatMap(({ geometry }) => lineWork(geometry)),
      { tolerance: (point) => 3 * tolerance(point) },
    )
  return html`<defs><path id="poster-water" d="${allOf(geography.sea, water)}"/></defs>
<use class="poster-sea" href="#poster-water"/>
<path class="poster-river" d="${rivers(false)}"/><path class="poster-river main" d="${rivers(true)}"/>
<path class="poster-lake" d="${allOf(geography.lakes, water)}"/><use class="poster-coast" href="#poster-water"/>`
}

/** International borders, all in one path. */
export const posterBorders = (story: Story, geography: Geography): Html => {
  const near = detail(story)
  const d = allOf(geography.borders, { tolerance: (point) => 2.5 * near(point) })
  return html`<defs><path id="poster-borders" d="${d}"/></defs><use class="poster-border casing" href="#poster-borders"/><use class="poster-border" href="#poster-borders"/>`
}
