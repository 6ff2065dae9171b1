/** The map inside another page: its short card, its ways out, and how it is moved without catching the page's scroll. */
import { numeral, plural } from '../language.ts'

export const openFullMap = 'Open full map'
export const fullMap = 'Full map'
export const unfold = 'Both sides and sources'
export const fold = 'Less'
export const invitation = 'Choose a mark on the map, or step through time with the arrows.'

/** How many stand behind a claim: a count, and what it counts. */
export const sayers = (count: number): string => plural(count, { one: 'says so', other: 'say so' })
export const deniers = (count: number): string => plural(count, { one: 'denies it', other: 'deny it' })
export const unconfirmed = (count: number): string =>
  plural(count, { one: 'does not confirm', other: 'do not confirm' })
export const recorded = 'on record'
export const sources = (count: number): string => plural(count, { one: 'source', other: 'sources' })
export const counted = (count: number): string => numeral(count)

/** What to do with the hand that scrolls: told when it is needed, never in its way. */
export const holdControl = 'Hold Ctrl and scroll to zoom'
export const holdCommand = 'Hold ⌘ and scroll to zoom'
export const twoFingers = 'Move the map with two fingers'

export const enlarge = 'Full screen'
export const reduce = 'Leave full screen'

/** Where the page around the map lets nothing open. */
export const blocked = 'This page does not let the map open others. The address:'
export const address = 'Address'
export const copy = 'Copy'
export const close = 'Close'
export const copied = 'Copied.'
export const notCopied = 'It is selected: copy it by hand.'

/** Name of the frame where its page gives none. */
export const frameTitle = 'Interactive map and timeline'

/** Pages that show how the map stands in others: for those who set it there, and for tests. */
export const examples = {
  list: 'Araxes in other pages',
  article: 'In an article',
  articleLead:
    'The map goes with the paragraph that is read. Choose an event on the map, and its paragraphs are marked.',
  quoted: 'What the article says, claim by claim, in its own words:',
  sandbox: 'In sandboxes',
  sandboxLead:
    'As a blog frames what it does not know: with scripts and nothing else, then with its own origin and new tabs.',
  many: 'Ten maps in one page',
  manyLead: 'Only the maps that are seen are drawn; those scrolled far away give their memory back.',
  dark: 'On a dark page',
  darkLead: 'The ground of this page shows through; the map and the words on it are dark too.',
  filler: 'Text of the page around the map.',
  mapTitle: (story: string): string => `Interactive map and timeline: ${story}`,
} as const
