/** The sheets as they are printed, and the page for those who teach. */
import type { Page } from '@playwright/test'
import { pageCount } from '../../scripts/pdf-links.mjs'
import { expect, test } from './open.ts'

const sets = ['student-a4', 'student-letter', 'teacher-a4', 'teacher-letter'] as const

/** How far each sheet's content reaches beyond its paper, in pixels. */
const overflow = (page: Page): Promise<readonly [id: string, down: number, across: number][]> =>
  page
    .locator('.sheet')
    .evaluateAll((sheets) =>
      sheets.map((it): [string, number, number] => [
        it.id,
        it.scrollHeight - it.clientHeight,
        it.scrollWidth - it.clientWidth,
      ]),
    )

for (const set of sets) {
  test(`${set} is as many pages as it has sheets, and none is cut`, async ({ page }) => {
    await page.goto(`./handouts/${set}/`)
    await page.emulateMedia({ media: 'print' })
    const sheets = await page.locator('.sheet').count()
    expect(sheets).toBeGreaterThanOrEqual(6)
    const room = await page
      .locator('.sheet-foot')
      .evaluateAll((all) =>
        all.map(
          (foot) => (foot.closest('.sheet')?.getBoundingClientRect().bottom ?? 0) - foot.getBoundingClientRect().bottom,
        ),
      )
    expect(Math.min(...room)).toBeGreaterThan(40)
    expect((await overflow(page)).filter(([, down, across]) => down > 0 || across > 0)).toEqual([])
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
    expect(pageCount(pdf)).toBe(sheets)
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1')) ?? []
    const size = set.endsWith('a4') ? [595, 842] : [612, 792]
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual(size)
  })
}

/** Share of the pixels of a picture by their grey, and the largest distance of a pixel from grey. */
const tones = (page: Page, png: Buffer) =>
  page.evaluate(
    async (bytes) => {
      const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }))
      const canvas = new OffscreenCanvas(picture.width, picture.height)
      const context = canvas.getContext('2d')
      context?.drawImage(picture, 0, 0)
      const { data = new Uint8ClampedArray() } = context?.getImageData(0, 0, picture.width, picture.height) ?? {}
      const count = { dark: 0, middle: 0, light: 0, colour: 0 }
      for (let at = 0; at < data.length; at += 4) {
        const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3)
        count[green < 90 ? 'dark' : green < 235 ? 'middle' : 'light'] += 4 / data.length
        count.colour = Math.max(count.colour, Math.max(red, green, blue) - Math.min(red, green, blue))
      }
      return count
    },
    [...png],
  )

for (const id of ['airspace', 'oil', 'blank']) {
  test(`the map of ${id} is drawn in greys and is not blank`, async ({ page }) => {
    await page.goto('./handouts/student-a4/')
    await page.emulateMedia({ media: 'print' })
    const png = await page.locator(`#${id} .sheet-map`).screenshot()
    const { dark, middle, light, colour } = await tones(page, png)
    expect(dark).toBeGreaterThan(0.005)
    expect(middle).toBeGreaterThan(0.1)
    expect(light).toBeGreaterThan(0.3)
    expect(colour).toBeLessThanOrEqual(8)
  })
}

test('the key is on the teacher’s sheets alone', async ({ page }) => {
  await page.goto('./handouts/student-letter/')
  await expect(page.locator('.key')).toHaveCount(0)
  await page.goto('./handouts/teacher-letter/')
  expect(await page.locator('.key > li').count()).toBeGreaterThanOrEqual(12)
})

test('numbers on a map are those of its list', async ({ page }) => {
  await page.goto('./handouts/student-a4/')
  const numbers = await page
    .locator('#airspace .numbered')
    .evaluateAll((all) => all.map((it) => it.getAttribute('data-number')))
  const rows = await page.locator('#airspace .row-number').allTextContents()
  expect(numbers.toSorted()).toEqual(rows.toSorted())
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  for (const path of ['lesson/', 'handouts/', 'handouts/student-a4/', 'handouts/teacher-letter/']) {
    test(`${path} does not scroll sideways`, async ({ page }) => {
      await page.goto(`./${path}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    })
  }
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the lesson opens a key and leads to the sheets and to the events', async ({ page }) => {
    await page.goto('./lesson/')
    await page.locator('#follow-the-oil summary').click()
    await expect(page.locator('#follow-the-oil details li').first()).toBeVisible()
    await expect(page.locator('#follow-the-oil .question-events a').first()).toHaveAttribute('href', /^\.\.\/#/)
    await page.getByRole('link', { name: 'Open and print: Student sheets, A4' }).click()
    await expect(page.locator('.sheet').first()).toBeVisible()
  })
})
