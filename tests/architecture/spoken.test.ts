// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are code with templates.
import { describe, expect, it } from 'vitest'
import { strayWords } from './spoken.ts'

const said = (text: string, path = 'src/build/a.ts') => strayWords([{ path, text }])

describe('strayWords', () => {
  it.each([
    ['const a = html`<p>Close</p>`', 'Close'],
    ['const a = html`<p>${count} events</p>`', '… events'],
    ['const a = html`<button aria-label="Close the card"></button>`', 'Close the card'],
    ['const a = html`<a href="${x}" title="Page ${n}">${n}</a>`', 'Page …'],
    ['const a = html`Corrected on ${day}`', 'Corrected on …'],
    ["line.textContent = 'today'", 'today'],
    ['line.textContent = known ? `${n} said later` : words.none', '… said later'],
    ["line.setAttribute('aria-label', 'Previous')", 'Previous'],
    ["ground.append('text').text('All years')", 'All years'],
    ["const title = 'Who says what'", 'Who says what'],
  ])('hears what %s says', (text, words) => {
    expect(said(text)).toEqual([`src/build/a.ts says “${words}”`])
  })

  it.each([
    'const a = html`<p class="status">${words.close}</p>`',
    'const a = html`<svg><path d="M0 0h3"/></svg>`',
    'const a = html` aria-current="page"`',
    'const a = html`<style>p{color:red}</style>`',
    "throw new Error('Found no such file')",
    "line.dataset.kind = 'folded'",
    'line.textContent = words.none',
  ])('hears nothing in %s', (text) => {
    expect(said(text)).toEqual([])
  })

  it('asks for excuses to be needed', () => {
    const allowed = { 'src/build/a.ts says “Araxes”': 'a name' }
    expect(strayWords([{ path: 'src/build/a.ts', text: 'const a = html`<b>Araxes</b>`' }], allowed)).toEqual([])
    expect(strayWords([], allowed)).toHaveLength(1)
  })
})
