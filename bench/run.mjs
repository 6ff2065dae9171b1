/** `npm run bench [-- --rounds 5]`: builds, measures Araxes beside others, writes `bench/results/`. Minutes, not seconds. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { install } from '../scripts/install.mjs'
import { checkNode } from '../scripts/node-version.mjs'
import { main } from '../scripts/project.mjs'

checkNode()
await main(async () => {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } })
  const rounds = Number(values.rounds)
  const { Failure, cache, root } = await import('../scripts/project.mjs')
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > 20) {
    throw new Failure(`--rounds takes a whole number from 1 to 20, and this is "${values.rounds}".`)
  }
  install()
  install(join(root, 'bench'))
  const { browser } = await import('../scripts/browser.mjs')
  const { buildWhenChanged } = await import('../scripts/build.mjs')
  const { buildContestants } = await import('./src/build.mjs')
  const { chart } = await import('./src/chart.mjs')
  const { contestants } = await import('./src/contestants.mjs')
  const { material } = await import('./src/material.mjs')
  const { picture } = await import('./src/picture.mjs')
  const { profiles } = await import('./src/profiles.mjs')
  const { report, verdictTable } = await import('./src/report.mjs')
  const { runAll } = await import('./src/run.mjs')
  const { benchServer } = await import('./src/server.mjs')

  await buildWhenChanged()
  const built = join(cache, 'bench')
  const shown = await material()
  console.log('Araxes: building the contestants ...')
  await buildContestants(shown, built)
  const { address, sent, close } = await benchServer(built)
  const program = browser({ mayInstall: true })
  const taken = await runAll({ browser: program, address, sent }, rounds, console.log).finally(close)
  const processor = cpus()
  const results = {
    made: new Date().toISOString().slice(0, 10),
    machine: `${processor.length} cores (${processor[0]?.model.trim() ?? 'unknown'}), Node ${process.versions.node}, Chromium without a graphics card`,
    rounds,
    events: shown.events.length,
    profiles: profiles.map(({ id, words }) => ({ id, words })),
    contestants: contestants.map(({ id, name }) => ({ id, name })),
    ...taken,
  }
  const folder = join(root, 'bench', 'results')
  mkdirSync(folder, { recursive: true })
  const drawing = chart(results)
  writeFileSync(join(folder, 'results.json'), `${JSON.stringify(results, null, 1)}\n`)
  writeFileSync(join(folder, 'results.md'), report(results))
  writeFileSync(join(folder, 'chart.svg'), drawing)
  writeFileSync(join(folder, 'chart.png'), await picture(program, drawing))
  console.log(`\n${verdictTable(results.verdicts)}\n\nbench/results/results.md has the rest.`)
})
