import { card, expect, open, test } from './open.ts'
import { faultsOf, partsOf, stopOf, walk } from './walk.ts'

const talks = 'baku-fm-talks-2025-12-08'
const looks = [
  {
    name: 'a desktop',
    viewport: { width: 1440, height: 900 },
    order: ['.skips', '.header', '.rail', '.stage', '.timeline'],
  },
  {
    name: 'a phone',
    viewport: { width: 390, height: 844 },
    order: ['.skips', '.header', '.stage', '.timeline', '.tab-bar'],
  },
] as const

for (const { name, viewport, order } of looks) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport })

    test('Tab goes through the whole page once, part by part, and every stop is seen', async ({ page }) => {
      await open(page)
      const stops = await walk(page, 240)
      expect(faultsOf(stops)).toEqual([])
      expect(partsOf(stops)).toEqual(order)
    })

    test('with an event open nothing that has the focus lies under the card or the sheet', async ({ page }) => {
      await open(page, `#${talks}`)
      await expect(card(page)).toBeVisible()
      const stops = await walk(page, 320)
      expect(faultsOf(stops)).toEqual([])
      expect(partsOf(stops)).toContain('.cards')
    })
  })
}

test('Shift and Tab go back the same way', async ({ page }) => {
  await open(page)
  const there: string[] = []
  for (let step = 0; step < 14; step += 1) {
    await page.keyboard.press('Tab')
    there.push((await stopOf(page))?.name ?? '')
  }
  const back = [there.at(-1)]
  for (let step = 1; step < 14; step += 1) {
    await page.keyboard.press('Shift+Tab')
    back.push((await stopOf(page))?.name ?? '')
  }
  expect(back.reverse()).toEqual(there)
})

test('the first stops skip to the text, the map and the timeline', async ({ page }) => {
  for (const [index, target] of ['#rail', '#map', '#timeline'].entries()) {
    await open(page, `#${talks}`)
    await expect(card(page)).toHaveAttribute('id', talks)
    await page.locator('.skip').first().focus()
    for (let step = 0; step < index; step += 1) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.locator(target)).toBeFocused()
    await expect(card(page)).toHaveAttribute('id', talks)
    await page.keyboard.press('Tab')
    expect(await page.locator(`${target} :focus, ${target}:focus, .stage :focus`).count()).toBe(1)
  }
})

test('a sentence, its card, the next event and back, by keys alone', async ({ page }) => {
  await open(page)
  const passage = page.locator('a[data-claim=airspace-used-by-drones]')
  await passage.focus()
  await page.keyboard.press('Enter')
  await expect(card(page)).toBeVisible()
  await page.locator('.card-close').focus()
  await page.keyboard.press('Enter')
  await expect(card(page)).toHaveCount(0)
  await expect(passage).toBeFocused()
})

test('the events of the timeline are one stop, and arrows go from one to the next', async ({ page }) => {
  await open(page)
  await page.locator('.timeline-events a[tabindex="0"]').focus()
  await page.keyboard.press('Home')
  const name = async () => (await stopOf(page))?.name
  const first = await name()
  await page.keyboard.press('ArrowRight')
  const second = await name()
  expect(second).not.toBe(first)
  await page.keyboard.press('ArrowLeft')
  expect(await name()).toBe(first)
  await page.keyboard.press('End')
  expect([first, second]).not.toContain(await name())
  expect(await page.locator('.timeline-events a[tabindex="0"]').count()).toBe(1)
})

test('the ends of the window move by arrows, and the map by arrows and by buttons', async ({ page }) => {
  await open(page)
  const shown = page.locator('.timeline-window')
  const before = await shown.textContent()
  await page.locator('.timeline-head [data-action=all]').focus()
  const start = page.getByRole('slider', { name: 'Start of the window' })
  await start.focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(shown).not.toHaveText(before ?? '')
  await page.locator('#map-controls [data-action=zoom-in]').focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/at=/)
  const place = page.url()
  await page.locator('.map-pan > summary').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(place)
  const moved = page.url()
  await page.locator('.poster').focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page).not.toHaveURL(moved)
})

const dialogs = [
  ['.find', 'Search'],
  ['.header [data-part=share]', 'Share'],
  ['.header [data-part=about]', 'About this map'],
  ['#map-controls [data-part=here]', 'On the map now'],
] as const

for (const [button, name] of dialogs) {
  test(`the dialog “${name}” takes the focus, keeps it, and gives it back`, async ({ page }) => {
    await open(page)
    await page.locator(button).focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name })
    await expect(dialog).toBeVisible()
    await expect(dialog.locator(':focus')).toHaveCount(1)
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab')
      const stop = await stopOf(page)
      // Between last and first the browser's own controls have their turn.
      if (stop) expect(stop).toMatchObject({ part: 'dialog', faults: [] })
    }
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(page.locator(button)).toBeFocused()
  })
}

test('single keys can be switched off', async ({ page }) => {
  await open(page)
  await page.keyboard.press('?')
  const about = page.getByRole('dialog', { name: 'About this map' })
  await about.getByRole('checkbox', { name: /Single keys/ }).uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
