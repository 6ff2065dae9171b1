/** Sheets: HTML files written at build that bring the parts of many cards which the page itself leaves out. */

/** Events whose texts lie in one sheet; a sheet of so many stays below 100 kB on the way. */
export const eventsPerSheet = 100

/** Which sheet holds the event at `index` in order of time; both count from 0. */
export const sheetOf = (index: number): number => Math.floor(index / eventsPerSheet)

/** The id, within its sheet, of what follows the brief part of an event's card. */
export const restId = (event: string): string => `rest-${event}`

/** Address of a sheet below the site's top: `sheets/1.html` is the first. */
export const sheetPath = (sheet: number): string => `sheets/${sheet + 1}.html`
