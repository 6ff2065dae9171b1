/** One visit by a new browser that has never been here: opens a contestant's page and tells what was measured. */
import { chromium } from '@playwright/test'
import { Failure } from '../../scripts/project.mjs'
import { bytesUntil } from './bytes.mjs'
import { probe } from './probe.mjs'
import { blockingTime } from './statistics.mjs'

/** Longest wait for a map or an answer, milliseconds. */
const patience = 90_000
/** Work that begins this long after a page is ready is not laid to its loading, milliseconds. */
const afterwards = 1000

const parameters = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  // Letters and boxes of all contestants are painted as without a graphics card, not by a processor that plays one.
  '--disable-gpu-rasterization',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]

/**
 * @typedef {object} Place where and how to visit
 * @property {string} browser path of a Chromium
 * @property {string} address of the bench's server
 * @property {import('./bytes.mjs').Sent[]} sent its list
 */

/** @typedef {{ report: import('./probe.mjs').Report, select: (share: number) => Promise<number | undefined> }} Bench */

/** @param {import('./contestants.mjs').Contestant} contestant @param {boolean} tries */
const script = ({ visible, targets, handled, live, draws }, tries) =>
  `(${probe})({ visible: ${visible}, targets: ${targets}, handled: ${handled}, live: ${live}, draws: ${draws && !tries} }, ${tries})`

/**
 * Pieces of the page's own requests as they come, at milliseconds since the epoch.
 * @param {import('@playwright/test').CDPSession} session
 */
const listen = (session) => {
  const received = /** @type {import('./bytes.mjs').Received[]} */ ([])
  const urls = /** @type {Map<string, string>} */ (new Map())
  let offset = 0
  session.on('Network.requestWillBeSent', ({ requestId, request, timestamp, wallTime }) => {
    urls.set(requestId, request.url)
    offset = wallTime - timestamp
  })
  session.on('Network.dataReceived', ({ requestId, timestamp, dataLength: length }) => {
    const url = urls.get(requestId)
    if (url?.startsWith('http')) received.push({ url, at: (timestamp + offset) * 1000, length })
  })
  return received
}

/**
 * Visits in a new browser, and hands the page over while it is open.
 * @template Result
 * @param {Place} place
 * @param {import('./contestants.mjs').Contestant} contestant
 * @param {import('./profiles.mjs').Profile} profile
 * @param {boolean} tries whether the page clicks from the start
 * @param {(page: import('@playwright/test').Page, received: import('./bytes.mjs').Received[]) => Promise<Result>} measure
 */
const visit = async ({ browser, address, sent }, contestant, { cpu, network }, tries, measure) => {
  const program = await chromium.launch({ executablePath: browser, args: parameters })
  try {
    const context = await program.newContext({ viewport: { width: 1280, height: 840 } })
    const page = await context.newPage()
    // A reader's browser is running already: it has drawn something before it comes here.
    await page.setContent('<p>Ready')
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    const foreign = /** @type {string[]} */ ([])
    context.on('request', (request) => {
      const url = new URL(request.url())
      if (/^https?:$/.test(url.protocol) && url.origin !== new URL(address).origin) foreign.push(url.href)
    })
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
    if (network) {
      const { latency, bytesPerSecond } = network
      const throughput = { downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond }
      await session.send('Network.emulateNetworkConditions', { offline: false, latency, ...throughput })
    }
    const received = listen(session)
    await page.addInitScript(script(contestant, tries))
    sent.length = 0
    await page.goto(`${address}${contestant.id}/`, { waitUntil: 'commit', timeout: patience })
    const result = await measure(page, received)
    if (foreign.length > 0) throw new Failure(`${contestant.name} asked another host: ${foreign.join(', ')}.`)
    return result
  } finally {
    await program.close()
  }
}

/** @param {import('@playwright/test').Page} page @returns {Promise<import('./probe.mjs').Report>} */
const reportOf = (page) => page.evaluate(() => /** @type {any} */ (globalThis).bench.report)

/**
 * Until the page has reported a moment.
 * @param {import('@playwright/test').Page} page
 * @param {'usable' | 'live' | 'firstPaint'} moment
 */
const until = async (page, moment) => {
  // Asked from outside: a content policy lets no function be sent into the page to wait there.
  const end = performance.now() + patience
  while ((await reportOf(page))[moment] === undefined) {
    if (performance.now() > end) throw new Failure(`The page did not say "${moment}" within ${patience / 1000} s.`)
    await page.waitForTimeout(100)
  }
}

/**
 * When the page answers a click, and the bytes until then.
 * @param {Place} place
 * @param {import('./contestants.mjs').Contestant} contestant
 * @param {import('./profiles.mjs').Profile} profile
 */
export const visitForUse = (place, contestant, profile) =>
  visit(place, contestant, profile, true, async (page, received) => {
    await until(page, 'usable')
    // What has not been painted cannot be used, though it would answer. A page that is a canvas reports no paint.
    if (contestant.paints) await until(page, 'firstPaint')
    const { origin, usable: answered = Number.NaN, firstPaint = 0 } = await reportOf(page)
    const usable = Math.max(answered, firstPaint)
    return { usable, bytesUsable: bytesUntil(received, place.sent, origin + usable) }
  })

/**
 * Paints, map, blocking and bytes of an undisturbed page, then some choices of events.
 * @param {Place} place
 * @param {import('./contestants.mjs').Contestant} contestant
 * @param {import('./profiles.mjs').Profile} profile
 * @param {readonly number[]} shares which events to choose, each as a share of all
 */
export const visitForMap = (place, contestant, profile, shares) =>
  visit(place, contestant, profile, false, async (page, received) => {
    if (contestant.live) await until(page, 'live')
    else await page.waitForLoadState('load', { timeout: patience })
    await page.waitForTimeout(afterwards * 2)
    const { origin, live, firstPaint, largestPaint, tasks } = await reportOf(page)
    const end = live ?? (await page.evaluate(() => performance.getEntriesByType('navigation')[0]?.duration ?? 0))
    const bytesLive = live === undefined ? undefined : bytesUntil(received, place.sent, origin + live)
    const requests = place.sent.filter(({ at }) => at <= origin + end).length
    const blocking = blockingTime(tasks, end + afterwards)
    const selects = []
    for (const share of shares) {
      selects.push(await page.evaluate((share) => /** @type {any} */ (globalThis).bench.select(share), share))
    }
    return { firstPaint, largestPaint, live, bytesLive, requests, blocking, selects }
  })
