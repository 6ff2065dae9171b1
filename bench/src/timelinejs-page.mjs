/** TimelineJS with the events in the page itself, its own files beside it, and no font of another host. */
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { escaped } from './static-page.mjs'

/** @param {number} instant UTC milliseconds */
const date = (instant) => {
  const moment = new Date(instant)
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, day: moment.getUTCDate() }
}

/** @param {import('./material.mjs').Material} material @returns {string} HTML */
export const timelinejsPage = ({ title, events }) => {
  const story = {
    events: events.map(({ id, title: headline, text, lane, when, from, to }) => ({
      unique_id: id,
      start_date: date(from),
      ...(to - from > 2 * 86_400_000 ? { end_date: date(to) } : {}),
      display_date: when,
      group: lane,
      text: { headline, text: `<p>${escaped(text)}</p>` },
    })),
  }
  const data = JSON.stringify(story).replaceAll('<', '\\u003c')
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>
<link rel="stylesheet" href="css/timeline.css"><style>html,body,#timeline{height:100%;margin:0}</style>
<div id="timeline"></div>
<script src="js/timeline.js"></script>
<script>new TL.Timeline('timeline', ${data}, { font: null, script_path: new URL('js/', document.baseURI).href })</script></html>`
}

/** @param {string} packages `node_modules` @param {string} folder */
export const copyTimelinejs = (packages, folder) => {
  const from = join(packages, '@knight-lab', 'timelinejs', 'dist')
  for (const part of ['css', 'js']) {
    cpSync(join(from, part), join(folder, part), { recursive: true, filter: (path) => !/\.map$|locale$/.test(path) })
  }
}
