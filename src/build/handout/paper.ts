/** Sizes of paper, and for whom a set of sheets is. */
import * as words from '../../model/words/handouts.ts'

export interface Paper {
  readonly id: 'a4' | 'letter'
  readonly name: string
  /** As the page rule of CSS names it. */
  readonly css: string
  /** Room between the margins, and height of the maps, in pixels of 1/96 inch. */
  readonly width: number
  readonly height: number
  readonly map: number
}

export const papers: readonly Paper[] = [
  { id: 'a4', name: words.papers.a4, css: 'A4', width: 698, height: 1027, map: 328 },
  { id: 'letter', name: words.papers.letter, css: 'letter', width: 720, height: 960, map: 278 },
]

export const readers = ['student', 'teacher'] as const
export type Reader = (typeof readers)[number]

export const readerNames: Readonly<Record<Reader, string>> = words.readers

/** Name of a set: its folder below handouts/ and the name of its PDF. */
export const setName = (reader: Reader, { id }: Paper): string => `${reader}-${id}`
