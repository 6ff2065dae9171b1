/** Results of a run -> a picture: for each profile one row of bars per contestant, in four columns. SVG. */
import { columns, figure } from './report.mjs'
import { escaped } from './static-page.mjs'

const shown = /** @type {const} */ (['firstPaint', 'usable', 'live', 'bytesLive'])
const names = 190
const panel = { width: 205, bar: 105, row: 22, head: 52 }

/** @param {number} x @param {number} y @param {string} text @param {string} [more] */
const words = (x, y, text, more = '') => `<text x="${x}" y="${y}"${more}>${escaped(text)}</text>`

/**
 * @param {import('./report.mjs').Results} results
 * @param {string} profile
 * @param {number} top
 */
const profileRows = ({ contestants, medians }, profile, top) =>
  shown
    .flatMap((metric, place) => {
      const column = columns.find((it) => it.metric === metric)
      const left = names + place * panel.width
      const values = contestants.map(({ id }) => medians[profile]?.[id]?.[metric])
      const most = Math.max(1, ...values.map((value) => value ?? 0))
      return [
        words(left, top - 10, column?.heading ?? '', ' class="head"'),
        ...contestants.flatMap(({ id }, index) => {
          const y = top + index * panel.row
          const value = values[index]
          const width = Math.max(value === undefined ? 0 : 1, ((value ?? 0) / most) * panel.bar)
          return [
            `<rect x="${left}" y="${y}" width="${width.toFixed(1)}" height="14" class="${id === 'araxes' ? 'own' : 'other'}"/>`,
            words(left + width + 6, y + 11.5, figure(value, column?.unit ?? 'ms')),
          ]
        }),
      ]
    })
    .concat(
      contestants.map(({ id, name }, index) =>
        words(names - 12, top + index * panel.row + 11.5, name, ` class="name${id === 'araxes' ? ' own' : ''}"`),
      ),
    )
    .join('')

/** @param {import('./report.mjs').Results} results @returns {string} */
export const chart = (results) => {
  const height = panel.head + results.contestants.length * panel.row + 26
  const width = names + shown.length * panel.width + 10
  const parts = results.profiles.map(
    ({ id, words: about }, index) =>
      words(16, index * height + 24, `${id}: ${about}`, ' class="title"') +
      profileRows(results, id, index * height + panel.head),
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height * results.profiles.length}" font-family="sans-serif" font-size="12" role="img" aria-label="First paint, time until usable, time until the map is live and bytes until then, for each contestant">
<style>text{fill:#222}.title{font-weight:600;font-size:14px}.head{fill:#555}.name{text-anchor:end}.own{font-weight:600}rect.own{fill:#1d5a7a}rect.other{fill:#b3bcc3}</style>
<rect width="100%" height="100%" fill="#fff"/>
${parts.join('\n')}
</svg>
`
}
