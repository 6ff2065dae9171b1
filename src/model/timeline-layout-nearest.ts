/** Which mark a point means. Pixels. */
import type { Mark } from './timeline-layout-mark.ts'

/** On a glyph, and near one: a bar under the point comes between the two. */
const onGlyph = 8
const nearGlyph = 14
const onShape = 5

const nearest = (marks: readonly Mark[], reach: number, distance: (mark: Mark) => number): Mark | undefined => {
  const [first] = marks.toSorted((a, b) => distance(a) - distance(b))
  return first && distance(first) <= reach ? first : undefined
}

/** The mark whose glyph lies under the point; else whose bar, bracket or line does; else whose glyph is within 14 px. */
export const nearestMark = (marks: readonly Mark[], x: number, y: number): Mark | undefined => {
  const meant = marks.filter(({ faint }) => !faint)
  const toGlyph = (mark: Mark): number => Math.hypot(mark.x - x, mark.y - y)
  const toShape = ({ shape }: Mark): number =>
    shape && x >= shape.left && x <= shape.right ? Math.abs(shape.y - y) : Number.POSITIVE_INFINITY
  return nearest(meant, onGlyph, toGlyph) ?? nearest(meant, onShape, toShape) ?? nearest(meant, nearGlyph, toGlyph)
}
