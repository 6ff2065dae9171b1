/** Own walks: steps that a reader arranges. */
import { numeral, plural } from '../language.ts'

export const name = 'Own walk'
export const intro =
  'Arrange views of this page as steps: for a class, a talk, a group. Nothing is sent; the walk lives in its link or in a file of yours.'
export const make = 'Make or open a walk'
export const makeNote = 'Arrange views as steps and give them to others as a link or a small file.'
export const close = 'Close the walk'
export const title = 'Title of the walk'
export const add = 'Add this view'
export const steps = 'Steps'
export const none = 'No step yet: choose an event, move map and time, then add the view.'
export const view = 'View'
export const caption = 'Caption'
export const notes = 'Note'
export const show = 'Show'
export const up = 'Move up'
export const down = 'Move down'
export const remove = 'Remove'
export const replace = 'Take the present view'
export const copyLink = 'Copy link'
export const save = 'Save as file'
export const open = 'Open a file'
export const undo = 'Undo'
export const present = 'Present this walk'
export const madeBy = (story: string): string =>
  `A walk that a reader arranged through “${story}”. Captions, notes and questions are the maker’s; statuses, statements and sources are the story’s.`
export const maker = 'The maker of this walk writes:'
export const end = 'End of the walk'
export const endCaption = 'Every mark leads to who says so, who denies it and where it can be read.'
export const slides = 'Slides of events'
export const noConsole =
  'This walk is too long for a link, so no second window can show it. The notes stand under the slide.'

/** A button of one step. */
export const ofStep = (what: string, number: number): string => `${what}: step ${numeral(number)}`
export const stepNumber = (number: number): string => `Step ${numeral(number)}`

export const added = (number: number): string => `Added as step ${numeral(number)}.`
export const moved = (number: number): string => `Now step ${numeral(number)}.`
export const removed = (number: number): string => `Step ${numeral(number)} removed. Undo brings it back.`
export const undone = 'Brought back.'
export const shown = (number: number, of: number): string => `Step ${numeral(number)} of ${numeral(of)} is shown.`
export const replaced = (number: number): string => `Step ${numeral(number)} shows the present view.`
export const full = (most: number): string => `A walk has at most ${numeral(most)} steps.`
export const copied = 'Link copied. It holds the whole walk.'
export const selected = 'The browser did not let it be copied: it is selected, copy it by hand.'
export const tooLong = 'This walk is too long for a link: save it as a file, and give that to others.'
export const saved = (file: string): string => `Saved: ${file}`
export const opened = (count: number): string =>
  `Opened: ${numeral(count)} ${plural(count, { one: 'step', other: 'steps' })}. Undo brings the walk before it back.`
export const linkBroken = 'The walk in this link could not be read.'
export const fileName = 'walk'

/** What a file or a link has that a walk may not. Nothing of it is taken, and what was there stays. */
export const refused = (problems: string, more: number): string =>
  `Not opened, your walk is as it was. ${problems}${more > 0 ? ` And ${numeral(more)} more.` : ''}`
export const problem = (place: string, found: string, expected: string): string =>
  `${place}: found ${found}, expected ${expected}.`
export const places = {
  file: 'File',
  link: 'Link',
  step: (number: number, field: string): string =>
    field === '' ? `Step ${numeral(number)}` : `Step ${numeral(number)}, ${field}`,
} as const
export const quoted = (text: string): string => `“${text}”`
export const nothing = 'nothing'
export const bytes = (count: number): string => `${numeral(count)} bytes`
export const expected = {
  json: 'JSON text',
  bytes: (most: number): string => `at most ${numeral(most)} bytes`,
  walk: 'a walk of this page: {"format": "araxes-walk", "version": 1, …}',
  version: 'version 1',
  steps: (most: number): string => `1 to ${numeral(most)} steps`,
  step: 'a step: {"window": …, "layers": […], "caption": …}',
  field: (known: string): string => `one of ${known}`,
  text: (most: number): string => `a text of at most ${numeral(most)} characters`,
  kind: 'title, event or end',
  event: 'the id of an event of this story',
  window: 'two days such as 2025-06-01/2025-06-30, or .. for an open end',
  layers: 'a list of layers of this story',
  camera: 'lng and lat of the region, and a zoom from 3.5 to 9',
} as const
