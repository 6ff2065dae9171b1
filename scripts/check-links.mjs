/**
 * `npm run check:links [-- --report links.json]`: asks for every source and its archived copy, on a machine with a network.
 * It changes nothing: what is gone is written into `dead` of data/sources.json by a person who has looked.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { asksAgain, byHost, verdictOf } from './link-verdict.mjs'
import { cache, Failure, main, root } from './project.mjs'

const patience = 20_000
const pause = 2_000
const hostsAtOnce = 4
const headers = { 'user-agent': 'Araxes link check', accept: 'text/html,*/*' }

/**
 * @param {string} address
 * @param {'HEAD' | 'GET'} method
 * @returns {Promise<import('./link-verdict.mjs').Answer>}
 */
const request = async (address, method) => {
  try {
    const answer = await fetch(address, { method, headers, signal: AbortSignal.timeout(patience) })
    await answer.body?.cancel()
    return { status: answer.status, address: answer.url }
  } catch (error) {
    const { cause, name } = /** @type {Error & { cause?: { code?: string } }} */ (error)
    return { error: cause?.code ?? name }
  }
}

/**
 * Asks for addresses, HEAD first, one after another on the same host.
 * @param {readonly string[]} addresses
 * @param {{ ask?: typeof request, wait?: number }} [options]
 */
export const look = async (addresses, { ask = request, wait = pause } = {}) => {
  const waiting = byHost(addresses)
  const found =
    /** @type {{ address: string, verdict: string, status?: number, error?: string, now?: string }[]} */ ([])
  const visit = async () => {
    for (let host = waiting.shift(); host; host = waiting.shift()) {
      for (const [index, address] of host.entries()) {
        if (index > 0) await new Promise((done) => setTimeout(done, wait))
        const head = await ask(address, 'HEAD')
        const { address: now, ...answer } = asksAgain(head) ? await ask(address, 'GET') : head
        const moved = now && now !== address ? { now } : {}
        found.push({
          address,
          verdict: verdictOf(address, { ...answer, ...(now ? { address: now } : {}) }),
          ...answer,
          ...moved,
        })
      }
    }
  }
  await Promise.all(Array.from({ length: hostsAtOnce }, visit))
  return found.toSorted((a, b) => (a.address < b.address ? -1 : 1))
}

if (process.argv[1]?.endsWith('check-links.mjs')) {
  await main(async () => {
    const { values } = parseArgs({ options: { report: { type: 'string' } } })
    const { items } = JSON.parse(readFileSync(join(root, 'data', 'sources.json'), 'utf8'))
    const known = new Set(items.flatMap((/** @type {any} */ it) => (it.dead ? [it.url] : [])))
    const links = items.flatMap((/** @type {any} */ it) => [it.url, it.archived].filter(Boolean))
    const found = await look(links)
    const report = resolve(values.report ?? join(cache, 'reports', 'links.json'))
    mkdirSync(dirname(report), { recursive: true })
    writeFileSync(report, `${JSON.stringify({ day: new Date().toISOString().slice(0, 10), found }, null, 1)}\n`)
    const count = (/** @type {string} */ verdict) => found.filter((it) => it.verdict === verdict).length
    console.log(
      `${count('there')} there, ${count('moved')} moved, ${count('dead')} dead, ${count('unsure')} unsure: ${report}`,
    )
    if (found.every(({ status }) => status === undefined)) throw new Failure('Nobody answered: is there a network?')
    const news = found.filter(({ address, verdict }) => verdict === 'dead' && !known.has(address))
    if (news.length > 0)
      throw new Failure(
        ['Look at these, and write the day into "dead":', ...news.map(({ address }) => address)].join('\n'),
      )
  })
}
