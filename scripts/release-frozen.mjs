/** Copies of editions that no later release touches: `v/<day of the edition>/`, each the whole page as it was. */
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The list in the folder of a release: the day of its edition, and the editions that it keeps. */
export const versionsName = 'versions.json'

const folderName = 'v'
const day = /^\d{4}-\d{2}-\d{2}$/

/** @param {string} folder @returns {string | undefined} the day of the edition that lies in a folder */
const editionIn = (folder) => {
  const list = join(folder, versionsName)
  if (!existsSync(list)) return undefined
  try {
    const { edition } = JSON.parse(readFileSync(list, 'utf8'))
    return day.test(edition) ? edition : undefined
  } catch {
    return undefined
  }
}

/** @param {string} folder @returns {string[]} the days of the editions that a release keeps, in order */
const keptIn = (folder) => {
  const all = join(folder, folderName)
  return existsSync(all) ? readdirSync(all).filter((name) => day.test(name)) : []
}

const write = (/** @type {string} */ folder, /** @type {string} */ edition, /** @type {string[]} */ frozen) =>
  writeFileSync(join(folder, versionsName), `${JSON.stringify({ edition, frozen })}\n`)

/**
 * Puts the kept editions of the previous release into a new one, and a copy of the new one beside them. An edition that
 * is kept already stays as it is, whatever the new release holds.
 * @param {{ release: string, previous: string }} folders full paths; `release` holds the new page, not compressed
 * @returns {{ made: string | undefined, frozen: string[] }} the edition that was copied now, and all that are kept
 */
export const freeze = ({ release, previous }) => {
  for (const edition of keptIn(previous)) {
    cpSync(join(previous, folderName, edition), join(release, folderName, edition), { recursive: true })
  }
  const edition = editionIn(release)
  const isNew = edition !== undefined && !keptIn(release).includes(edition)
  if (edition !== undefined && isNew) {
    const copy = join(release, folderName, edition)
    for (const name of readdirSync(release).filter((it) => it !== folderName)) {
      cpSync(join(release, name), join(copy, name), { recursive: true })
    }
    write(copy, edition, [edition])
  }
  const frozen = keptIn(release).sort()
  if (edition !== undefined) write(release, edition, frozen)
  return { made: isNew ? edition : undefined, frozen }
}
