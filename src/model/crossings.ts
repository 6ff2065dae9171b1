/** Which spans cross the edge of a window that moves: all others stay as they are and need not be asked. */
import { type Instant, overlaps, type Span } from './span.ts'

/** Spans in the order of their beginnings and of their ends, made once. */
export interface Edges {
  readonly spans: readonly Span[]
  readonly byFrom: readonly number[]
  readonly byTo: readonly number[]
}

export const edgesOf = (spans: readonly Span[]): Edges => {
  const order = (end: 'from' | 'to'): number[] =>
    spans.map((_, index) => index).sort((a, b) => spans[a]![end] - spans[b]![end] || a - b)
  return { spans, byFrom: order('from'), byTo: order('to') }
}

/** The first place in `order` whose end is at or after `instant`. */
const firstAt = ({ spans }: Edges, order: readonly number[], end: 'from' | 'to', instant: Instant): number => {
  let [low, high] = [0, order.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[order[middle]!]![end] < instant) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Indexes of the spans that met the window `before` and do not meet `after`, or the other way round; each once. It takes
 * as long as there are spans whose ends lie between the two windows, however many there are.
 */
export const crossed = (edges: Edges, before: Span, after: Span): number[] => {
  const { spans, byFrom, byTo } = edges
  const begun = [before.to, after.to].sort((a, b) => a - b) as [Instant, Instant]
  const ended = [before.from, after.from].sort((a, b) => a - b) as [Instant, Instant]
  const between = [
    ...byFrom.slice(firstAt(edges, byFrom, 'from', begun[0]), firstAt(edges, byFrom, 'from', begun[1])),
    ...byTo.slice(firstAt(edges, byTo, 'to', ended[0]), lastAt(edges, ended[1])),
  ]
  return [...new Set(between)].filter((index) => overlaps(spans[index]!, before) !== overlaps(spans[index]!, after))
}

/** One past the last place in the order of ends whose end is at or before `instant`. */
const lastAt = (edges: Edges, instant: Instant): number => {
  let at = firstAt(edges, edges.byTo, 'to', instant)
  while (at < edges.byTo.length && edges.spans[edges.byTo[at]!]!.to === instant) at += 1
  return at
}
