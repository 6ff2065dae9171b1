/** Fading ends of dates: one mask for each mark that has any. */
import type { Mark } from '../../model/timeline-layout-mark.ts'
import { changes } from './changes.ts'
import type { Drawing } from './definitions.ts'

type Shape = NonNullable<Mark['shape']>

const reach = 8
const moved = changes()

/** The id of the mark's mask; null where neither end fades. */
export const fadeOf = ({ id, shape }: Mark): string | null =>
  shape && (shape.fades.left || shape.fades.right) ? `timeline-fade-${id}` : null

/** Offset and opacity of each stop from the left end to the right. */
const stopsOf = ({ left, right, fades }: Shape): (readonly [number, number])[] => {
  const length = right - left
  return [
    [0, fades.left ? 0 : 1],
    [fades.left / length, 1],
    [1 - fades.right / length, 1],
    [1, fades.right ? 0 : 1],
  ]
}

/** Joins gradients and masks to the marks that fade. */
export const drawFades = (svg: Drawing, marks: readonly Mark[]): void => {
  const fading = marks.flatMap((mark) => (mark.shape && fadeOf(mark) ? [{ id: mark.id, shape: mark.shape }] : []))
  type Fading = (typeof fading)[number]
  const all = svg
    .select('defs')
    .selectAll<SVGGElement, Fading>('g')
    .data(fading, ({ id }) => id)
    .join((enter) => {
      const g = enter.append('g')
      g.append('linearGradient')
        .attr('id', ({ id }) => `timeline-ramp-${id}`)
        .attr('gradientUnits', 'userSpaceOnUse')
      g.append('mask')
        .attr('id', ({ id }) => `timeline-fade-${id}`)
        .attr('maskUnits', 'userSpaceOnUse')
        .append('rect')
        .attr('fill', ({ id }) => `url(#timeline-ramp-${id})`)
      return g
    })
  const groups = moved(all, ({ shape: { left, right, y, fades } }) => JSON.stringify([left, right, y, fades]))
  const left = ({ shape }: Fading): string => shape.left.toFixed(1)
  groups
    .select('linearGradient')
    .attr('x1', left)
    .attr('x2', ({ shape }) => shape.right.toFixed(1))
    .selectAll('stop')
    .data(({ shape }) => stopsOf(shape))
    .join('stop')
    .attr('offset', ([offset]) => offset.toFixed(3))
    .attr('stop-color', '#fff')
    .attr('stop-opacity', ([, opacity]) => opacity)
  for (const part of ['mask', 'rect']) {
    groups
      .select(part)
      .attr('x', left)
      .attr('y', ({ shape }) => (shape.y - reach).toFixed(1))
      .attr('width', ({ shape }) => (shape.right - shape.left).toFixed(1))
      .attr('height', 2 * reach)
  }
}
