/** The five lanes of the timeline, and how marks that would lie on each other share a lane. */
import type { Category } from './records.ts'
import { categories } from './words/lanes.ts'

/** From top to bottom. */
export const laneCategories: readonly Category[] = ['diplomacy', 'security', 'energy', 'transport', 'incident']

export const laneNames: Readonly<Record<Category, string>> = categories

/** Offset from the middle of the lane, in half-rows: -1 above, 0 middle, 1 below. */
export type Row = number

/** What a mark takes of its lane, in pixels. */
export interface Stretch {
  readonly left: number
  readonly right: number
}

export const touches = (a: Stretch, b: Stretch): boolean => a.left < b.right && b.left < a.right

/** Groups of stretches (by index) that hang together by touching; the input may be in any order. */
const clusters = (stretches: readonly Stretch[]): number[][] => {
  const found: number[][] = []
  let end = Number.NEGATIVE_INFINITY
  const order = stretches.map((_, index) => index).sort((a, b) => stretches[a]!.left - stretches[b]!.left || a - b)
  for (const index of order) {
    const { left, right } = stretches[index]!
    if (left >= end) found.push([])
    found.at(-1)?.push(index)
    end = Math.max(end, right)
  }
  return found
}

/** How far the outer ones of three rows lie apart: further than two, so that the middle one has room. */
const outer = 1.25
const two: readonly Row[] = [-1, 1]
const three: readonly Row[] = [0, -outer, outer]

/** How many stretches of the cluster lie over one point, at most. */
const depthOf = (stretches: readonly Stretch[], cluster: readonly number[]): number =>
  Math.max(
    ...cluster.map((index) => {
      const { left } = stretches[index]!
      return cluster.filter((other) => stretches[other]!.left <= left && stretches[other]!.right > left).length
    }),
  )

/**
 * The row of each stretch. One that touches no other keeps the middle; others share two half-rows, or three rows where
 * three lie over each other, each in the first that is free, or in the one whose last stretch ended first.
 */
export const dodge = (stretches: readonly Stretch[]): Row[] => {
  const found: Row[] = stretches.map(() => 0)
  for (const cluster of clusters(stretches)) {
    if (cluster.length === 1) continue
    const rows = depthOf(stretches, cluster) > 2 ? three : two
    const ends = rows.map(() => Number.NEGATIVE_INFINITY)
    for (const index of cluster) {
      const { left, right } = stretches[index]!
      const free = ends.findIndex((end) => end <= left)
      const row = free === -1 ? ends.indexOf(Math.min(...ends)) : free
      ends[row] = Math.max(ends[row]!, right)
      found[index] = rows[row]!
    }
  }
  return found
}

/**
 * The row from the bottom (0) of each stretch, in the order given: the lowest that is free among `count` rows, or else
 * the one with the fewest in the way.
 */
export const stack = (stretches: readonly Stretch[], count: number): number[] => {
  const rows: Stretch[][] = Array.from({ length: count }, () => [])
  return stretches.map((stretch) => {
    const crowds = rows.map((row) => row.filter((other) => touches(other, stretch)).length)
    const row = crowds.indexOf(Math.min(...crowds))
    rows[row]?.push(stretch)
    return row
  })
}
