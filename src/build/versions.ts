/** `versions.json`: the day of this edition, and the editions of which the site keeps a copy that never changes. */
import { editionOf } from '../model/edition.ts'
import type { StoryFile } from '../model/records.ts'
import type { Sheet } from './sheets.ts'

/** A build keeps none; `npm run release` makes the copy and names it here. */
export const versionsFile = (story: StoryFile): Sheet => ({
  path: 'versions.json',
  type: 'application/json; charset=utf-8',
  text: `${JSON.stringify({ edition: editionOf(story).date, frozen: [] })}\n`,
})
