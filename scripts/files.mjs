/** The files of a folder. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Every file below some paths, sorted; a path that is not there counts for nothing.
 * @param {string} folder
 * @param {readonly string[]} paths
 * @returns {string[]} paths below the folder, with forward slashes
 */
export const filesBelow = (folder, paths) =>
  paths
    .flatMap((path) => {
      const full = join(folder, path)
      if (!existsSync(full)) return []
      if (!statSync(full).isDirectory()) return [path]
      return filesBelow(
        folder,
        readdirSync(full).map((name) => `${path}/${name}`),
      )
    })
    .sort()
