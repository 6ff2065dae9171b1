/** High contrast, chosen on the page or asked of the system, and colours that the system forces. */
import type { Locator } from '@playwright/test'
import { card, expect, open, test } from './open.ts'

const styleOf = (locator: Locator, property: string): Promise<string> =>
  locator.first().evaluate((element, name) => getComputedStyle(element).getPropertyValue(name).trim(), property)

const black = 'rgb(0, 0, 0)'
const white = 'rgb(255, 255, 255)'

test('the button of colours leads through high contrast back to the system’s', async ({ page }) => {
  await open(page)
  const button = page.locator('[data-action=theme]')
  const seen: (string | null)[] = []
  for (let step = 0; step < 4; step += 1) {
    await button.click()
    seen.push(await button.getAttribute('aria-label'))
  }
  expect(seen).toEqual(['Colours: light', 'Colours: dark', 'Colours: high contrast', 'Colours: as the system'])
})

test.describe('in a dark system', () => {
  test.use({ colorScheme: 'dark' })

  test('high contrast that is chosen on the page is black on white, on the map too', async ({ page }) => {
    await open(page)
    for (let step = 0; step < 3; step += 1) await page.locator('[data-action=theme]').click()
    expect(await styleOf(page.locator('body'), 'background-color')).toBe(white)
    expect(await styleOf(page.locator('body'), 'color')).toBe(black)
    expect(await styleOf(page.locator('#map'), '--land')).toBe('#fff')
    expect(await styleOf(page.locator('#map'), '--coast')).toBe('#000')
  })
})

test.describe('where the system asks for more contrast', () => {
  test.use({ contrast: 'more' })

  test('the page has it without being told, and a choice on the page comes first', async ({ page }) => {
    await open(page)
    expect(await styleOf(page.locator('body'), '--ink')).toBe('#000')
    await page.locator('[data-action=theme]').click()
    expect(await styleOf(page.locator('body'), '--ink')).toBe('#15181b')
  })
})

test.describe('where the system forces its colours', () => {
  test.use({ forcedColors: 'active', colorScheme: 'dark' })

  test('glyphs take the colour of text, the map that of high contrast', async ({ page }) => {
    await open(page)
    const text = await styleOf(page.locator('body'), 'color')
    for (const hue of ['diplomacy', 'security', 'energy', 'transport', 'incident']) {
      expect(await styleOf(page.locator(`#panel-events .category-${hue}`), 'color'), hue).toBe(text)
    }
    expect(await styleOf(page.locator('#map'), '--land')).toBe('#fff')
    expect(await styleOf(page.locator('#map'), '--incident')).toBe('#a3004e')
  })

  test('what is chosen is told apart by an edge or a ground, not by a shadow', async ({ page }) => {
    await open(page, '#alleged-airspace-use-2025')
    await expect(card(page)).toBeVisible()
    const [chosen, other] = [page.locator('.event-row[aria-current]'), page.locator('.event-row:not([aria-current])')]
    expect(await styleOf(chosen, 'border-inline-start-width')).toBe('4px')
    expect(await styleOf(other, 'border-inline-start-width')).toBe('0px')
    const tabs = page.locator('.tabs')
    const edge = (selected: boolean): Promise<string> =>
      styleOf(tabs.locator(`[aria-selected=${selected}]`), 'border-block-end-color')
    expect(await edge(true)).not.toBe(await edge(false))
    const lanes = page.locator('.timeline [data-lanes]')
    const ground = (pressed: boolean): Promise<string> =>
      styleOf(lanes.locator(`xpath=self::*[@aria-pressed='${pressed}']`), 'background-color')
    expect(await ground(true)).not.toBe(await ground(false))
  })
})
