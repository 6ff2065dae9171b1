/** The overview of a large story: one column for each seven pixels, stacked by subject, its height by the square root. */
import { laneCategories } from './lanes.ts'
import { type OverviewScale, overviewPixel, unitWidth } from './overview.ts'
import type { Category } from './records.ts'
import type { StoryEvent } from './story.ts'
import { pointOf } from './window-steps-events.ts'

export interface OverviewBars {
  readonly category: Category
  /** Every column of the subject as one path. */
  readonly d: string
}

const gap = 1.8
const least = 1.4

/** Columns that stand on `base` and are at most `height` pixels tall. */
export const overviewBars = (
  events: readonly StoryEvent[],
  scale: OverviewScale,
  base: number,
  height: number,
): OverviewBars[] => {
  const columns = new Map<number, number[]>()
  for (const { category, when } of events) {
    const column = Math.round(overviewPixel(scale, pointOf(when)) / unitWidth)
    const counts = columns.get(column) ?? laneCategories.map(() => 0)
    const lane = laneCategories.indexOf(category)
    counts[lane] = (counts[lane] ?? 0) + 1
    columns.set(column, counts)
  }
  const sum = (counts: readonly number[]): number => counts.reduce((all, it) => all + it, 0)
  const most = [...columns.values()].reduce((so, counts) => Math.max(so, sum(counts)), 1)
  const paths = laneCategories.map((): string[] => [])
  for (const [column, counts] of columns) {
    const tall = Math.max(least, height * Math.sqrt(sum(counts) / most))
    const left = column * unitWidth - (unitWidth - gap) / 2
    let y = base
    counts.forEach((count, lane) => {
      const part = (tall * count) / sum(counts)
      y -= part
      if (count > 0)
        paths[lane]?.push(
          `M${left.toFixed(1)} ${y.toFixed(2)}h${unitWidth - gap}v${part.toFixed(2)}h${gap - unitWidth}z`,
        )
    })
  }
  return laneCategories.flatMap((category, lane) => {
    const d = paths[lane]?.join('') ?? ''
    return d === '' ? [] : [{ category, d }]
  })
}
