/** A finger on the page, through the browser's own protocol: what is not prevented scrolls, as it does on a phone. */
import type { Page } from '@playwright/test'

type Spot = readonly [x: number, y: number]

/** Milliseconds between two reports of a finger. */
const report = 16

/**
 * Lays a finger down at `from`, moves it to `to` and lifts it.
 * @param milliseconds how long the way takes; a short one is a flick
 * @param rest how long the finger lies still before it is lifted; without rest it is thrown
 */
export const drag = async (page: Page, from: Spot, to: Spot, milliseconds = 320, rest = 0): Promise<void> => {
  const client = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints })
  const steps = Math.max(2, Math.round(milliseconds / report))
  await send('touchStart', [{ x: from[0], y: from[1] }])
  for (let step = 1; step <= steps; step += 1) {
    const share = step / steps
    await send('touchMove', [{ x: from[0] + (to[0] - from[0]) * share, y: from[1] + (to[1] - from[1]) * share }])
    await page.waitForTimeout(milliseconds / steps)
  }
  if (rest > 0) await page.waitForTimeout(rest)
  await send('touchEnd', [])
  await client.detach()
}
