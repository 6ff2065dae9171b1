import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { onPoster, posterSize } from '../../src/model/poster-frame.ts'
import { expect, openMap, test } from './open.ts'

test('on paper the map is never blank, and the chosen event and the events in view follow it', async ({ page }) => {
  await openMap(page, '#alleged-airspace-use-2025')
  await page.emulateMedia({ media: 'print' })
  const map = await page.locator('.map').screenshot()
  // A blank box of this size is a picture of a few kilobytes.
  expect(map.length).toBeGreaterThan(40_000)
  await expect(page.locator('.timeline')).toBeHidden()
  await expect(page.locator('.card:not([hidden]) h2')).toBeVisible()
  await expect(page.locator('#panel-events .phase:not([hidden]) li:not([hidden]) .event-row').first()).toBeVisible()
})

test('on paper the map lies where the reader left it, and says its address', async ({ page }) => {
  await openMap(page, '?at=7.5/39.75/48.12')
  const tellPaper = async (): Promise<string | null> => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    return page.locator('#map').getAttribute('data-address')
  }
  // What lays the map on paper comes when the page has been at rest.
  await expect.poll(tellPaper).toContain('at=7.5/39.75/48.12')
  await page.emulateMedia({ media: 'print' })
  const [box, plane] = await Promise.all(['.map', '.poster-plane'].map((each) => page.locator(each).boundingBox()))
  if (!box || !plane) throw new Error('found no map on paper, expected one')
  const [x, y] = onPoster([48.12, 39.75])
  expect((box.x + box.width / 2 - plane.x) / plane.width).toBeCloseTo(x / posterSize.width, 2)
  expect((box.y + box.height / 2 - plane.y) / plane.height).toBeCloseTo(y / posterSize.height, 2)
})

for (const format of ['A4', 'Letter'] as const) {
  test(`a PDF on ${format} has the map in greys, the chosen event with its status, and the address`, async ({
    page,
  }, info) => {
    test.skip(spawnSync('pdftoppm', ['-v']).error !== undefined, 'pdftoppm of poppler-utils is not installed')
    await openMap(page, '#alleged-airspace-use-2025')
    await expect
      .poll(async () => {
        await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
        return page.locator('#map').getAttribute('data-address')
      })
      .not.toBeNull()
    const path = info.outputPath(`page-${format}.pdf`)
    writeFileSync(path, await page.pdf({ format, printBackground: true }))
    const texts = spawnSync('pdftotext', ['-layout', path, '-']).stdout.toString()
    expect(texts).toMatch(/denied by Baku/i)
    expect(texts).toContain('#alleged-airspace-use-2025')
    const first = spawnSync('pdftoppm', ['-r', '40', '-gray', '-f', '1', '-l', '1', path]).stdout
    const [, width = '0', height = '0'] = /^P5\s+(\d+)\s+(\d+)/.exec(first.subarray(0, 30).toString('latin1')) ?? []
    const greys = first.subarray(first.length - Number(width) * Number(height))
    const map = greys.subarray(
      Number(width) * Math.round(Number(height) * 0.15),
      Number(width) * Math.round(Number(height) * 0.35),
    )
    expect(map.filter((grey) => grey < 250).length / map.length).toBeGreaterThan(0.6)
    expect(new Set(map).size).toBeGreaterThan(40)
  })
}
