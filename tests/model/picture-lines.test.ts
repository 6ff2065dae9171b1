import { describe, expect, it } from 'vitest'
import { palettes } from '../../src/model/palette.ts'
import { rankOf, strokesOf } from '../../src/model/picture-lines.ts'

const built = { basis: 'documented', response: 'none-found', kind: '' } as const
const strokes = (symbol: Parameters<typeof strokesOf>[0], about: object = {}) =>
  strokesOf(symbol, { ...built, ...about }, palettes.light)

describe('lines of a picture', () => {
  it('are dashed where they are planned or out of use, and have no cross ties there', () => {
    for (const symbol of ['corridor', 'other-pipeline', 'pipeline'] as const) {
      const drawn = strokes(symbol, { kind: 'planned' })
      expect(drawn.at(-1)?.dash).toBeDefined()
      expect(drawn).toHaveLength(2)
    }
    expect(strokes('other-pipeline', { kind: 'idle' }).at(-1)?.dash).toBeDefined()
  })

  it('are whole where they are built, a corridor with ties across', () => {
    expect(strokes('pipeline').at(-1)?.dash).toBeUndefined()
    const [, line, ties] = strokes('corridor')
    expect(line?.dash).toBeUndefined()
    expect(ties?.width).toBeGreaterThan(line?.width ?? 0)
  })

  it('tell a pipeline that is contested from one that is only reported', () => {
    const dash = (about: object): string => String(strokes('pipeline', about).at(-1)?.dash)
    expect(new Set([dash({}), dash({ response: 'denied' }), dash({ basis: 'reported' })]).size).toBe(3)
  })

  it('take the colour of their subject, with a casing below', () => {
    expect(strokes('pipeline').map(({ colour }) => colour)).toEqual([
      palettes.light.casing,
      palettes.light.category.energy,
    ])
    expect(strokes('contested-line').map(({ colour }) => colour)).toEqual([
      palettes.light.borderHalo,
      palettes.light.border,
    ])
  })

  it('lie in one order, the pipeline of the story on top', () => {
    expect(rankOf('pipeline')).toBeGreaterThan(rankOf('corridor'))
    expect(rankOf('corridor')).toBeGreaterThan(rankOf('contested-line'))
  })
})
