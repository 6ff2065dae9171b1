/** Hatches of the timeline, for reference by id. */
import type { Selection } from 'd3'
import { laneCategories } from '../../model/lanes.ts'

export type Drawing = Selection<SVGSVGElement, unknown, null, undefined>

export const hatchId = (category: string): string => `timeline-hatch-${category}`

/** Writes the hatch of a category, which takes its hue. */
export const hatch = <Kind extends Element>(
  defs: Selection<Kind, unknown, null, undefined>,
  category: string,
): void => {
  const pattern = defs
    .append('pattern')
    .attr('id', hatchId(category))
    .attr('class', `category-${category}`)
    .attr('patternUnits', 'userSpaceOnUse')
    .attr('width', 2.9)
    .attr('height', 2.9)
    .attr('patternTransform', 'rotate(45)')
  pattern.append('rect').attr('class', 'under').attr('width', 2.9).attr('height', 2.9)
  pattern.append('rect').attr('width', 1.3).attr('height', 2.9).attr('fill', 'currentColor')
}

/** Writes `<defs>` once. */
export const define = (svg: Drawing): void => {
  const defs = svg.append('defs')
  for (const category of laneCategories) hatch(defs, category)
}
