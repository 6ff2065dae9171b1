import { describe, expect, it } from 'vitest'
import { codeOf, firstFiles, sizeTable, staticImports, tooHeavy, withoutDrawings } from '../../scripts/sizes.mjs'

const html = `<link rel="preload" href="./assets/story-1.json" as="fetch" crossorigin>
<link rel="icon" href="./icon.svg">
<script type="module" crossorigin src="./assets/index-1.js"></script>
<link rel="modulepreload" href="./assets/canvas-1.js">
<link rel="stylesheet" crossorigin href="./assets/index-1.css">
<a href="sources/">Sources</a>`

describe('firstFiles', () => {
  it('are script, style and story, and neither an icon nor what is only announced', () => {
    expect(firstFiles(html)).toEqual(['assets/story-1.json', 'assets/index-1.js', 'assets/index-1.css'])
  })
})

describe('staticImports', () => {
  it.each([
    ['import{a as b}from"./store-1.js";', ['store-1.js']],
    ['import"./side-1.js";export*from"./more-1.js"', ['side-1.js', 'more-1.js']],
    ['const open=()=>import("./canvas-1.js")', []],
    ['import{a}from"d3"', []],
  ])('of %s are %j', (script, names) => expect(staticImports(script)).toEqual(names))
})

describe('codeOf', () => {
  it('follows imports to their end and counts each file once', () => {
    const scripts: Record<string, string> = {
      'assets/index-1.js': 'import{a}from"./a.js";import("./canvas-1.js")',
      'assets/a.js': 'import"./index-1.js";import"./b.js"',
      'assets/b.js': '',
    }
    const files = codeOf('<script src="./assets/index-1.js"></script>', (path) => scripts[path] ?? '')
    expect(files).toEqual(['assets/index-1.js', 'assets/a.js', 'assets/b.js'])
  })
})

describe('withoutDrawings', () => {
  it('leaves out large drawings and keeps small marks', () => {
    const large = `<svg class="map"><path d="${'M0 0'.repeat(600)}"/></svg>`
    const small = '<svg width="24"><use href="#a"/></svg>'
    expect(withoutDrawings(`<p>One</p>${large}${small}<p>Two</p>`)).toBe(`<p>One</p>${small}<p>Two</p>`)
  })

  it('counts what lies in a drawing to the drawing', () => {
    const small = '<svg width="24"><use href="#a"/></svg>'
    const nested = `<svg class="map">${small}${small}<path d="${'M0 0'.repeat(600)}"/></svg>`
    expect(withoutDrawings(`<p>One</p>${nested}<p>Two</p>`)).toBe('<p>One</p><p>Two</p>')
  })
})

describe('the weights', () => {
  const budget = { limit: 45_000, reason: 'It must be light.' }
  const light = { name: 'light', files: ['a.js'], bytes: 45_000, budget }
  const heavy = { name: 'heavy', files: ['b.js', 'b.css'], bytes: 45_100, budget }

  it('are named with file, found, allowed and why where they are too much', () => {
    expect(tooHeavy([light, heavy])).toEqual([
      'b.js + b.css: found 45.1 kB, allowed 45.0 kB after brotli. It must be light.',
    ])
  })

  it('are all in the table', () => {
    expect(sizeTable([light, heavy]).split('\n')).toEqual([
      '  light   45.0 kB of  45.0 kB  ok        a.js',
      '  heavy   45.1 kB of  45.0 kB  TOO MUCH  b.js, b.css',
    ])
  })
})
