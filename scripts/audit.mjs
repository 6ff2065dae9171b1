/** `node scripts/audit.mjs`: what is known to be wrong with packages that readers get; says so where nobody answers. */
import { spawnSync } from 'node:child_process'
import { npm } from './install.mjs'
import { Failure, main, root } from './project.mjs'

/**
 * What npm's report comes to.
 * @param {string} printed
 * @returns {{ found: number, unanswered: string }} `unanswered` says why there is no report
 */
export const auditOf = (printed) => {
  try {
    const { metadata, error, message } = JSON.parse(printed)
    const found = metadata?.vulnerabilities?.total
    return typeof found === 'number'
      ? { found, unanswered: '' }
      : { found: 0, unanswered: String(error?.summary ?? message ?? 'no report') }
  } catch {
    return { found: 0, unanswered: 'no report' }
  }
}

if (process.argv[1]?.endsWith('audit.mjs')) {
  await main(async () => {
    const { program, first, shell } = npm(process.env, process.platform)
    const parameters = [...first, 'audit', '--omit=dev', '--json']
    const { stdout } = spawnSync(program, parameters, { cwd: root, shell, encoding: 'utf8', maxBuffer: 2 ** 26 })
    const { found, unanswered } = auditOf(stdout)
    if (unanswered) return console.log(`Not audited, because the registry did not answer: ${unanswered}`)
    if (found > 0) throw new Failure(`${found} known faults in packages that readers get: npm audit --omit=dev`)
    console.log('No known faults in packages that readers get.')
  })
}
