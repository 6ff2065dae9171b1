/** What every file to take away says of itself: which edition, under what licence, whom to name. */
import type { StoryFile } from './records.ts'
import { parseWhen } from './when.ts'
import { attribution } from './words/downloads.ts'

export interface Edition {
  /** ISO 8601 day. */
  readonly date: string
  /** Address of the story with its closing slash; empty where it is not known. */
  readonly address: string
  readonly licence: string
  readonly licenceAddress: string
  readonly attribution: string
}

export const editionOf = ({ title, edition: { date, address = '' } }: StoryFile): Edition => ({
  date,
  address,
  licence: 'CC BY 4.0',
  licenceAddress: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: attribution(title, parseWhen(date).label),
})

/** Where an event can be read: a whole address where the story's own is known, else what follows it. */
export const eventAddress = ({ address }: Edition, event: string): string => `${address}e/${event}/`
