/** A drawing of the timeline as a file that a browser opens by itself: symbols, colours and both SVGs in one. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { symbolSheet } from '../../../src/build/symbols.ts'
import { laneCategories } from '../../../src/model/lanes.ts'
import { type Palette, palettes } from '../../../src/model/palette.ts'

/** Greys of the page that the map's palette does not have. */
const greys = {
  light: { 'paper-2': '#f4f2eb', 'ink-2': '#474d52', 'ink-3': '#63696e', rule: '#dedacf' },
  dark: { 'paper-2': '#22282d', 'ink-2': '#c2c5c5', 'ink-3': '#9ca2a5', rule: '#363d43' },
} as const

const style = (file: string): string =>
  readFileSync(join(import.meta.dirname, '../../../src/styles', file), 'utf8').replaceAll(/\/\*.*?\*\/\n/g, '')

const tokens = ({ paper, ink, rule2, marker, casing, category }: Palette, grey: Record<string, string>): string =>
  Object.entries({ paper, ink, 'rule-2': rule2, marker, 'marker-ink': '#15181b', casing, ...grey })
    .map(([name, value]) => `--${name}: ${value};`)
    .concat('--condensed: "Fira Sans Condensed", "Fira Sans", sans-serif;')
    .join(' ')
    .concat('}\n')
    .concat(laneCategories.map((name) => `.category-${name} {color: ${category[name]};}`).join('\n'))

const symbolsOf = (used: ReadonlySet<string>): string =>
  [...symbolSheet().text.matchAll(/<symbol id="([^"]+)".*?<\/symbol>/g)]
    .filter(([, id = '']) => used.has(id))
    .map(([text]) => text)
    .join('')

const inside = (svg: SVGSVGElement, y: number): string => {
  const copy = svg.cloneNode(true) as SVGSVGElement
  copy.setAttribute('y', String(y))
  // A picture is nothing to operate: roles and names belong to the page.
  for (const element of [copy, ...copy.querySelectorAll('[role]')]) {
    for (const name of element.getAttributeNames().filter((it) => /^(role|tabindex|aria-)/.test(it))) {
      element.removeAttribute(name)
    }
  }
  copy.setAttribute('aria-hidden', 'true')
  return new XMLSerializer().serializeToString(copy)
}

/** `svgs` are drawn one under the other with 16 px around; one element to a line, so that differences can be read. */
export const standAlone = (svgs: readonly SVGSVGElement[], theme: 'light' | 'dark'): string => {
  const used = new Set(
    svgs.flatMap((svg) => [...svg.querySelectorAll('use')].map((use) => use.getAttribute('href')?.slice(1) ?? '')),
  )
  const heights = svgs.map((svg) => Number(svg.getAttribute('height')))
  const width = Number(svgs[0]?.getAttribute('width'))
  const height = heights.reduce((sum, it) => sum + it, 32)
  const css = `:root {${tokens(palettes[theme], greys[theme])}
svg {font: 11.5px "Fira Sans", sans-serif; fill: var(--ink-2);}
${style('timeline-overview.css')}${style('timeline-detail.css')}`
  const drawings = svgs.map((svg, index) => inside(svg, 16 + heights.slice(0, index).reduce((sum, it) => sum + it, 0)))
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><title>Timeline</title><style>
${css}</style><rect width="100%" height="100%" fill="${palettes[theme].paper}"/><defs>${symbolsOf(used)}</defs>${drawings.join('')}</svg>`
  return `${text.replaceAll('><', '>\n<')}\n`
}
