/** `npm run bench:growth [-- --rounds 5 --counts 100,1000,10000 --alone 100000]`: what grows with the story, and how fast. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { browser as browserFile } from '../scripts/browser.mjs'
import { generateStory } from '../scripts/generate-story.mjs'
import { main, programFile, root } from '../scripts/project.mjs'
import { serve } from '../scripts/serve.mjs'
import { buildAlone } from './growth-alone.mjs'
import { cpuMilliseconds } from './growth-cpu.mjs'
import { choose, launch, openPage, quantile, scrub } from './growth-measure.mjs'
import { plot, table } from './growth-table.mjs'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    counts: { type: 'string', default: '100,1000,10000' },
    alone: { type: 'string', default: '100000' },
  },
})
const rounds = Number(values.rounds)
const numbers = (/** @type {string} */ text) => text.split(',').filter(Boolean).map(Number)
const counts = numbers(values.counts)
const alone = numbers(values.alone)
const steps = 120
const results = join(root, 'bench', 'results')

/** @typedef {import('./growth-table.mjs').Series} Series */
/** @type {Map<string, Series>} */
const series = new Map()
const note = (
  /** @type {string} */ name,
  /** @type {string} */ unit,
  /** @type {number} */ count,
  /** @type {number} */ value,
) => {
  const own = series.get(name) ?? { name, unit, values: {} }
  own.values[count] = value
  series.set(name, own)
}
const median = (/** @type {number[]} */ all) => quantile(all, 0.5)

const build = (/** @type {string} */ data, /** @type {string} */ site) => {
  const start = performance.now()
  execFileSync(
    process.execPath,
    [programFile('vite'), 'build', '--outDir', site, '--emptyOutDir', '--logLevel', 'error'],
    {
      cwd: root,
      env: { ...process.env, ARAXES_DATA: data, NODE_ENV: undefined },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  return (performance.now() - start) / 1000
}

const page = (/** @type {string} */ site) => {
  const html = readFileSync(join(site, 'index.html'))
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((it) => it.isFile())
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
  return { html: html.length / 1000, sent: brotliCompressSync(html).length / 1000, site: bytes / 1e6 }
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {number} round
 * @param {Record<string, number[]>} taken
 */
const oneRound = async (browser, address, round, taken) => {
  const { page: opened, live, map } = await openPage(browser, address)
  await opened.waitForTimeout(500)
  const select = await choose(opened, round)
  await opened.waitForTimeout(1000)
  const before = cpuMilliseconds(process.pid)
  const frames = await scrub(opened, steps)
  taken.cpu?.push((cpuMilliseconds(process.pid) - before) / steps)
  taken.live?.push(live)
  taken.map?.push(map)
  taken.select?.push(select)
  taken.median?.push(frames.median)
  taken.p95?.push(frames.p95)
}

/** @param {number} count @param {string} site @param {string} prefix */
const measure = async (count, site, prefix = '') => {
  const server = await serve(site, 0)
  const taken = /** @type {Record<string, number[]>} */ ({
    live: [],
    map: [],
    select: [],
    median: [],
    p95: [],
    cpu: [],
  })
  for (let round = 0; round < rounds; round += 1) {
    const browser = await launch(browserFile())
    try {
      await oneRound(browser, server.address, round, taken)
    } catch (error) {
      console.error(`${prefix}${count} events, round ${round + 1}: ${/** @type {Error} */ (error).message}`)
    } finally {
      await browser.close()
    }
  }
  server.close()
  const rows = /** @type {const} */ ([
    ['live', 'first view, page live', 'ms'],
    ['map', 'first view, map drawn', 'ms'],
    ['select', 'selection to marks', 'ms'],
    ['median', 'scrubbing, median frame', 'ms'],
    ['p95', 'scrubbing, 95th percentile', 'ms'],
    ['cpu', 'scrubbing, processor time per step', 'ms'],
  ])
  for (const [key, name, unit] of rows)
    if (taken[key]?.length) note(`${prefix}${name}`, unit, count, median(taken[key]))
}

await main(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'araxes-growth-'))
  const load = loadavg()[0] ?? 0
  for (const count of counts) {
    const [data, site] = [join(folder, `data-${count}`), join(folder, `site-${count}`)]
    generateStory(count, data)
    note(
      'build',
      's',
      count,
      median(Array.from({ length: Math.min(rounds, count > 5000 ? 1 : 3) }, () => build(data, site))),
    )
    const { html, sent, site: all } = page(site)
    note('page', 'kB', count, html)
    note('page as sent (brotli)', 'kB', count, sent)
    note('whole site', 'MB', count, all)
    await measure(count, site)
    console.log(`${count} events measured`)
  }
  for (const count of alone) {
    await measure(count, await buildAlone(count, join(folder, `alone-${count}`)), 'timeline and map alone: ')
    console.log(`${count} events measured, timeline and map alone`)
  }
  const all = [...series.values()]
  const sizes = [...counts, ...alone]
  const head = `Medians of ${rounds} rounds, headless Chromium with software graphics, ${cpus().length} processors, load ${load.toFixed(1)} at the start. Growth: the exponent between the two largest sizes; 1 is linear.`
  mkdirSync(results, { recursive: true })
  writeFileSync(join(results, 'growth.md'), `# Growth\n\n${head}\n\n${table(all, sizes)}\n`)
  writeFileSync(join(results, 'growth.svg'), plot(all, sizes))
  writeFileSync(join(results, 'growth.json'), `${JSON.stringify(all, null, 1)}\n`)
  rmSync(folder, { recursive: true, force: true })
  console.log(`\n${head}\n\n${table(all, sizes)}`)
})
