/** The page as one file, and the page that the browser keeps. */
import { numeral } from '../language.ts'

export const file = 'The whole page as one file'
/** `bytes` of the file as it is kept. */
export const fileNote = (bytes: number): string =>
  `${numeral(Number((bytes / 1_000_000).toFixed(1)))} MB; opens by a double click and needs no network.`
export const absent = 'This page is on the published site only, not in this file.'
export const damaged = 'This file is damaged: download it again. Its text can be read, its map cannot be opened.'

export const newVersion = 'A new version of this page is here.'
export const update = 'Show it'
