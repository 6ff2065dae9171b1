import { describe, expect, it } from 'vitest'
import { isPartName, partNames, partPath } from '../../src/model/parts.ts'

describe('parts', () => {
  it('knows its own names and no others', () => {
    expect(partNames.every(isPartName)).toBe(true)
    expect(['', 'Find', 'toString', undefined].some(isPartName)).toBe(false)
  })

  it('has a file of its own for each', () => {
    expect(new Set(partNames.map(partPath)).size).toBe(partNames.length)
  })
})
