/** The list of all events by year. */
import { numeral } from '../language.ts'

export const name = 'Events'
export const pages = 'Pages of the list'
export const title = 'Events by year'
export const titleOfPage = (page: number, count: number): string =>
  `Events by year, page ${numeral(page)} of ${numeral(count)}`
export const description = (events: number, story: string): string =>
  `All ${numeral(events)} events of “${story}” in order of time, each with its status and its own page.`
export const descriptionOfPage = (events: number, story: string, page: number, count: number): string =>
  `All ${numeral(events)} events of “${story}” in order of time, page ${numeral(page)} of ${numeral(count)}, each with its status and its own page.`
