import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from './open.ts'
import { isAt, slide } from './present-open.ts'

/** Files may read files here, as in a page that is one file; where windows come from has no name all the same. */
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--allow-file-access-from-files'] })
  },
})

test('slide and console find each other when they are opened from a disk, and again after a reload', async ({
  page,
}) => {
  const file = pathToFileURL(resolve('dist/index.html')).href
  await page.context().route(/\/assets\/canvas-[^/]*\.js$/, () => {})
  await page.goto(`${file}?mode=present&step=4`)
  await expect(slide(page)).toBeVisible()
  const coming = page.context().waitForEvent('page')
  await page.keyboard.press('s')
  const console = await coming
  const peer = console.locator('.console-peer')
  await expect(peer).toHaveText('Projector window connected')
  await console.keyboard.press('PageDown')
  await isAt(page, 5)
  await console.reload()
  await expect(peer).toHaveText('Projector window connected')
  await page.keyboard.press('PageDown')
  await isAt(console, 6)
})
