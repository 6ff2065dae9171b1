/** The sheets to print, and the page that leads to them. */
import { listed, type Markup, numeral, type Say } from '../language.ts'

export const title = 'Sheets to print'
export const description =
  'Map sheets, strips of time, a map without words and a worksheet, in greys, for A4 and Letter.'
export const lede = (say: Say, lesson: Markup): Markup =>
  say`All sheets are black, grey and white: they copy well. They belong to the lesson ${lesson}.`
export const sheets = 'Sheets'
export const open = 'Open and print'
export const openSet = (set: string): string => `Open and print: ${set}`
export const set = (reader: string, paper: string): string => `${reader} sheets, ${paper}`
export const readers = { student: 'Student', teacher: 'Teacher' } as const
export const papers = { a4: 'A4', letter: 'Letter' } as const
export const setDescription = (count: number, paper: string, titles: string): string =>
  `${numeral(count)} sheets to print on ${paper}: ${titles}`
export const setLede = (count: number, paper: string): string =>
  `${numeral(count)} sheets. Print them with your browser at 100 %, on ${paper}, without margins of its own.`
export const otherSets = 'Other sets'

/** What is on the sheets: the name of each, and what it holds. */
export const contents = 'What is on them'
export const mapSheetHolds = (events: number, questions: number): string =>
  `A numbered map, ${numeral(events)} events with what each rests on, ${numeral(questions)} questions.`
export const stripHolds = 'Strips of time with the same numbers, and an empty one.'
export const blankHolds = 'To be named and filled in.'
export const worksheetHolds = 'The worksheet for the critique of sources.'
export const vocabularyHolds = (terms: number): string => `${numeral(terms)} terms.`
export const teacherName = 'For the teacher alone:'
export const teacherHolds = (questions: number): string =>
  `the plan, and the key to all ${numeral(questions)} questions.`
/** A name within that list ends with a full stop, where it does not ask. */
export const named = (title: string): string => `${title}.`

/** Head and foot of a sheet. */
export const name = 'Name'
export const date = 'Date'
export const address = 'Address of the map, to write in:'
export const code = (address: string): string => `QR code: ${address}`
export const foot = (policy: string, attribution: string): string =>
  `${policy} Map data: Natural Earth, ETOPO5 (NOAA), GeoNames (CC BY 4.0). Text and map: ${attribution}. Sources stand with every event on the map.`

/** The sheet with the numbered map. */
export const fill = 'Fill: what it rests on'
export const shape = 'Shape: subject'
export const allegedArea = 'Alleged area'
export const map = (title: string): string => `Map: ${title} Numbers lead to the list beneath.`
export const mapSubtitle = (day: string): string => `Map sheet on one news article of ${day}`
export const events = 'Events on the map'
export const questions = 'Questions'
export const kilometres = (length: string): string => `${length} km`

/** The sheet with the strips of time. */
export const strip = 'When was what?'
export const stripSubtitle = 'Strips of time; the numbers are those of the map sheets'
export const stripTask =
  'A bar says that something lasted, or that its day is not known; an arrow at the left edge, that it began before.'
export const stripName = (period: string, events: string): string => `Strip of time, ${period}: ${events}`
export const ownStrip = 'Your own strip'
export const ownTask =
  'Enter what you find elsewhere. Hatch what is only alleged, cut what somebody denies, and write who says so.'
export const emptyStrip = 'Empty strip of time'
export const lastQuestion = 'Which event could not have happened without another? How do you know?'

/** The map without words. */
export const blank = 'A map without words'
export const blankSubtitle = 'Name it, and draw only what you know'
export const blankMap = 'Map without words, from the Mediterranean to the Caspian'
export const states = 'States and territories'
export const waters = 'Waters'
export const capitals = 'Capitals'
export const tasks = [
  'Write as many of these names into the map as you can. A dashed line is contested: who holds, who claims?',
  'Draw the pipeline Baku–Tbilisi–Ceyhan as a line: it is documented. How does the oil go on?',
  'Shade an area that is only alleged in hatching with a soft edge. Why not as a line?',
] as const

/** The worksheet, and the words. */
export const worksheet = 'Who says so, and how do they know?'
export const worksheetSubtitle = 'Worksheet for the critique of sources'
export const after = (author: string): string => `after ${author}`
export const number = 'No.'
export const vocabulary = 'Words for this lesson'
export const vocabularySubtitle = 'Read first what each means; they take no side'

/** The teacher's. */
export const planSubtitle = (minutes: number): string => `Plan for the teacher, ${numeral(minutes)} minutes`
export const minutes = (count: number): string => `${numeral(count)} min`
export const standing = (sheet: number, letter: string): string => `map sheet ${numeral(sheet)}, ${letter}`
export const standings = (places: readonly string[]): string => listed(places)
export const keySubtitle = 'For the teacher. Other answers may be as good, where they give a source'
