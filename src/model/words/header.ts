/** The header, the tab bar, and what else stands around the texts. */
import type { Markup, Say } from '../language.ts'

export const search = 'Search events, people'
export const views = 'View'
export const viewNames = { map: 'Map', table: 'Table' } as const
export const share = 'Share'
export const about = 'About and help'
export const colours = {
  auto: 'Colours: as the system',
  light: 'Colours: light',
  dark: 'Colours: dark',
  contrast: 'Colours: high contrast',
} as const

/** Title of the window: the page's own first. */
export const title = (page: string): string => `${page} · Araxes`

/** Subtitle of the story and how many events it has; `count` is "83 events". */
export const subtitle = (text: string, count: string): string => `${text} · ${count}`

export const description = (claims: string, events: string): string =>
  `${claims} claims of one article on ${events} events between Baku, Tehran and the Mediterranean: what each rests on, who says it and who denies it, on a map and a timeline.`

export const skip = { rail: 'Skip to the text', map: 'Skip to the map', timeline: 'Skip to the timeline' } as const
export const closeNote = 'Close this note'
export const tabs = 'Views'
export const panels = { map: 'Map', article: 'Article', events: 'Events', sources: 'Sources' } as const
export const noCookies = 'No cookies. Nothing is fetched from other sites.'

export const creditsTitle = 'Credits'
export const credits =
  'Borders, coasts, lakes: Natural Earth, public domain; borders as held in fact. Places: GeoNames, CC BY 4.0. Relief: ETOPO5, NOAA, public domain. Map: MapLibre. Type: Fira Sans, Source Serif 4, Noto Sans, OFL 1.1. Lines and areas: generalised by the authors from the named sources.'
export const licences = (say: Say, licence: Markup): Markup => say`Texts and data: ${licence}; code: MIT.`

/** Pages that are read: their bar and their foot. */
export const pages = 'Pages of this story'
export const mapAndTimeline = 'Map and timeline'
export const licencesPlain = 'Texts and data CC BY 4.0, code MIT.'
export const linkTo = (title: string): string => `Link to: ${title}`

/** Titles of files that hold parts of pages; nobody opens them alone. */
export const partOfPage = 'A part of the page'
export const partsOfCards = 'Parts of cards'
