/** The glyphs of the events: joined by id, so that a glyph stays the same element while the window moves. */
import type { Selection } from 'd3'
import { outline, symbolOf } from '../../model/glyph-form.ts'
import type { Mark } from '../../model/timeline-layout-mark.ts'
import { changes } from './changes.ts'
import type { Scene } from './scene.ts'

type Layer = Selection<SVGGElement, unknown, null, undefined>

const symbolRadius = 6.6
const symbolBox = 24
const grows = 1.4
const ring = 4
const disc = 4.1
const moved = changes()
const altered = changes()

/** Draws `marks` in the order given; states are attributes that the style sheet reads. */
export const drawMarks = (layer: Layer, marks: readonly Mark[], { size, selected, hovered, linked }: Scene): void => {
  const radiusOf = ({ id }: Mark): number => size.radius + (id === selected ? grows : 0)
  const boxOf = (mark: Mark): number => (symbolBox * radiusOf(mark)) / symbolRadius
  const at = ({ x, y }: Mark): string => `translate(${x.toFixed(1)} ${y.toFixed(1)})`
  const stateOf = ({ id, event, fill, glyph, faint }: Mark): string =>
    [event.category, fill, glyph, faint, size.radius, id === selected, id === hovered, linked.has(id)].join()
  const all = layer
    .selectAll<SVGGElement, Mark>('g')
    .data(marks, ({ id }) => id)
    .join((enter) => {
      const g = enter.append('g').attr('data-event', ({ id }) => id)
      g.append('circle').attr('class', 'disc')
      g.append('path').attr('class', 'casing')
      g.append('use')
      g.append('circle').attr('class', 'ring')
      return g
    })
    .order()
  const groups = altered(all, stateOf).attr('class', ({ event }) => `mark category-${event.category}`)
  moved(all, at).attr('transform', at)
  groups
    .attr('data-selected', ({ id }) => (id === selected ? '' : null))
    .attr('data-hovered', ({ id }) => (id === hovered ? '' : null))
    .attr('data-linked', ({ id }) => (linked.has(id) && id !== selected ? '' : null))
    .attr('data-faint', ({ faint }) => (faint ? '' : null))
    .attr('data-earlier', ({ glyph }) => (glyph ? null : ''))
  groups.select('.disc').attr('r', (mark) => (radiusOf(mark) + disc).toFixed(1))
  groups.select('.ring').attr('r', (mark) => (radiusOf(mark) + (mark.id === selected ? disc + 3 : ring)).toFixed(1))
  groups.select('.casing').attr('d', (mark) => outline(mark.event.category, radiusOf(mark)))
  groups
    .select('use')
    .attr('href', ({ event, fill }) => `#${symbolOf(event.category, fill)}`)
    .attr('x', (mark) => (-boxOf(mark) / 2).toFixed(2))
    .attr('y', (mark) => (-boxOf(mark) / 2).toFixed(2))
    .attr('width', (mark) => boxOf(mark).toFixed(2))
    .attr('height', (mark) => boxOf(mark).toFixed(2))
}
