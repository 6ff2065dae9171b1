/** What was measured, as a table and as a plot with logarithmic axes; and where a cost grows faster than the story. */

/** @typedef {{ name: string, unit: string, values: Record<number, number> }} Series values by number of events */

const written = (/** @type {number | undefined} */ value) =>
  value === undefined ? '–' : value >= 100 ? String(Math.round(value)) : value.toFixed(1)

/** How many times the cost grows for one event more: 1 is linear. @param {Series} series @param {number} from @param {number} to */
export const exponent = ({ values }, from, to) => {
  const [low, high] = [values[from], values[to]]
  return low === undefined || high === undefined ? Number.NaN : Math.log(high / low) / Math.log(to / from)
}

/** @param {readonly Series[]} all @param {readonly number[]} counts */
export const table = (all, counts) => {
  const head = `| | ${counts.map((count) => `${count.toLocaleString('en')} events`).join(' | ')} | growth |`
  const rows = all.map((series) => {
    const known = counts.filter((count) => series.values[count] !== undefined)
    const [from, to] = [known.at(-2), known.at(-1)]
    const growth = from && to ? exponent(series, from, to) : Number.NaN
    const verdict = Number.isNaN(growth) ? '' : `n^${growth.toFixed(2)}${growth > 1.1 ? ', faster than the story' : ''}`
    return `| ${series.name}, ${series.unit} | ${counts.map((count) => written(series.values[count])).join(' | ')} | ${verdict} |`
  })
  return [head, `|---|${counts.map(() => '---:|').join('')}---|`, ...rows].join('\n')
}

const [width, height] = [760, 460]
const box = { left: 60, right: 520, top: 20, bottom: 410 }
const hues = ['#1f7f86', '#4b0f7b', '#93691d', '#22262b', '#b81d65', '#3b6ea8', '#6a8f2f', '#a04b2a', '#777777']

/** @param {readonly Series[]} all @param {readonly number[]} counts */
export const plot = (all, counts) => {
  const values = all.flatMap((series) => Object.values(series.values)).filter((value) => value > 0)
  const [low, high] = [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values)))]
  const [first, last] = [Math.log10(Math.min(...counts)), Math.log10(Math.max(...counts))]
  const x = (/** @type {number} */ count) =>
    box.left + ((Math.log10(count) - first) / (last - first)) * (box.right - box.left)
  const y = (/** @type {number} */ value) =>
    box.bottom - ((Math.log10(value) - low) / (high - low)) * (box.bottom - box.top)
  const across = Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index))
  const grid = [
    ...across.map(
      (value) =>
        `<path d="M${box.left} ${y(value)}H${box.right}"/><text x="${box.left - 6}" y="${y(value) + 4}" text-anchor="end">${value}</text>`,
    ),
    ...counts.map(
      (count) =>
        `<path d="M${x(count)} ${box.top}V${box.bottom}"/><text x="${x(count)}" y="${box.bottom + 18}" text-anchor="middle">${count.toLocaleString('en')}</text>`,
    ),
  ]
  const lines = all.map((series, index) => {
    const points = counts
      .filter((count) => (series.values[count] ?? 0) > 0)
      .map((count) => `${x(count).toFixed(1)} ${y(series.values[count] ?? 1).toFixed(1)}`)
    const hue = hues[index % hues.length]
    const row = box.top + 12 + index * 20
    return `<g stroke="${hue}" fill="none" stroke-width="2"><path d="M${points.join('L')}"/><path d="M${box.right + 16} ${row - 4}h18"/></g>${points.map((at) => `<circle cx="${at.split(' ')[0]}" cy="${at.split(' ')[1]}" r="3" fill="${hue}"/>`).join('')}<text x="${box.right + 40}" y="${row}">${series.name}, ${series.unit}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="11"><title>Cost by number of events, both axes logarithmic</title><rect width="100%" height="100%" fill="#fcfbf7"/><g stroke="#dedacf" fill="#474d52">${grid.join('').replaceAll('<text', '<text stroke="none"')}</g>${lines.join('')}<text x="${box.left}" y="${height - 10}" fill="#474d52">Events; both axes logarithmic</text></svg>\n`
}
