/** The fonts of the page, cut down to the characters that it uses. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import { type CodePoint, codePointsOf, contains, rangeOf } from './unicode-range.ts'

/** A face of the page: files of a `@fontsource` package, one for each of its subsets. */
export interface Face {
  readonly family: string
  readonly package: string
  readonly weight: number
  readonly style: 'normal' | 'italic'
  /** Names of the package's subsets; a character in several of them is taken from the first. */
  readonly subsets: readonly string[]
}

/** A font file as it is served; `unicodeRange` lists exactly the characters that are in it. */
export interface FontFile {
  readonly family: string
  readonly weight: number
  readonly style: 'normal' | 'italic'
  readonly unicodeRange: string
  readonly fileName: string
  readonly bytes: Uint8Array
}

const latin = ['latin', 'latin-ext']
const face = (family: string, weight: number, style: Face['style'] = 'normal', subsets: readonly string[] = latin) => ({
  family,
  package: family.toLowerCase().replaceAll(' ', '-'),
  weight,
  style,
  subsets,
})

/** What the style sheets ask for. The Noto faces are for own names in other scripts and fall away where none occurs. */
export const pageFaces: readonly Face[] = [
  face('Fira Sans', 400),
  face('Fira Sans', 500),
  face('Fira Sans', 600),
  face('Fira Sans Condensed', 400),
  face('Fira Sans Condensed', 500),
  face('Source Serif 4', 400),
  face('Source Serif 4', 600),
  face('Noto Sans Armenian', 400, 'normal', ['armenian']),
  face('Noto Sans Georgian', 400, 'normal', ['georgian']),
  face('Noto Sans Arabic', 400, 'normal', ['arabic']),
]

/** Characters that scripts may write though they stand in no text: printable ASCII and typographic signs. */
export const basicCharacters = `${Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')}\u00a0\u2004\u2009\u200a–—‘’“”…·×−`

/** Kerning, ligatures, marks, joined letters and figures of equal width; small capitals and the like are left out. */
const shaping = ['ccmp', 'locl', 'rlig', 'liga', 'clig', 'calt', 'rclt', 'kern', 'mark', 'mkmk', 'curs']
const joining = ['init', 'medi', 'fina', 'isol']
const options = {
  targetFormat: 'woff2',
  keepFeatures: [...shaping, ...joining, 'lnum', 'tnum'],
  noHinting: true,
} as const

const require = createRequire(import.meta.url)
const cacheFolder = fileURLToPath(new URL('../../node_modules/.cache/araxes/fonts/', import.meta.url))
const digest = (...parts: (string | Uint8Array)[]): string =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex')

/** HarfBuzz takes a fifth of a second for each file: what was cut once is kept beside the packages. */
const cut = async (font: Uint8Array, text: string): Promise<Uint8Array> => {
  const kept = `${cacheFolder}${digest(font, text, JSON.stringify(options))}.woff2`
  if (existsSync(kept)) return readFileSync(kept)
  const bytes = await subsetFont(font, text, options)
  mkdirSync(cacheFolder, { recursive: true })
  writeFileSync(kept, bytes)
  return bytes
}

/** Which characters each subset of a face gives; none is given twice. */
export const shares = (
  subsets: readonly string[],
  ranges: Readonly<Record<string, string>>,
  characters: readonly CodePoint[],
): ReadonlyMap<string, readonly CodePoint[]> => {
  const holds = subsets.map((subset) => ({ subset, has: contains(ranges[subset] ?? '') }))
  return new Map(
    holds.map(({ subset, has }, index) => {
      const earlier = holds.slice(0, index)
      return [subset, characters.filter((it) => has(it) && !earlier.some((other) => other.has(it)))]
    }),
  )
}

const filesOf = (face: Face, characters: readonly CodePoint[]): Promise<FontFile>[] => {
  const ranges = JSON.parse(readFileSync(require.resolve(`@fontsource/${face.package}/unicode.json`), 'utf8'))
  return [...shares(face.subsets, ranges, characters)]
    .filter(([, share]) => share.length > 0)
    .map(async ([subset, share]) => {
      const name = `${face.package}-${subset}-${face.weight}-${face.style}`
      const font = readFileSync(require.resolve(`@fontsource/${face.package}/files/${name}.woff2`))
      const bytes = await cut(font, String.fromCodePoint(...share))
      const { family, weight, style } = face
      return {
        family,
        weight,
        style,
        unicodeRange: rangeOf(share),
        fileName: `${name}-${digest(bytes).slice(0, 8)}.woff2`,
        bytes,
      }
    })
}

/**
 * Font files with the characters of a text, in the order of the faces. A file that would be empty is left out.
 * @param texts everything that the pages may show, in any order
 */
export const subsetFonts = async (
  texts: string | readonly string[],
  faces: readonly Face[] = pageFaces,
): Promise<FontFile[]> => {
  const characters = codePointsOf(texts)
  return Promise.all(faces.flatMap((face) => filesOf(face, characters)))
}

/** The address of a built file, as seen from the page. */
export const builtAddress = ({ fileName }: FontFile): string => `./assets/${fileName}`

/** The file itself as an address, for a server that has no built files. */
export const dataAddress = ({ bytes }: FontFile): string =>
  `data:font/woff2;base64,${Buffer.from(bytes).toString('base64')}`

/** The `@font-face` rules of the pages as a built file beside the fonts; its name says what it holds. */
export const facesFile = (files: readonly FontFile[]): { readonly path: string; readonly text: string } => {
  const text = fontFaceCss(files, ({ fileName }) => `./${fileName}`)
  return { path: `assets/faces-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.css`, text }
}

/** The `@font-face` rules of some files; the system's own font stands until they are there. */
export const fontFaceCss = (files: readonly FontFile[], address: (file: FontFile) => string = builtAddress): string =>
  files
    .map(
      (file) =>
        `@font-face{font-family:'${file.family}';font-style:${file.style};font-weight:${file.weight};font-display:swap;src:url(${address(file)}) format('woff2');unicode-range:${file.unicodeRange}}`,
    )
    .join('\n')
