/** What the marks of one picture mean, in words; only those that occur in it. */
import type { Dossier } from '../model/dossier.ts'
import type { Block, Dot } from '../model/figure-drawing.ts'
import type { FigureRow, FigureSet } from '../model/records.ts'
import * as words from '../model/words/figures.ts'
import { isDrawn, rowFill } from './figure-rows.ts'

export interface KeyEntry {
  readonly mark: Dot | Block
  readonly words: string
}

const dotKey = (dossier: Dossier, { category, rows }: FigureSet): KeyEntry[] => {
  const drawn = rows.filter(isDrawn)
  const mark = (more: Partial<Dot> = {}): Dot => ({
    kind: 'dot',
    row: 'key',
    x: 0,
    y: 0,
    shape: category,
    fill: 'reported',
    combined: false,
    ...more,
  })
  const fills = new Set(drawn.map((row) => rowFill(dossier, row)))
  const has = (test: (row: FigureRow) => unknown): boolean => drawn.some(test)
  const below = has(({ bound }) => bound === 'below')
  return [
    ...[...fills].map((fill) => ({ mark: mark({ fill }), words: words.fills[fill] })),
    ...(has(({ combined }) => combined) ? [{ mark: mark({ combined: true }), words: words.combined }] : []),
    ...(has(({ range }) => range) ? [{ mark: mark({ bracket: [-9, 9] }), words: words.range }] : []),
    ...(below ? [{ mark: mark({ towards: 'less' }), words: words.below }] : []),
    ...(has(({ bound }) => bound === 'above') ? [{ mark: mark({ towards: 'more' }), words: words.above }] : []),
  ]
}

const blockKey = (looks: Partial<Record<Block['look'] | 'part', string>>): KeyEntry[] =>
  Object.entries(looks).map(([look, said]) => ({
    mark: {
      kind: 'block',
      row: 'key',
      x: -12,
      y: -9,
      width: 24,
      height: 18,
      ...(look === 'part' ? { look: 'solid', part: 9 } : { look: look as Block['look'] }),
    },
    words: said,
  }))

/** The key of a figure's picture. */
export const figureKey = (dossier: Dossier, set: FigureSet): KeyEntry[] => {
  if (set.kind === 'dot-plot') return dotKey(dossier, set)
  return set.kind === 'series' ? blockKey(words.blocks) : blockKey(words.shares)
}
