/** The walk before a class as the tests see it. */
import type { Locator, Page } from '@playwright/test'
import { expect, open } from './open.ts'

export const steps = 21

/** The slide that is shown. */
export const slide = (page: Page) => page.locator('.deck .slide:not([hidden])')

/** What can be read on the slide: without anything that is hidden. */
export const words = (page: Page): Promise<string> =>
  slide(page).evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement
    for (const hidden of copy.querySelectorAll('[hidden]')) hidden.remove()
    return (copy.textContent ?? '').replace(/\s+/g, ' ').trim()
  })

/** Opens the walk at a step; the map is the picture, so that no test waits for a drawing. */
export const present = async (page: Page, link = '?mode=present'): Promise<void> => {
  await open(page, link)
  await expect(slide(page)).toBeVisible()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

/** The number of the step, as the deck says it. */
export const stepOf = async (page: Page): Promise<number> =>
  Number((await page.locator('.deck-place').first().textContent())?.split('/')[0])

export const isAt = (page: Page, step: number) =>
  expect(page.locator('.deck-place').first()).toHaveText(`${step} / ${steps}`)

/** All that is seen of a step: address, slide, what of the picture is shown and chosen, and where it lies. */
export const picture = async (page: Page) => {
  await page.waitForTimeout(400)
  return page.evaluate(() => {
    const plane = document.querySelector<HTMLElement>('.poster-plane')
    const parts = [...document.querySelectorAll('.poster [data-layer], .poster [data-days], .poster [data-event]')]
    return {
      address: location.search,
      slide: document.querySelector('.deck .slide:not([hidden])')?.outerHTML,
      shown: parts.map((part) => `${part.hasAttribute('hidden')} ${part.hasAttribute('data-selected')}`).join(),
      place: plane?.getAttribute('style'),
      bar: [...document.querySelectorAll<HTMLElement>('.deck-bar i')].map((part) => part.dataset.is).join(),
      cover: document.querySelector('.present')?.getAttribute('data-screen'),
    }
  })
}

/** A picture of an element once two in a row are the same: letters may come after their place was laid out. */
export const settled = async (element: Locator): Promise<Buffer> => {
  let last = await element.screenshot()
  await expect(async () => {
    const next = await element.screenshot()
    const same = next.equals(last)
    last = next
    expect(same).toBe(true)
  }).toPass()
  return last
}
