import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { serve } from '../../scripts/serve.mjs'

test('the same build works in a folder of a site', async ({ page }) => {
  const site = mkdtempSync(join(tmpdir(), 'araxes-site-'))
  cpSync('dist', join(site, 'stories', 'araxes'), { recursive: true })
  const { address, close } = await serve(site, 0)
  try {
    const astray: string[] = []
    page.on('response', (response) => {
      if (response.status() >= 400 || !response.url().startsWith(`${address}stories/araxes/`))
        astray.push(response.url())
    })
    await page.goto(`${address}stories/araxes/#baku-fm-talks-2025-12-08`)
    await expect(page.locator('.card:not([hidden])')).toHaveAttribute('id', 'baku-fm-talks-2025-12-08')
    await expect(page.locator('#map')).toHaveAttribute('data-map', 'live', { timeout: 60_000 })
    expect(astray.filter((url) => !url.startsWith('blob:') && !url.startsWith('data:'))).toEqual([])
  } finally {
    close()
    rmSync(site, { recursive: true })
  }
})
