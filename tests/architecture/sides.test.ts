import { describe, expect, it } from 'vitest'
import { oneSided, straySides } from './sides.ts'

describe('oneSided', () => {
  it.each([
    'left: 0',
    'margin-left: 4px',
    'border-right: 1px solid red',
    'text-align: left',
    'float: right',
    'inset: 0 auto 0 12px',
    'padding: 1px calc(2px + 3px) 1px 4px',
    'border-radius: 3px 0 0 3px',
    'border-top-left-radius: 3px',
  ])('finds %s', (line) => expect(oneSided(`a { color: red; ${line}; }`)).toEqual([line]))

  it.each([
    'inset-inline-start: 0',
    'margin: 0 auto',
    'padding: 1px 2px 3px',
    'inset: 0 calc(1px + 2px) 4px calc(1px + 2px)',
    'text-align: start',
    'border-radius: 3px 3px 0 0',
    'grid-template-columns: left 1fr',
    '--pad-left: 4px',
  ])('leaves %s', (line) => expect(oneSided(`a { ${line} }`)).toEqual([]))

  it('reads no comment', () => expect(oneSided('a { /* left: 0; */ color: red }')).toEqual([]))
})

describe('straySides', () => {
  it('asks for excuses to be needed', () => {
    const allowed = { 'src/styles/map.css: left: 0': 'the canvas' }
    expect(straySides([{ path: 'src/styles/map.css', text: 'a{left: 0;}' }], allowed)).toEqual([])
    expect(straySides([], allowed)).toHaveLength(1)
  })
})
