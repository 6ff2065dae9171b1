/** Embedding: the choices, the code to copy, what the host must allow, the sentences of an article. */
import { numeral, plural } from '../language.ts'

export const name = 'Embed'
export const close = 'Close'
export const fromShare = 'Embed this view …'
export const fromShareNote = 'Code for an article: frame, element, WordPress, Markdown.'

/** Said by the build. */
export const noOembed =
  'No oEmbed files: data/story.json › edition › address says nothing, expected the address at which the story is published.'

/** In the code itself. */
export const openMap = 'Open the map and its text version'
export const frameTitle = (what: string): string => `Map and timeline: ${what}`
export const ofEvent = (status: string, title: string): string => `${status}: ${title}`

export const what = 'What it shows'
export const present = 'This view, as it is now'
export const oneEvent = 'One event'

export const size = 'Size'
export const sizes = { column: 'As wide as the column', wide: 'Wide', narrow: 'Narrow', own: 'Own' } as const
export const width = 'Width'
export const height = 'Height'
export const pixels = 'px'

export const look = 'Look'
export const themes = {
  auto: 'As the reader’s device',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
} as const
export const ground = 'Ground'
export const grounds = { solid: 'Its own', transparent: 'Your page’s' } as const
export const controls = 'Buttons of the map'

export const layers = 'Layers'

export const version = 'Version'
export const frozen = (edition: string): string => `Frozen on ${edition}`
export const living = 'Living, names later changes'
export const noFrozen = 'This site keeps no frozen copy of this edition: “npm run release” makes one.'

export const preview = 'Preview'
export const code = 'Code for your page'
export const forms = {
  iframe: 'Frame',
  element: 'Element',
  wordpress: 'WordPress',
  markdown: 'Markdown',
  link: 'Link',
} as const
export const formNotes = {
  iframe: 'Works wherever HTML is accepted. Nothing of your page is read or changed.',
  element: 'Loads when it comes into sight, follows your marked sentences, and is a picture where no script runs.',
  wordpress: 'Paste it into the editor: it becomes a block of HTML. Who may not save HTML uses “Link”.',
  markdown: 'A picture that leads to the map, for places that take no frames.',
  link: 'For places that take nothing else. On a line of its own, WordPress turns the address of an event into a frame.',
} as const
export const copyCode = 'Copy code'

export const policy = 'If your site has a Content-Security-Policy, add'
export const policyNone = 'No Content-Security-Policy stands in the way of a link.'
export const policyUnnameable = 'A Content-Security-Policy cannot name this host.'
export const copyPolicy = 'Copy policy'

export const copied = 'Copied.'
export const notCopied = 'The browser did not let it be copied: it is selected, copy it by hand.'
export const isFile =
  'This page was opened from a file. Others cannot reach it: put it on a web server and open this dialog there.'
export const isLocal = 'This address is reached from this computer alone; open this dialog where the map is published.'

export const sentences = 'Which sentences of your article?'
export const sentencesNote = (threshold: string): string =>
  `Paste your article, as text or HTML. Sentences that share at least ${threshold} of their pairs of words with a quotation on record are named; those you keep are marked, and the element follows them. The text stays in this browser.`
export const article = 'Your article'
export const findSentences = 'Find sentences'
export const found = (matched: number, all: number): string =>
  matched === 0
    ? `None of ${numeral(all)} ${plural(all, { one: 'sentence', other: 'sentences' })} fits a quotation on record.`
    : `${numeral(matched)} of ${numeral(all)} ${plural(all, { one: 'sentence', other: 'sentences' })} ${plural(matched, { one: 'fits', other: 'fit' })} a quotation on record.`
export const keep = 'Mark this sentence'
export const shows = 'Shows'
export const onRecord = (quotation: string, share: string): string => `On record: “${quotation}” (${share})`
export const copyMarked = 'Copy marked HTML'
export const marked = (count: number): string =>
  `Copied, ${numeral(count)} ${plural(count, { one: 'sentence', other: 'sentences' })} marked.`
export const markedHtml = 'Marked HTML'
export const share = (part: number): string => `${numeral(Math.round(part * 100))}%`
