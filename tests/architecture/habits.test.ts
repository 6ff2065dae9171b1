import { describe, expect, it } from 'vitest'
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
} from './habits.ts'

const source = (path: string, text: string) => [{ path, text }]
const model = (text: string) => impureModel(source('src/model/a.ts', text))

describe('the rules on habits', () => {
  it('find a file of 200 lines and accept one of 199', () => {
    expect(longFiles(source('src/a.ts', 'x\n'.repeat(200)))).toHaveLength(1)
    expect(longFiles(source('src/a.ts', 'x\n'.repeat(199)))).toEqual([])
  })

  it.each(['src/utils.ts', 'src/common/a.ts', 'tests/date-helpers.test.ts', 'scripts/misc.mjs'])(
    'find the name of %s empty',
    (path) => expect(emptyNames(source(path, ''))).toHaveLength(1),
  )

  it.each(['export default 3', 'const a = 1; export { a as default }'])('find the default export in: %s', (text) => {
    expect(defaultExports(source('src/a.ts', text))).toHaveLength(1)
    expect(defaultExports(source('src/virtual.d.ts', text))).toEqual([])
  })

  it.each([
    "element.innerHTML = ''",
    "element['outerHTML'] = ''",
    "element.insertAdjacentHTML('afterend', text)",
    'document.write(text)',
    'select(root).html(text)',
  ])('find the markup in: %s', (text) => {
    expect(strayMarkup(source('src/views/a.ts', text))).toHaveLength(1)
    expect(strayMarkup(source('src/build/a.ts', text))).toEqual([])
  })

  it('do not mind markup in a comment or a sentence', () => {
    expect(strayMarkup(source('src/views/a.ts', "// innerHTML\nconst a = 'innerHTML'"))).toEqual([])
  })
})

describe('strayParsing', () => {
  it.each([
    "const page = new DOMParser().parseFromString(text, 'text/html')",
    'const page = Document.parseHTMLUnsafe(text)',
    "request.responseType = 'document'",
  ])('finds markup that is read in: %s', (text) => {
    expect(strayParsing(source('src/views/a.ts', text))).toHaveLength(1)
    expect(strayParsing(source('src/views/fragment.ts', text))).toEqual([])
  })
})

describe('impureModel', () => {
  it.each([
    'export const a = () => document.body',
    'export const a = () => window.innerWidth',
    'export const a = (it = window) => it',
    'export const a = () => (window as Frame).size',
    'export const a = () => Date.now()',
    'export const a = () => new Date()',
    'export const a = () => Math.random()',
    "export const a = () => fetch('x')",
    'export const a = { document }',
  ])('finds fault with: %s', (text) => expect(model(text)).toHaveLength(1))

  it.each([
    'export const a = (state: State) => state.window.from',
    'export const a = ({ window }: State) => window.from',
    'export const a = { window: 1, document: 2 }',
    'export interface A { window: number }',
    'export const a = () => new Date(0)',
    'export const a = [1].map((self) => self)',
    "// document\nexport const a = 'fetch'",
  ])('accepts: %s', (text) => expect(model(text)).toEqual([]))
})

describe('untested', () => {
  const files = source('src/model/a.ts', 'export const a = 1')

  it('finds a file of the model without its test', () => {
    expect(untested(files, [], {})).toEqual(['src/model/a.ts has no test'])
    expect(untested(files, ['tests/model/a.test.ts'], {})).toEqual([])
  })

  it('asks no test of a file that holds only types', () => {
    const text =
      "import type { B } from './b.ts'\nexport type { C } from './c.ts'\nexport interface A { b: B }\ntype D = 1"
    expect(untested(source('src/model/a.ts', text), [], {})).toEqual([])
  })

  it('accepts an excuse only as long as it is needed', () => {
    expect(untested(files, [], { 'src/model/a.ts': 'only numbers' })).toEqual([])
    expect(untested(files, ['tests/model/a.test.ts'], { 'src/model/a.ts': 'only numbers' })).toHaveLength(1)
  })
})

describe('machineWords', () => {
  const folders = ['work', 'tmp', 'root']

  it.each(folders)('finds the folder %s of a machine', (folder) => {
    expect(machineWords(source('README.md', `see \`/${folder}/main\``))).toHaveLength(1)
  })

  it.each(folders)('does not mind %s in an address or a way below', (folder) => {
    expect(machineWords(source('a.json', `https://example.org/${folder}/a ../${folder}/b a/${folder}/c`))).toEqual([])
  })

  it('finds the host of a registry', () => {
    expect(machineWords(source('a.md', ['https://registry', 'npmjs', 'org'].join('.')))).toHaveLength(1)
  })

  it('finds a host in a lockfile', () => {
    expect(resolvedHosts({ packages: { 'node_modules/a': { resolved: 'https://example.org/a.tgz' }, b: {} } })).toEqual(
      ['node_modules/a names the host it came from'],
    )
  })
})
