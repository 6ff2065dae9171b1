import { describe, expect, test } from 'vitest'
import { quotation } from '../../src/build/quotation.ts'

describe('a quotation', () => {
  test('marks the linked words', () => {
    expect(quotation('a lifeline to all', 'lifeline', []).text).toBe('<q>a <mark>lifeline</mark> to all</q>')
  })

  test('underlines loaded words wherever they stand, whole words only', () => {
    expect(quotation('A Lifeline, no lifelines', undefined, ['lifeline']).text).toBe(
      '<q>A <span class="loaded">Lifeline</span>, no lifelines</q>',
    )
  })

  test('may mark and underline the same word', () => {
    expect(quotation('the war machine', 'war machine', ['war machine']).text).toBe(
      '<q>the <mark><span class="loaded">war machine</span></mark></q>',
    )
  })

  test('is escaped', () => {
    expect(quotation('<b> & "x"', '&', []).text).toBe('<q>&lt;b&gt; <mark>&amp;</mark> ‘x’</q>')
  })

  test('sets the marks within it single and curly, and keeps its linked words linked', () => {
    expect(quotation('a "problem-free" tie is Iran\'s aim', '"problem-free" tie', []).text).toBe(
      '<q>a <mark>‘problem-free’ tie</mark> is Iran’s aim</q>',
    )
  })
})
