/** SVG -> PNG, by the browser that measures. */
import { chromium } from '@playwright/test'

/** @param {string} browser path of a Chromium @param {string} svg @returns {Promise<Buffer>} */
export const picture = async (browser, svg) => {
  const program = await chromium.launch({ executablePath: browser, args: ['--no-sandbox'] })
  try {
    const page = await program.newPage({ viewport: { width: 1100, height: 800 } })
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100%}</style>${svg}`)
    return await page.locator('svg').screenshot()
  } finally {
    await program.close()
  }
}
