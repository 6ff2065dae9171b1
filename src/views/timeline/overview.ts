/** The overview drawing: every event as a block on two scales, and the window as a frame in ink. */
import { select } from 'd3'
import { overviewPixel, overviewTicks, overviewUnits, unitWidth } from '../../model/overview.ts'
import { type OverviewBars, overviewBars } from '../../model/overview-bars.ts'
import { eventOf, type Story } from '../../model/story.ts'
import { neverDense } from '../../model/timeline-bins.ts'
import { pointOf } from '../../model/window-steps-events.ts'
import { allYears } from '../../model/words/timeline.ts'
import { unlessSame } from './changes.ts'
import type { Drawing } from './definitions.ts'
import type { Scene } from './scene.ts'

/** Pixels: top and base of the band in which blocks stand, and height of the drawing. */
export const overviewBox = { top: 9, base: 32, height: 48 } as const
const layers = ['ground', 'units', 'years', 'veils', 'frame', 'pointer'] as const
const fixed = (value: number): string => value.toFixed(1)
const layer = (svg: Drawing, name: (typeof layers)[number]) => svg.select<SVGGElement>(`g.${name}`)

const drawGround = (svg: Drawing, { overview: { early, late }, size }: Scene): void => {
  const { top, base } = overviewBox
  const { left, right } = size.axis
  const ground = layer(svg, 'ground')
  ground
    .select('rect')
    .attr('x', left)
    .attr('y', top)
    .attr('width', right - left)
    .attr('height', base - top)
  const line = early
    ? `M${left} ${base + 0.5}H${fixed(early.right)}M${fixed(late.left)} ${base + 0.5}H${right}`
    : `M${left} ${base + 0.5}H${right}`
  ground.select('.base').attr('d', line)
  const sign = early ? `M${fixed(early.right + 2)} ${base + 4}l4 -8m2 8l4 -8` : ''
  ground.select('.break').attr('d', sign)
  ground
    .select('text')
    .attr('x', 18)
    .attr('y', base - 6)
}

const drawYears = (svg: Drawing, { overview }: Scene): void => {
  const ticks = overviewTicks(overview)
  const years = layer(svg, 'years')
  years
    .selectAll('path')
    .data(ticks.filter(({ early }) => !early))
    .join('path')
    .attr('d', ({ x }) => `M${fixed(x)} ${overviewBox.top}V${overviewBox.base + 4}`)
  years
    .selectAll('text')
    .data(ticks.filter(({ label }) => label !== null))
    .join('text')
    .attr('class', ({ early }) => (early ? 'early' : null))
    .attr('text-anchor', ({ early }) => (early ? 'middle' : 'start'))
    .attr('x', ({ x, early }) => fixed(early ? x : x + 4))
    .attr('y', overviewBox.base + 13)
    .text(({ label }) => label ?? '')
}

const drawColumns = (svg: Drawing, { overview, sight }: Scene): void => {
  layer(svg, 'units')
    .selectAll<SVGPathElement, OverviewBars>('path')
    .data(overviewBars(sight.seen, overview, overviewBox.base - 0.6, overviewBox.base - overviewBox.top - 1))
    .join('path')
    .attr('class', ({ category }) => `category-${category}`)
    .attr('d', ({ d }) => d)
}

const drawUnits = (svg: Drawing, { overview, sight }: Scene): void => {
  const units = overviewUnits(sight.events, overview)
  const pitch = Math.min(3.2, (overviewBox.base - overviewBox.top) / (1 + Math.max(0, ...units.map((it) => it.level))))
  layer(svg, 'units')
    .selectAll<SVGRectElement, (typeof units)[number]>('rect')
    .data(units, ({ id }) => id)
    .join('rect')
    .attr('class', ({ category }) => `category-${category}`)
    .attr('data-faint', ({ id }) => (sight.isSeen(id) ? null : ''))
    .attr('x', ({ x }) => fixed(x - (unitWidth - 1.8) / 2))
    .attr('y', ({ level }) => fixed(overviewBox.base - 0.6 - (level + 1) * pitch))
    .attr('width', unitWidth - 1.8)
    .attr('height', fixed(pitch - 0.7))
}

