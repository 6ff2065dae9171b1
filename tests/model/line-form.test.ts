import { describe, expect, it } from 'vitest'
import { lineForm } from '../../src/model/line-form.ts'

const built = { basis: 'documented', response: 'none-found', kind: '' } as const

describe('the form of a line', () => {
  it('is whole for what is there', () => {
    expect(lineForm(built)).toBe('plain')
    expect(lineForm({ ...built, response: 'confirmed' })).toBe('plain')
  })

  it('is planned for what is not built, not finished or not in use, whoever disputes it', () => {
    for (const kind of ['planned', 'unfinished', 'idle']) expect(lineForm({ ...built, kind })).toBe('planned')
    expect(lineForm({ ...built, kind: 'planned', response: 'denied' })).toBe('planned')
  })

  it('says who contests it before how well it is known', () => {
    expect(lineForm({ ...built, basis: 'reported', response: 'denied' })).toBe('disputed')
    expect(lineForm({ ...built, response: 'disputed' })).toBe('disputed')
    expect(lineForm({ ...built, basis: 'reported' })).toBe('reported')
  })
})
