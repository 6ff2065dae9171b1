import { describe, expect, it } from 'vitest'
import { cycles, homelessLibraries, namelessImports, strayArrows, strayDrawing } from './arrows.ts'

const source = (path: string, text: string) => [{ path, text }]

describe('strayArrows', () => {
  it.each([
    ['src/model/a.ts', "import { b } from '../store/b.ts'"],
    ['src/model/a.ts', "import type { B } from '../views/b.ts'"],
    ['src/store/a.ts', "import { b } from '../views/b.ts'"],
    ['src/views/map/a.ts', "import { b } from '../timeline/b.ts'"],
    ['src/views/cards.ts', "import { b } from './rail.ts'"],
    ['src/views/cards.ts', "export { b } from '../build/b.ts'"],
    ['src/effects/a.ts', "const b = () => import('../views/b.ts')"],
    ['src/effects/a.ts', "type B = import('../views/b.ts').B"],
    ['src/main.ts', "import { b } from './build/b.ts'"],
    ['src/model/a.ts', "import b from '../../data/b.json'"],
    ['src/views/a.ts', "import '../styles/b.css'"],
    ['src/effects/a.ts', "import { start } from '../main.ts'"],
  ])('finds fault with %s: %s', (path, text) => {
    expect(strayArrows(source(path, text))).toHaveLength(1)
  })

  it.each([
    ['src/model/a.ts', "import { b } from './b.ts'"],
    ['src/build/a.ts', "import { b } from '../model/b.ts'"],
    ['src/views/map/a.ts', "import { b } from './b.ts'; import { c } from '../../store/c.ts'"],
    ['src/main.ts', "import './styles/b.css'; import { b } from './views/map/index.ts'"],
  ])('accepts %s: %s', (path, text) => {
    expect(strayArrows(source(path, text))).toEqual([])
  })
})

describe('namelessImports', () => {
  it('finds an import without an ending', () => {
    expect(namelessImports(source('src/a.ts', "import { b } from './b'; import { c } from './c.ts'"))).toHaveLength(1)
  })
})

describe('homelessLibraries', () => {
  it.each([
    ['src/model/a.ts', "import { z } from 'zod'"],
    ['src/model/a.ts', "import type { Map } from 'maplibre-gl'"],
    ['src/views/cards.ts', "import { Map } from 'maplibre-gl'"],
    ['src/views/map/a.ts', "import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'"],
    ['src/model/a.ts', "import { area } from '@turf/turf'"],
    ['src/views/a.ts', "import { createStore } from 'zustand/vanilla'"],
    ['src/store/a.ts', "import { readFileSync } from 'node:fs'"],
    ['src/views/a.ts', "import story from 'virtual:story'"],
    ['src/views/a.ts', "import url from '@fontsource/fira-sans/files/a.woff2?url'"],
    ['src/views/a.ts', "import { render } from 'preact'"],
    ['src/model/a.ts', "import { extent } from 'd3-array'"],
  ])('finds fault with %s: %s', (path, text) => {
    expect(homelessLibraries(source(path, text))).toHaveLength(1)
  })

  it.each([
    ['src/model/schema.ts', "import { z } from 'zod'"],
    ['src/views/map/a.ts', "import url from 'maplibre-gl/dist/worker.mjs?worker&url'"],
    ['src/model/a.ts', "import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec'"],
    ['src/views/map/a.ts', "import { type StyleSpecification } from '@maplibre/maplibre-gl-style-spec'"],
    ['src/main.ts', "import story from 'virtual:story'"],
  ])('accepts %s: %s', (path, text) => {
    expect(homelessLibraries(source(path, text))).toEqual([])
  })
})

describe('strayDrawing', () => {
  it('finds every name of d3 that draws', () => {
    const text = "import { scaleUtc, select, axisBottom, brushX, zoomIdentity, drag, timeDay, selectAll } from 'd3'"
    expect(strayDrawing(source('src/model/a.ts', text))).toHaveLength(6)
    expect(strayDrawing(source('src/views/timeline/a.ts', text))).toEqual([])
  })

  it('does not let all of d3 in under one name', () => {
    expect(strayDrawing(source('src/model/a.ts', "import * as d3 from 'd3'"))).toHaveLength(1)
  })
})

describe('cycles', () => {
  it('finds a way that comes back', () => {
    const files = [
      { path: 'src/model/a.ts', text: "import { b } from './b.ts'" },
      { path: 'src/model/b.ts', text: "export { c } from './c.ts'" },
      { path: 'src/model/c.ts', text: "import type { A } from './a.ts'" },
    ]
    expect(cycles(files)).toEqual(['src/model/a.ts -> src/model/b.ts -> src/model/c.ts -> src/model/a.ts'])
    expect(cycles(files.slice(0, 2))).toEqual([])
  })
})
