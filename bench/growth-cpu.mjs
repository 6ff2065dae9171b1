/** Processor time of a browser's processes: what a page costs, whatever else the machine is doing. */
import { readdirSync, readFileSync } from 'node:fs'

const ticksPerSecond = 100

/**
 * Milliseconds of processor time that every process below `parent` has used so far; 0 where the system does not say.
 * @param {number} parent process id of the browser
 * @returns {number}
 */
export const cpuMilliseconds = (parent) => {
  const children = /** @type {Map<number, number[]>} */ (new Map())
  const used = /** @type {Map<number, number>} */ (new Map())
  try {
    for (const name of readdirSync('/proc').filter((it) => /^\d+$/.test(it))) {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
        const [above, user, system] = [Number(fields[1]), Number(fields[11]), Number(fields[12])]
        children.set(above, [...(children.get(above) ?? []), Number(name)])
        used.set(Number(name), ((user + system) / ticksPerSecond) * 1000)
      } catch {
        // It has ended in the meantime.
      }
    }
  } catch {
    return 0
  }
  const sum = (/** @type {number} */ id) =>
    (used.get(id) ?? 0) + (children.get(id) ?? []).reduce((/** @type {number} */ all, child) => all + sum(child), 0)
  return sum(parent)
}
