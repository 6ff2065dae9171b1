/** A story whose every text means harm, built and opened as any other. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { run } from '../../scripts/project.mjs'
import { serve } from '../../scripts/serve.mjs'
import { hostileStory } from '../hostile/story-files.ts'
import { watching } from './open.ts'

type Site = Awaited<ReturnType<typeof serve>>
let folder = ''
let site: Site | undefined

test.beforeAll(async () => {
  test.setTimeout(300_000)
  folder = mkdtempSync(join(tmpdir(), 'araxes-hostile-'))
  for (const { path, text } of hostileStory().files) {
    mkdirSync(dirname(join(folder, 'data', path)), { recursive: true })
    writeFileSync(join(folder, 'data', path), text)
  }
  const dist = join(folder, 'dist')
  const { code, printed } = await run('vite', ['build', '--logLevel', 'error', '--outDir', dist, '--emptyOutDir'], {
    env: { NODE_ENV: undefined, ARAXES_DATA: join(folder, 'data') },
    quiet: true,
  })
  expect(code, printed).toBe(0)
  site = await serve(dist, 0)
})
test.afterAll(() => {
  site?.close()
  rmSync(folder, { recursive: true, force: true })
})

test('runs nothing, breaks nothing and shows its words as words', async ({ page }) => {
  test.setTimeout(300_000)
  const address = site?.address ?? ''
  const watched = await watching(page, address)
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  const harmed = () => page.evaluate(() => 'hostile' in window)
  const harm = page.getByText('<img src=x onerror=window.hostile=1>')
  await page.goto(`${address}?view=table#the-talks`)
  await expect(page.locator('.card:not([hidden]) h2')).toContainText('<script>window.hostile=1</script>')
  await expect(page.locator('[data-part-root] table').first()).toBeVisible()
  expect(await harmed()).toBe(false)
  await page.goto(`${address}?#the-allegation`)
  for (const part of ['find', 'narrow', 'share', 'about']) {
    await page.locator(`[data-part=${part}]`).first().click()
    const opened = page.locator('dialog[open], .narrow-panel:not([hidden])')
    await expect(opened).toBeVisible()
    expect(await harmed(), part).toBe(false)
    await page.keyboard.press('Escape')
    await expect(opened).toHaveCount(0)
  }
  await page.goto(address)
  await expect(page.locator('#map')).toHaveAttribute('data-map', 'live', { timeout: 60_000 })
  expect(await harmed()).toBe(false)
  for (const path of [
    'sources/',
    'record/',
    'critique/',
    'figures/',
    'voices/',
    'events/',
    'lesson/',
    'e/the-talks/',
  ]) {
    const answer = await page.goto(address + path)
    if (answer?.status() === 404) continue
    expect(await harm.count(), path).toBeGreaterThan(0)
    expect(await harmed(), path).toBe(false)
  }
  expect([...dialogs, ...watched.errors, ...watched.foreign]).toEqual([])
})