const drawFrame = (svg: Drawing, { overview, window, size }: Scene): void => {
  const { top, base } = overviewBox
  const left = overviewPixel(overview, window.from)
  const right = overviewPixel(overview, window.to)
  const beside = [
    [size.axis.left, left],
    [right, size.axis.right],
  ] as const
  layer(svg, 'veils')
    .selectAll('rect')
    .data(beside)
    .join('rect')
    .attr('x', ([from]) => fixed(from))
    .attr('y', top)
    .attr('width', ([from, to]) => fixed(Math.max(0, to - from)))
    .attr('height', base - top)
  const frame = layer(svg, 'frame')
  frame
    .select('.window')
    .attr('x', fixed(left))
    .attr('y', top - 0.25)
    .attr('width', fixed(right - left))
    .attr('height', base - top + 0.5)
  frame
    .selectAll('.grip')
    .data([left, right])
    .attr('transform', (x) => `translate(${fixed(x)} ${(top + base) / 2})`)
}

const drawPointer = (svg: Drawing, story: Story, { overview, selected }: Scene): void => {
  layer(svg, 'pointer')
    .selectAll('path')
    .data([eventOf(story, selected)].filter((event) => event !== undefined))
    .join('path')
    .attr('d', 'M0 0l-4.5 -6h9z')
    .attr(
      'transform',
      ({ when }) => `translate(${fixed(overviewPixel(overview, pointOf(when)))} ${overviewBox.top - 2})`,
    )
}

/** Prepares the drawing; the returned function draws a scene into it: what is the same for every window, once for a size. */
export const overviewDrawing = (element: SVGSVGElement, story: Story): ((scene: Scene) => void) => {
  const svg = select(element)
  svg.selectAll('*').remove()
  for (const name of layers) svg.append('g').attr('class', name)
  const ground = layer(svg, 'ground')
  ground.append('rect')
  ground.append('path').attr('class', 'base')
  ground.append('path').attr('class', 'break')
  ground.append('text').text(allYears)
  const frame = layer(svg, 'frame')
  frame.append('rect').attr('class', 'window')
  for (const end of ['from', 'to']) {
    const grip = frame.append('g').attr('class', `grip ${end}`)
    grip
      .append('rect')
      .attr('class', 'focus-ring under')
      .attr('x', -9)
      .attr('y', -14)
      .attr('width', 18)
      .attr('height', 28)
    grip.append('rect').attr('class', 'focus-ring').attr('x', -9).attr('y', -14).attr('width', 18).attr('height', 28)
    grip
      .append('rect')
      .attr('class', 'knob')
      .attr('x', -4)
      .attr('y', -9)
      .attr('width', 8)
      .attr('height', 18)
      .attr('rx', 3)
    grip.append('path').attr('d', 'M-1 -4v8M1 -4v8')
  }
  let drawn: { readonly width: number; readonly sight: Scene['sight'] } | null = null
  const resized = unlessSame()
  const repointed = unlessSame()
  return (scene) => {
    const { size } = scene
    resized(JSON.stringify([size.width, size.axis]), () => {
      svg.attr('width', size.width).attr('height', overviewBox.height)
      svg.attr('viewBox', `0 0 ${size.width} ${overviewBox.height}`)
      drawGround(svg, scene)
      drawYears(svg, scene)
    })
    if (size.width !== drawn?.width || scene.sight !== drawn.sight) {
      if (story.events.length > neverDense) drawColumns(svg, scene)
      else drawUnits(svg, scene)
      drawn = { width: size.width, sight: scene.sight }
    }
    drawFrame(svg, scene)
    repointed(`${scene.selected} ${size.width}`, () => drawPointer(svg, story, scene))
  }
}
