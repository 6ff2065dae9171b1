/** Taking along: link, citation, picture, data, print. */
import { numeral, plural } from '../language.ts'

export const name = 'Share'
export const close = 'Close'
export const link = 'Link to this view'
export const copyLink = 'Copy link'
export const sendLink = 'Send …'
export const cite = 'Cite'
export const styles = { apa: 'APA', chicago: 'Chicago', bibtex: 'BibTeX' } as const
export const citeWhat = 'Citation'
export const copyCitation = 'Copy citation'
export const picture = 'Picture of this view'
export const png = 'PNG'
export const svg = 'SVG'
export const data = 'Data'
export const inClass = 'In class'
export const present = 'Present the walk'
export const presentNote = 'Slide by slide, with keys and a console for the speaker. Key: P.'
export const print = 'Print'
export const printNote = 'Map, chosen event and list on A4 or Letter; readable in grey.'
export const note = 'Sets no cookies, loads nothing from other sites. The status word travels with every export.'
export const copied = 'Copied.'
export const notCopied = 'The browser did not let it be copied: it is selected, copy it by hand.'
export const drawing = 'Drawing the picture …'
export const saved = (file: string): string => `Saved: ${file}`
export const notDrawn = 'The picture could not be drawn.'

/** In a citation. */
export const accessed = (day: string): string => `Accessed ${day}`
export const retrieved = (day: string, address: string): string => `Retrieved ${day}, from ${address}`
export const interactiveMap = 'Interactive map'

/** In a picture. */
export const taken = (day: string): string => `Seen on ${day}`
export const inTime = (window: string): string => `Time: ${window}`
export const asKnown = (day: string): string => `As known on ${day}`
export const filtered = (shown: number, all: number): string =>
  `A filter is on: ${numeral(shown)} of ${numeral(all)} ${plural(all, { one: 'event', other: 'events' })}`
export const credits = 'Map data: Natural Earth, GeoNames (CC BY 4.0).'
