/** The detail drawing: lanes or strip, dates, names, glyphs, axis. It reads a scene and writes one `<svg>`. */
import { select } from 'd3'
import type { Lane } from '../../model/lane-orders.ts'
import type { Mark } from '../../model/timeline-layout-mark.ts'
import { shapePaths } from '../../model/timeline-layout-paths.ts'
import { drawBins } from './bins.ts'
import { changes, unlessSame } from './changes.ts'
import { type Drawing, define, hatchId } from './definitions.ts'
import { drawFades, fadeOf } from './fades.ts'
import { drawMarks } from './marks.ts'
import type { Scene } from './scene.ts'

const layers = ['grounds', 'band', 'grid', 'shapes', 'labels', 'marks', 'heads', 'axis'] as const
type Layer = (typeof layers)[number]

const layer = (svg: Drawing, name: Layer) => svg.select<SVGGElement>(`g.${name}`)
const fixed = (value: number): string => value.toFixed(1)
const reshaped = changes()
const renamed = changes()

const drawGrounds = (svg: Drawing, { layout, size }: Scene): void => {
  const { mode, width, laneHeight, base } = size
  layer(svg, 'grounds')
    .selectAll('rect')
    .data(mode === 'lanes' ? layout.lanes.list : [])
    .join('rect')
    .attr('class', (_, index) => (index % 2 ? 'odd' : 'even'))
    .attr('y', (_, index) => index * laneHeight)
    .attr('width', width)
    .attr('height', laneHeight)
  layer(svg, 'grounds')
    .selectAll('path')
    .data([base + 0.5])
    .join('path')
    .attr('d', (y) => `M${mode === 'lanes' ? 0 : 12} ${y}H${mode === 'lanes' ? width : width - 2}`)
}

const drawHeads = (svg: Drawing, { layout, size }: Scene): void => {
  const { mode, head, laneHeight, radius } = size
  const heads = layer(svg, 'heads')
    .selectAll<SVGGElement, Lane>('g')
    .data(mode === 'lanes' ? layout.lanes.list : [], ({ id }) => id)
    .join((enter) => {
      const g = enter
        .append('g')
        .attr('class', ({ category, sign }) =>
          ['head', category ? `category-${category}` : '', sign.startsWith('icon-') ? 'voice' : '']
            .filter(Boolean)
            .join(' '),
        )
      g.append('rect').attr('class', 'ground')
      g.append('path')
      g.append('use').attr('href', ({ sign }) => `#${sign}`)
      g.append('text')
        .attr('x', 32)
        .text(({ name }) => name)
      return g
    })
    .order()
    .attr('transform', (_, index) => `translate(0 ${index * laneHeight})`)
  heads.select('rect').attr('width', head).attr('height', laneHeight)
  heads.select('path').attr('d', (_, index) => `${index ? `M0 .5H${head}` : ''}M${head + 0.5} 0V${laneHeight}`)
  // An icon fills its box, a mark half of it.
  const box = ({ sign }: Lane): number => (sign.startsWith('icon-') ? 14 : (24 * (radius - 0.4)) / 6.6)
  heads
    .select('use')
    .attr('x', (lane) => fixed(18 - box(lane) / 2))
    .attr('y', (lane) => fixed(laneHeight / 2 - box(lane) / 2))
    .attr('width', (lane) => fixed(box(lane)))
    .attr('height', (lane) => fixed(box(lane)))
  heads.select('text').attr('y', laneHeight / 2 + 4.2)
}

const drawAxis = (svg: Drawing, { layout: { ticks }, size }: Scene): void => {
  layer(svg, 'grid')
    .selectAll('path')
    .data(size.mode === 'lanes' ? ticks : [])
    .join('path')
    .attr('d', ({ x }) => `M${fixed(x)} 0V${size.base}`)
  const axis = layer(svg, 'axis')
  axis
    .selectAll('path')
    .data(ticks)
    .join('path')
    .attr('d', ({ x }) => `M${fixed(x)} ${size.base}v5`)
  axis
    .selectAll('text')
    .data(ticks.filter(({ label }) => label !== null))
    .join('text')
    .attr('class', ({ strong }) => (strong ? 'strong' : null))
    .attr('x', ({ x }) => fixed(x + 4))
    .attr('y', size.base + 15)
    .text(({ label }) => label ?? '')
}

