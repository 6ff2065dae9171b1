/** `npm run handouts`: the sheets as PDFs in `dist/handouts`, where a Chromium is at hand, with links to them on the pages. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { browser } from './browser.mjs'
import { buildWhenChanged, keepAsBuilt } from './build.mjs'
import { compressFolder } from './compress.mjs'
import { pageCount, withPdfLinks } from './pdf-links.mjs'
import { main, root } from './project.mjs'
import { serve } from './serve.mjs'

const folder = join(root, 'dist', 'handouts')

/** Path of a Chromium, or nothing with a sentence that says so. */
const found = () => {
  try {
    return browser()
  } catch {
    console.log(
      'Araxes: no Chromium or Chrome was found, so no PDFs are made; the pages in dist/handouts print from any browser.',
    )
    return undefined
  }
}

/** @param {string} executablePath @param {readonly string[]} sets @returns {Promise<import('./pdf-links.mjs').Pdf[]>} */
const print = async (executablePath, sets) => {
  const { chromium } = await import('@playwright/test')
  const server = await serve('dist', 0)
  const program = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const made = []
  try {
    const page = await program.newPage()
    for (const set of sets) {
      await page.goto(`${server.address}handouts/${set}/`, { waitUntil: 'networkidle' })
      await page.evaluate(() => document.fonts.ready)
      const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true })
      writeFileSync(join(folder, `${set}.pdf`), bytes)
      made.push({ set, bytes: bytes.length, pages: pageCount(bytes) })
    }
  } finally {
    await program.close()
    server.close()
  }
  return made
}

await main(async () => {
  const executablePath = found()
  if (executablePath === undefined) return
  await buildWhenChanged()
  if (!existsSync(folder))
    return console.log('Araxes: this story has no lesson (data/lesson.json), so there are no sheets.')
  const sets = readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory())
  const made = await print(executablePath, sets)
  for (const page of ['lesson', 'handouts'].map((name) => join(root, 'dist', name, 'index.html'))) {
    if (existsSync(page)) writeFileSync(page, withPdfLinks(readFileSync(page, 'utf8'), made))
  }
  const dist = join(root, 'dist')
  if (existsSync(join(dist, 'index.html.br'))) await compressFolder(dist)
  keepAsBuilt()
  for (const { set, pages, bytes } of made)
    console.log(`dist/handouts/${set}.pdf: ${pages} pages, ${Math.round(bytes / 1024)} KB`)
})
