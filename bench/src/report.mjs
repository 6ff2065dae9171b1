/** Results of a run -> the text that is kept beside them, in Markdown. */

/** @typedef {import('./targets.mjs').Medians} Medians */
/** @typedef {import('./targets.mjs').Verdict} Verdict */

/**
 * @typedef {object} Results
 * @property {string} made day, ISO 8601
 * @property {string} machine in words
 * @property {number} rounds
 * @property {readonly { id: string, words: string }[]} profiles
 * @property {readonly { id: string, name: string }[]} contestants
 * @property {number} events how many each contestant shows
 * @property {Record<string, Record<string, Medians>>} medians by profile and contestant
 * @property {readonly Verdict[]} verdicts
 * @property {Record<string, Record<string, object>>} measured every single value
 */

/** @typedef {'ms' | 'kB' | ''} Unit */
/** @typedef {{ metric: keyof Medians, heading: string, unit: Unit }} Column */

/** @type {readonly Column[]} */
export const columns = [
  { metric: 'firstPaint', heading: 'first paint', unit: 'ms' },
  { metric: 'largestPaint', heading: 'largest paint', unit: 'ms' },
  { metric: 'usable', heading: 'usable', unit: 'ms' },
  { metric: 'live', heading: 'map live', unit: 'ms' },
  { metric: 'bytesUsable', heading: 'bytes until usable', unit: 'kB' },
  { metric: 'bytesLive', heading: 'bytes until map live', unit: 'kB' },
  { metric: 'requests', heading: 'requests', unit: '' },
  { metric: 'blocking', heading: 'blocking', unit: 'ms' },
  { metric: 'select', heading: 'select, median', unit: 'ms' },
  { metric: 'selectWorst', heading: 'select, worst', unit: 'ms' },
]

/** @param {number | undefined} value @param {Unit} unit */
export const figure = (value, unit) => {
  if (value === undefined) return '–'
  return unit === 'kB' ? `${(value / 1000).toFixed(1)} kB` : `${Math.round(value)} ${unit}`.trim()
}

/** @param {readonly (readonly string[])[]} rows the first one holds the headings */
const table = ([head = [], ...rows]) =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')

/** @param {Verdict} verdict */
const verdictRow = ({ profile, text, value, limit, unit, met }) => {
  const shown = value === undefined ? 'not measured' : `${unit === '×' ? value.toFixed(2) : Math.round(value)} ${unit}`
  return [text, profile, shown, `≤ ${limit} ${unit}`, met ? 'met' : '**not met**']
}

/** @param {readonly Verdict[]} verdicts */
export const verdictTable = (verdicts) =>
  table([['target', 'profile', 'measured', 'wanted', ''], ...verdicts.map(verdictRow)])

/**
 * What a million first visits a day take from a host, from one measured visit.
 * @param {Medians | undefined} own
 */
export const dayOfReaders = (own) => {
  const { bytesLive, requests } = own ?? {}
  if (bytesLive === undefined || requests === undefined) return 'Not measured.'
  const perVisit = `${(bytesLive / 1e6).toFixed(2)} MB in ${requests} requests`
  return `One first visit, until the map is live: ${perVisit}. A million of them: 1 000 000 × ${(bytesLive / 1e6).toFixed(2)} MB = ${Math.round(bytesLive / 1000)} GB and 1 000 000 × ${requests} = ${requests} million requests a day. Headers and encryption come on top.`
}

/** @param {Results} results */
export const report = ({ made, machine, rounds, profiles, contestants, events, medians, verdicts }) => `# How fast it is

Written by \`npm run bench\` on ${made}; not edited by hand. ${machine}. ${rounds} ${rounds === 1 ? 'round' : 'rounds'}, contestants interleaved, medians. Compare ratios of one run, not milliseconds of two machines.

![Bars: first paint, usable, map live and bytes of each contestant](chart.svg)

## Targets

${verdictTable(verdicts)}

${profiles
  .map(
    ({ id, words }) => `## ${id}: ${words}

${table([
  ['', ...columns.map(({ heading }) => heading)],
  ...contestants.map(({ id: contestant, name }) => [
    name,
    ...columns.map(({ metric, unit }) => figure(medians[id]?.[contestant]?.[metric], unit)),
  ]),
])}
`,
  )
  .join('\n')}
## A million readers a day

${dayOfReaders(medians.fast?.araxes)}

## What is compared

Every page shows the same ${events} events, and all are served from this machine with brotli at its best; a request to another host fails the run. *bare MapLibre*: the events as circles on the same sea, lakes, coast and borders, without names, relief or fonts. *static SVG page*: borders, coast, points and a list of titles, no script. *TimelineJS*: title and summary of each event in the page itself. *leaflet.timeline*: Leaflet, the basemap as SVG, the slider and a list. *vis-timeline with MapLibre*: the bare map with a timeline in five groups.

Each visit is made by a new browser with an empty cache. *First* and *largest paint* are the browser's own (a canvas is not counted as a paint; largest paint counts text and images). *Usable*: everything that the page offers stands there, something has been painted and a click on an event has been answered; for Araxes timeline, list and the poster or the map; tried every 16 ms in a visit of its own. *Map live*: the events are found among the features that are drawn. *Bytes*: what had come over the network by then, compressed, without headers. *Blocking*: what each task of the main thread takes beyond 50 ms, from navigation to a second after the map is live (after loading where there is no map). *Select*: from a click on an event to the end of the frame in which card, timeline and, where there is one, the map's canvas have answered; 20 choices over all rounds.
`
