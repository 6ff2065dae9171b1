/** What this is, who made it, how to read it and how to report an error. */
import type { Markup, Say } from '../language.ts'

export const name = 'About'
export const title = 'About this map'
export const close = 'Close'
export const description =
  'What this map is, who made it, how it treats a partisan article, what was changed, how to report an error, and privacy.'

export const what = 'What this is'
export const whatText =
  'An interactive map and timeline that take one partisan article apart: every claim stands with what it rests on, who says it and who denies it.'
export const steps = 'In three steps'
export const stepTexts = [
  'Choose a sentence of the article, a mark on the map or in the timeline: all three follow.',
  'Read its card: what it rests on first, then who says so and who denies it, side by side.',
  'Move the time window, filter, or see what was public on a day.',
] as const

export const how = 'How claims are weighed'
export const howText =
  'A full mark is documented, a ring with a core is reported, a hatched one is alleged, a hollow one is opinion; a mark that is cut is denied or disputed. An allegation is never drawn as a line and never told in our own voice.'
export const article = 'The article'
export const articleText = (say: Say, record: Markup, critique: Markup): Markup =>
  say`The article is partisan. We quote it in short pieces, hold each against the ${record}, and name its sources and loaded words in the ${critique}.`
export const record = 'record'
export const critique = 'source critique'

export const who = 'Who made it'
export const whoText = (say: Say, attribution: string): Markup =>
  say`${attribution}. Borders, coasts and places come from Natural Earth and GeoNames, relief from NOAA, the map engine from MapLibre.`

export const changed = 'What was changed'
export const changedText = (say: Say, corrections: Markup): Markup =>
  say`Every change of fact since the first edition stands among the ${corrections}, with its date.`
export const corrections = 'corrections'
export const error = 'Report an error'
export const errorText = (say: Say, contact: Markup): Markup =>
  say`Write to ${contact} and name the event and a source; a correction is shown with its date.`
export const noContact =
  'Whoever publishes this copy has not named an address yet: tell the newsroom that shows it, with the event and a source. A correction is shown with its date.'

export const privacy = 'Privacy'
export const privacyTexts = [
  'This page sets no cookies and keeps nothing about you.',
  'After a visit your browser keeps the files of the page, so that it opens without a network; clearing the data of this site removes them.',
  'It fetches nothing from other sites.',
  'No script here counts visits.',
  'The server that holds these files sees your address and which files you ask for, as any server does.',
  'Links to sources lead to other sites with rules of their own, which are not told where you come from.',
] as const

export const keys = 'Keys'
export const keyTexts = [
  ['/', 'Search'],
  ['?', 'This page'],
  ['P', 'Present the walk to a class'],
  ['Esc', 'Close what is open'],
  ['← →', 'In the timeline: previous or next event; on the ends of the window: move them'],
  ['+ −', 'On the map: nearer or farther; arrows move it'],
] as const
export const keysOn = 'Single keys do something: /, ? and P'
export const more = 'More to read'
