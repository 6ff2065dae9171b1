/** `node scripts/generate-story.mjs <count> <folder> [--seed n]`: writes a data folder with generated events. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { generatedFiles } from './generated-records.mjs'
import { Failure, main } from './project.mjs'

const most = 50_000

/** @param {string} text @param {string} name */
const whole = (text, name) => {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1 || number > most) {
    throw new Failure(`${name} takes a whole number from 1 to ${most}, and this is "${text}".`)
  }
  return number
}

/**
 * Writes the files of a generated story.
 * @param {number} count of events
 * @param {string} folder made where it is not there
 * @param {number} [seed]
 * @throws Failure where the folder holds something that was not generated
 */
export const generateStory = (count, folder, seed = 1) => {
  const files = generatedFiles(count, seed)
  const strangers = existsSync(folder) ? readdirSync(folder).filter((name) => !files.has(name)) : []
  if (strangers.length > 0) {
    throw new Failure(`${folder} holds ${strangers[0]}, which was not generated: name a folder that is new or empty.`)
  }
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of files) writeFileSync(join(folder, name), `${JSON.stringify(content, null, 1)}\n`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(async () => {
    const { positionals, values } = parseArgs({ allowPositionals: true, options: { seed: { type: 'string' } } })
    const [count, folder] = positionals
    if (!count || !folder) throw new Failure('It takes two things: how many events, and the folder to write them to.')
    generateStory(whole(count, 'The count'), resolve(folder), whole(values.seed ?? '1', '--seed'))
    console.log(
      `${count} generated events stand in ${folder}. Build a page of them with ARAXES_DATA=${folder} npm run build.`,
    )
  })
}
