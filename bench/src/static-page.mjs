/** The page that sets the mark for first paint: a drawing of the region, the names of the events, no script. */

/** @typedef {import('./material.mjs').Material} Material */
/** @typedef {readonly (readonly number[])[]} Line */

const width = 1000

/** @param {string} text */
export const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Degrees -> pixels, Mercator, the region `width` pixels wide. @param {Material['home']} home */
const projection = ([west, south, east, north]) => {
  const upwards = (/** @type {number} */ degrees) => Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360))
  const scale = width / (((east - west) * Math.PI) / 180)
  const pixels = (/** @type {readonly number[]} */ [lng = 0, lat = 0]) => [
    Math.round((((lng - west) * Math.PI) / 180) * scale),
    Math.round((upwards(north) - upwards(lat)) * scale),
  ]
  return { pixels, height: Math.round((upwards(north) - upwards(south)) * scale) }
}

/** @param {{ coordinates: unknown }} geometry @returns {Line[]} */
const linesOf = ({ coordinates }) => {
  /** @param {any} value @returns {any[]} */
  const flat = (value) => (typeof value[0][0] === 'number' ? [value] : value.flatMap(flat))
  return flat(coordinates)
}

/** A path of whole steps; points nearer than a pixel to the last one fall away. @param {readonly (readonly number[])[]} points */
const path = (points) => {
  let [x = 0, y = 0] = points[0] ?? []
  let text = `M${x} ${y}l`
  for (const [right = 0, down = 0] of points.slice(1)) {
    const [across, along] = [right - x, down - y]
    if (Math.hypot(across, along) < 1) continue
    text += `${text.endsWith('l') || across < 0 ? '' : ' '}${across}${along < 0 ? '' : ' '}${along}`
    x = right
    y = down
  }
  return text.endsWith('l') ? '' : text
}

/** The pieces of a line that lie inside the region. @param {Line} line @param {Material['home']} home @returns {Line[]} */
const inside = (line, [west, south, east, north]) => {
  const pieces = /** @type {number[][][]} */ ([[]])
  for (const point of line) {
    const [lng = 0, lat = 0] = point
    if (lng > west && lng < east && lat > south && lat < north) pieces.at(-1)?.push([lng, lat])
    else if (pieces.at(-1)?.length) pieces.push([])
  }
  return pieces.filter(({ length }) => length > 1)
}

/** @param {Material} material @returns {string} HTML */
export const staticPage = ({ title, home, events, ground }) => {
  const { pixels, height } = projection(home)
  const drawn = (/** @type {{ features: readonly { geometry: any }[] }} */ { features }) =>
    features
      .flatMap(({ geometry }) => linesOf(geometry))
      .flatMap((line) => inside(line, home))
      .map((line) => path(line.map(pixels)))
      .join('')
  const dots = events.map(({ point }) => {
    const [x, y] = pixels(point)
    return `<circle cx="${x}" cy="${y}" r="5"/>`
  })
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>
<style>body{margin:0;font:15px/1.4 sans-serif}svg{width:100%;background:#eef}path{fill:none;stroke:#667}:target{background:#fd8}</style>
<h1>${escaped(title)}</h1>
<svg viewBox="0 0 ${width} ${height}"><path d="${drawn(ground.coast)}${drawn(ground.lakes)}"/><path d="${drawn(ground.borders)}"/>${[...new Set(dots)].join('')}</svg>
<ol>${events.map(({ id, title, when }) => `<li id="${id}"><a href="#${id}">${escaped(title)}</a> ${escaped(when)}</li>`).join('')}</ol></html>`
}
