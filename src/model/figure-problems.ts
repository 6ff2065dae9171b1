/** What can be wrong within one figure: a series that is not there, a row twice, shares that are not a whole. */
import type { Entry } from './entry.ts'
import { nearest, type Problem, shown } from './problem.ts'
import type { FigureSet } from './records.ts'

/** Sum of the drawn values in hundredths, so that 33.3 and 66.7 make a whole. */
const hundredths = ({ rows }: FigureSet): number =>
  rows.reduce((sum, { value = 0 }) => sum + Math.round(value * 100), 0)

/** Problems of a figure by itself; references to other records are looked up with all others. */
export const figureProblems = ({ file, path, item }: Entry<FigureSet>): Problem[] => {
  const ids = item.series.map(({ id }) => id)
  const lost = item.rows.flatMap(({ series }, index): Problem[] => {
    if (series === undefined ? item.kind !== 'series' : ids.includes(series)) return []
    const near = nearest(series ?? '', ids)
    const expected = `the id of a series of this figure${near === undefined ? '' : `; nearest: ${shown(near)}`}`
    return [{ file, path: `${path} › rows[${index}].series`, found: shown(series), expected }]
  })
  const twice = item.rows.flatMap(({ id }, index): Problem[] => {
    const first = item.rows.findIndex((row) => row.id === id)
    const expected = `an id of its own; it stands already in rows[${first}]`
    return first === index ? [] : [{ file, path: `${path} › rows[${index}].id`, found: shown(id), expected }]
  })
  const sum = hundredths(item)
  const whole: Problem[] =
    item.kind !== 'shares' || sum === 10_000
      ? []
      : [{ file, path: `${path} › rows`, found: `shares that sum to ${(sum / 100).toFixed(2)}`, expected: '100.00' }]
  return [...lost, ...twice, ...whole]
}