const drawBand = (svg: Drawing, marks: readonly Mark[], { selected, size }: Scene): void => {
  layer(svg, 'band')
    .selectAll('rect')
    .data(marks.flatMap(({ id, band }) => (id === selected && band ? [band] : [])))
    .join('rect')
    .attr('x', ({ left }) => fixed(left))
    .attr('width', ({ left, right }) => fixed(right - left))
    .attr('height', size.base)
}

const drawShapes = (svg: Drawing, marks: readonly Mark[], { selected, hovered }: Scene): void => {
  const all = layer(svg, 'shapes')
    .selectAll<SVGGElement, Mark>('g')
    .data(
      marks.filter(({ shape }) => shape),
      ({ id }) => id,
    )
    .join('g')
    .order()
  const stateOf = ({ id, event, shape, fill, faint }: Mark): string =>
    JSON.stringify([event.category, shape, fill, faint, id === selected, id === hovered])
  reshaped(all, stateOf)
    .attr('class', ({ event }) => `shape category-${event.category}`)
    .attr('data-selected', ({ id }) => (id === selected ? '' : null))
    .attr('data-hovered', ({ id }) => (id === hovered ? '' : null))
    .attr('data-faint', ({ faint }) => (faint ? '' : null))
    .attr('mask', (mark) => fadeOf(mark) && `url(#${fadeOf(mark)})`)
    .selectAll('path')
    .data((mark) => shapePaths(mark, mark.id === selected).map((path) => ({ ...path, category: mark.event.category })))
    .join('path')
    .attr('class', ({ part }) => part)
    .attr('fill', ({ part, category }) => (part === 'hatch' ? `url(#${hatchId(category)})` : null))
    .attr('d', ({ d }) => d)
}

const drawLabels = (svg: Drawing, marks: readonly Mark[], { selected, hovered }: Scene): void => {
  const all = layer(svg, 'labels')
    .selectAll<SVGTextElement, Mark>('text')
    .data(
      marks.filter(({ label }) => label),
      ({ id }) => id,
    )
    .join('text')
  renamed(all, ({ id, label, glyph }) => JSON.stringify([label, glyph, id === selected, id === hovered]))
    .attr('data-selected', ({ id }) => (id === selected ? '' : null))
    .attr('data-hovered', ({ id }) => (id === hovered ? '' : null))
    .attr('class', ({ glyph }) => (glyph ? 'name' : 'name earlier'))
    .attr('x', ({ label }) => fixed(label?.x ?? 0))
    .attr('y', ({ label }) => fixed(label?.y ?? 0))
    .attr('text-anchor', ({ label }) => label?.anchor ?? 'start')
    .text(({ label }) => label?.text ?? '')
}

/** Prepares the drawing; the returned function draws a scene into it. */
export const detailDrawing = (element: SVGSVGElement): ((scene: Scene) => void) => {
  const svg = select(element)
  svg.selectAll('*').remove()
  define(svg)
  for (const name of layers) svg.append('g').attr('class', name)
  const resized = unlessSame()
  return (scene) => {
    const { size, layout } = scene
    resized(JSON.stringify([size, layout.lanes.order]), () => {
      svg.attr('width', size.width).attr('height', size.height).attr('viewBox', `0 0 ${size.width} ${size.height}`)
      drawGrounds(svg, scene)
      drawHeads(svg, scene)
    })
    drawAxis(svg, scene)
    drawBand(svg, layout.marks, scene)
    drawBins(svg, scene)
    drawFades(svg, layout.marks)
    drawShapes(svg, layout.marks, scene)
    drawLabels(svg, layout.marks, scene)
    drawMarks(layer(svg, 'marks'), layout.marks, scene)
  }
}
