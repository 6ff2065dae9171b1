/** The page for those who teach. */
import { type Markup, numeral, type Say } from '../language.ts'

export const name = 'In class'
export const description = (questions: number): string =>
  `A lesson on reading one news article: ${numeral(questions)} questions with their key, a worksheet, sheets to print.`
export const goodAnswer = 'What a good answer names'
export const phase = 'Phase'
export const minutes = 'Minutes'
export const what = 'What happens'
export const columns = (task: string, columns: string): string => `${task} Its columns: ${columns}.`
export const methodAfter = (say: Say, method: string, author: Markup): Markup => say`${method}, after ${author}`
export const present = 'Present'
export const presentLink = 'Present the walk'
export const presentNote = (say: Say, link: Markup): Markup =>
  say`${link}: the story step by step on a projector, with a console for the speaker in a second window. Statuses, both sides, sources or places can be hidden until the class has decided.`
export const sheets = 'Sheets to print'
export const sheetsNote = (say: Say, what: Markup): Markup =>
  say`In greys, with numbered maps; ${what}. Only the teacher’s hold the key.`
export const whatIsOnThem = 'what is on them'
export const objectives = 'Objectives'
export const time = 'Time'
export const minutesInAll = (count: number): string => `${numeral(count)} minutes`
export const ages = 'Ages'
export const questions = 'Questions'
export const worksheet = 'Worksheet for the critique of sources'
export const vocabulary = 'Words'
export const framework = 'C3 Framework'
export const frameworkNote =
  'Dimensions of the College, Career, and Civic Life Framework for Social Studies State Standards.'
