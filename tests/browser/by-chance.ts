/** A reader without a plan: every step is drawn by lot, and the same seed draws the same lots. */
import type { Page } from '@playwright/test'
import { oneOf } from '../../scripts/generated-dates.mjs'

/** Numbers from 0 to below 1. */
export type Lot = () => number

interface Target {
  readonly name: string
  readonly x: number
  readonly y: number
}

/** What a pointer could be set on: seen, in front, and leading nowhere but within the page. */
const targets = (page: Page): Promise<Target[]> =>
  page.evaluate(() => {
    const asked =
      'a[href], button, input:not([type=date], [type=file]), summary, textarea, select, [role=option], [role=slider], [tabindex="0"]'
    return [...document.querySelectorAll<HTMLElement>(asked)].flatMap((element) => {
      const isLink = element instanceof HTMLAnchorElement || element instanceof SVGAElement
      const to = isLink ? new URL(element.getAttribute('href') ?? '', document.baseURI) : null
      const leaves = to !== null && (to.origin !== location.origin || to.pathname !== location.pathname)
      if (leaves || element.hasAttribute('download') || !element.checkVisibility()) return []
      const { left, top, width, height } = element.getBoundingClientRect()
      const [x, y] = [left + width / 2, top + height / 2]
      const front = document.elementFromPoint(x, y)
      if (!front || !(element.contains(front) || front.contains(element))) return []
      const { tagName, id } = element
      const words = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 30)
      return [{ name: `${tagName.toLowerCase()}${id && `#${id}`} ${words}`, x, y }]
    })
  })

const keys = 'Escape Escape Enter Tab ArrowLeft ArrowRight ArrowDown Shift+ArrowLeft End + - / ? p b Space'.split(' ')
const words = ['Baku', 'pipeline', 'naxcivan', 'عراقچی', '<b>', '2025', '%E0%A4%A', '']
const sizes = [
  { width: 900, height: 640 },
  { width: 390, height: 780 },
  { width: 1_100, height: 460 },
]

/** What a step does; it returns what it was, for the report. */
type Act = (page: Page, lot: Lot) => Promise<string>

const point: Act = async (page, lot) => {
  const all = await targets(page)
  if (all.length === 0) return 'nothing to point at'
  const { name, x, y } = oneOf(lot, all)
  await page.mouse.click(x, y)
  return `click ${name}`
}
const press: Act = async (page, lot) => {
  const key = oneOf(lot, keys)
  await page.keyboard.press(key)
  return `press ${key}`
}
const type: Act = async (page, lot) => {
  const text = oneOf(lot, words)
  await page.keyboard.insertText(text)
  return `type ${text}`
}
/** Somewhere in the page. */
const spot = (page: Page, lot: Lot): [number, number] => {
  const { width, height } = page.viewportSize() ?? { width: 1, height: 1 }
  return [lot() * width, lot() * height]
}
const turn: Act = async (page, lot) => {
  await page.mouse.move(...spot(page, lot))
  await page.mouse.wheel(0, (lot() - 0.5) * 600)
  return 'turn the wheel'
}
const drag: Act = async (page, lot) => {
  await page.mouse.move(...spot(page, lot))
  await page.mouse.down()
  await page.mouse.move(...spot(page, lot), { steps: 4 })
  await page.mouse.up()
  return 'drag'
}
const travel: Act = async (page, lot) => {
  const isBack = lot() < 0.7
  await (isBack ? page.goBack({ waitUntil: 'commit' }) : page.goForward({ waitUntil: 'commit' }))
  return isBack ? 'go back' : 'go forward'
}
const resize: Act = async (page, lot) => {
  const size = oneOf(lot, sizes)
  await page.setViewportSize(size)
  return `resize to ${size.width}`
}

/** Of a hundred steps so many. */
const shares: readonly (readonly [share: number, act: Act])[] = [
  [60, point],
  [15, press],
  [4, type],
  [8, turn],
  [6, drag],
  [5, travel],
  [2, resize],
]

/** Takes the next step, and says what it was. */
export const step = async (page: Page, lot: Lot): Promise<string> => {
  let rest = lot() * 100
  const [, act] = shares.find(([share]) => {
    rest -= share
    return rest < 0
  }) ?? [0, point]
  return act(page, lot)
}
