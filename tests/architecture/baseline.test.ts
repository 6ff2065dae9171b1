import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { knownOn, tooNew, versionsOn } from './baseline.ts'
import { sourcesIn } from './source.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const known = knownOn('2024-12-31')

/** Newer than Baseline 2024, each with what a browser without it does. */
const allowed: Readonly<Record<string, string>> = {
  'api.Document.exitFullscreen': 'asked for first; without it a frame has no button, and a class is told so',
  'api.Element.requestFullscreen': 'asked for first; without it a frame has no button, and a class is told so',
  'api.Highlight.Highlight': 'asked for first; without it letters that were found are not marked',
  'api.Window.cancelIdleCallback': 'only where requestIdleCallback is',
  'api.Window.requestIdleCallback': 'asked for first; without it the rest of the cards comes at once',
  'css.properties.accent-color': 'boxes wear the colour of the system',
  'css.properties.box-decoration-break': 'the prefixed one stands beside it',
  'css.properties.box-decoration-break.clone': 'the prefixed one stands beside it',
  'css.properties.cursor.default': 'the arrow of the system; fingers have none',
  'css.properties.cursor.grab': 'the arrow of the system; fingers have none',
  'css.properties.cursor.grabbing': 'the arrow of the system; fingers have none',
  'css.properties.cursor.pointer': 'the arrow of the system; fingers have none',
  'css.properties.font-family.ui-monospace': 'monospace stands behind it',
  'css.properties.forced-color-adjust': 'only where colours are forced, and forced colours can be read',
  'css.properties.forced-color-adjust.none': 'only where colours are forced, and forced colours can be read',
  'css.properties.overscroll-behavior': 'what lies behind scrolls on at the end',
  'css.properties.overscroll-behavior.contain': 'what lies behind scrolls on at the end',
  'css.properties.print-color-adjust': 'the prefixed one stands beside it',
  'css.properties.print-color-adjust.exact': 'the prefixed one stands beside it',
  'css.properties.resize': 'the field keeps its size and scrolls',
  'css.properties.user-select': 'the prefixed one stands beside it',
  'css.properties.user-select.none': 'the prefixed one stands beside it',
  'css.selectors.details-content': 'answers print folded, as they are on the screen',
  'css.selectors.highlight': 'letters that were found are not marked',
}

test('the stated browsers are those of Baseline 2024', () => {
  const { browserslist } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'))
  expect(browserslist).toEqual(versionsOn('2024-12-31'))
})

test('nothing in style or script is newer than that without a fallback', () => {
  const browser = sourcesIn(root, ['src'], ['.ts', '.css']).filter(({ path }) => !path.startsWith('src/build/'))
  expect(tooNew(browser, known, allowed)).toEqual([])
})

test('what is newer is noticed in style and in script, and an allowance that is not needed, too', () => {
  const sources = [
    { path: 'a.css', text: 'a { interpolate-size: allow-keywords; color: contrast-color(red) } @position-try --x {}' },
    { path: 'b.ts', text: 'export const c = (a: Element, b: Element) => a.moveBefore(b, null)' },
    { path: 'c.css', text: '/* interpolate-size: x */ a:has(b) { color: light-dark(red, blue) }' },
  ]
  const found = tooNew(sources, known, { 'css.properties.reading-flow': 'order of the page' })
  expect(found).toEqual([
    'a.css uses css.properties.interpolate-size',
    'a.css uses css.properties.interpolate-size.allow-keywords',
    'a.css uses css.at-rules.position-try',
    'a.css uses css.types.color.contrast-color',
    expect.stringMatching(/^b\.ts uses api\..*moveBefore$/),
    'css.properties.reading-flow is allowed and not used',
  ])
})
