import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cycles, homelessLibraries, namelessImports, strayArrows, strayDrawing } from './architecture/arrows.ts'
import {
  defaultExports,
  emptyNames,
  impureModel,
  longFiles,
  machineWords,
  resolvedHosts,
  strayMarkup,
  strayParsing,
  untested,
} from './architecture/habits.ts'
import { straySides } from './architecture/sides.ts'
import { sourcesIn } from './architecture/source.ts'
import { strayWords } from './architecture/spoken.ts'

const root = resolve(import.meta.dirname, '..')
const src = sourcesIn(root, ['src'], ['.ts'])
const written = sourcesIn(
  root,
  ['src', 'scripts', 'tests', 'bench/src', 'bench/contestants'],
  ['.ts', '.mjs', '.js', '.css'],
)

/** Files of the model that need no test of their own, and why. */
const byFixtures = 'tested by the fixtures of tests/fixtures/invalid, each with its pinned errors'
const byDictionary = 'tested by tests/model/words.test.ts, with every other file of the dictionary'
const hasOwnTest = ({ path }: { path: string }): boolean =>
  existsSync(join(root, path.replace(/^src/, 'tests').replace(/\.ts$/, '.test.ts')))
const excused: Record<string, string> = Object.fromEntries([
  ...src.filter(({ path }) => /^src\/model\/schema(\.ts|\/)/.test(path)).map(({ path }) => [path, byFixtures]),
  ...src
    .filter((source) => source.path.startsWith('src/model/words/') && !hasOwnTest(source))
    .map(({ path }) => [path, byDictionary]),
])

/** What stands in no dictionary, and why. */
const isName = 'a name, the same in every language'
const sayings: Record<string, string> = {
  'src/build/frame.ts says “Araxes”': isName,
  'src/build/present/console.ts says “Araxes”': isName,
  'src/build/reading-page.ts says “Araxes”': isName,
  'src/build/frame.ts says “Natural Earth, GeoNames, NOAA”': isName,
  'src/build/frame.ts says “CC BY 4.0”': isName,
}

/** Sides of the screen in style sheets, and why they are not start and end. */
const onMap = 'a place on the map, which is no text and does not turn over'
const inMiddle = 'half its width is taken off again: it stands in the middle, whichever way lines run'
const sided: Record<string, string> = {
  'src/styles/map.css: left: 0': onMap,
  'src/styles/map.css: left: var(--tip-x, 0)': onMap,
  'src/styles/map.css: inset: auto calc(var(--pad-right) - 18px) 50px auto': onMap,
  'src/styles/poster.css: left: 0': onMap,
  'src/styles/poster.css: left: -10%': onMap,
  'src/styles/poster.css: inset: 14px max(60px, var(--pad-right, 0px)) auto 60px': onMap,
  'src/styles/header.css: inset: 8px auto auto 50%': inMiddle,
  'src/styles/stage.css: inset: 14px auto auto 50%': inMiddle,
}

const textFiles = /\.(ts|mjs|css|html|json|geojson|md|svg|yml|txt)$|(^|\/)(\.[a-z]+|run|LICENSE(-DATA)?)$/

const kept = (): { path: string; text: string }[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((path) => textFiles.test(path) && existsSync(join(root, path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))

describe('the house', () => {
  it('has files in every room that the rules speak of', () => {
    const rooms = new Set(src.map(({ path }) => path.split('/')[1]))
    expect([...rooms]).toEqual(expect.arrayContaining(['model', 'build', 'store', 'views', 'effects', 'main.ts']))
  })

  it('lets each room import only what the drawing allows', () => expect(strayArrows(src)).toEqual([]))

  it('names the ending of every imported file', () => expect(namelessImports(src)).toEqual([]))

  it('keeps each library in its own place', () => expect(homelessLibraries(src)).toEqual([]))

  it('draws with D3 in the timeline and the poster only', () => expect(strayDrawing(src)).toEqual([]))

  it('has no import cycle', () => expect(cycles(src)).toEqual([]))

  it('keeps every file below 200 lines', () => expect(longFiles(written)).toEqual([]))

  it('gives every file a name that says something', () => expect(emptyNames(written)).toEqual([]))

  it('exports by name', () => expect(defaultExports(src)).toEqual([]))

  it('writes markup at build only', () => expect(strayMarkup(src)).toEqual([]))

  it('lets a page run from right to left', () => {
    expect(straySides(sourcesIn(root, ['src/styles'], ['.css']), sided)).toEqual([])
  })

  it('says nothing that is not in the dictionary', () => expect(strayWords(src, sayings)).toEqual([]))

  it('reads markup in one place', () => expect(strayParsing(src)).toEqual([]))

  it('keeps the model free of page, clock, network and chance', () => expect(impureModel(src)).toEqual([]))

  it('tests every file of the model', () => {
    const tests = written.map(({ path }) => path).filter((path) => path.startsWith('tests/'))
    expect(untested(src, tests, excused)).toEqual([])
  })

  it.skipIf(!existsSync(join(root, '.git')))('names no folder of one machine and no registry', () => {
    expect(machineWords(kept())).toEqual([])
  })

  it.each(['.', 'bench'])('locks the packages of %s without the host they came from', (folder) => {
    expect(resolvedHosts(JSON.parse(readFileSync(join(root, folder, 'package-lock.json'), 'utf8')))).toEqual([])
  })
})
