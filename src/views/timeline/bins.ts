/** The dense state: bins as bars, at most one path for each lane and fill, and a frame around what is pointed at. */
import { type Bars, barsOf, cellBox } from '../../model/timeline-bins-bars.ts'
import { type Drawing, hatch, hatchId } from './definitions.ts'
import type { Scene } from './scene.ts'

/** Only a story that grows dense has the layer; the hatch is for lanes that are no subjects. */
const layerOf = (svg: Drawing) => {
  const layer = svg.select<SVGGElement>('g.bins')
  if (!layer.empty()) return layer
  hatch(svg.select<SVGDefsElement>('defs'), 'all')
  return svg.insert<SVGGElement>('g', 'g.shapes').attr('class', 'bins')
}

const fixed = (value: number): string => value.toFixed(1)

/** Draws the bars of the scene, or nothing where every event has its own mark. */
export const drawBins = (svg: Drawing, { layout: { bins }, size, cell }: Scene): void => {
  if (!bins && svg.select('g.bins').empty()) return
  const layer = layerOf(svg)
  layer
    .selectAll<SVGPathElement, Bars>('path')
    .data(bins ? barsOf(bins, size) : [], ({ lane, fill }) => `${lane?.id} ${fill}`)
    .join('path')
    .attr('class', ({ lane, fill }) => `bars ${fill}${lane?.category ? ` category-${lane.category}` : ''}`)
    .attr('fill', ({ lane, fill }) => (fill === 'alleged' ? `url(#${hatchId(lane?.category ?? 'all')})` : null))
    .attr('d', ({ d }) => d)
  layer
    .selectAll('rect')
    .data(bins && cell ? [cellBox(bins, cell, size)] : [])
    .join('rect')
    .attr('class', 'pointed')
    .attr('x', ({ x }) => fixed(x - 1))
    .attr('y', ({ y }) => fixed(y - 1.5))
    .attr('width', ({ width }) => fixed(width + 2))
    .attr('height', ({ height }) => fixed(height + 3))
}
