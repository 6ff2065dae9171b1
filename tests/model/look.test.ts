import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { grounds, lookOf, themes } from '../../src/model/look.ts'

describe('the look of a page in a frame', () => {
  test('is plain where the address says nothing, or nothing that is known', () => {
    const plain = { theme: 'auto', ground: 'solid', controls: true }
    expect(lookOf('')).toEqual({ ...plain, kept: '' })
    expect(lookOf('?theme=pink&ground=&controls=yes')).toMatchObject(plain)
  })

  test('is what the address asks', () => {
    expect(lookOf('?event=x&theme=dark&ground=transparent&controls=0')).toEqual({
      theme: 'dark',
      ground: 'transparent',
      controls: false,
      kept: 'theme=dark&ground=transparent&controls=0',
    })
  })

  test('keeps what concerns the frame, so that it can be read again as the same', () => {
    const { kept } = lookOf('?time=2025..2026&host=https%3A%2F%2Fpaper.example&resize=auto&utm_source=x')
    expect(kept).toBe('resize=auto&host=https%3A%2F%2Fpaper.example')
    expect(lookOf(`?${kept}`).kept).toBe(kept)
  })

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        const { theme, ground } = lookOf(`?${search}`)
        expect(themes).toContain(theme)
        expect(grounds).toContain(ground)
      }),
    )
  })
})
