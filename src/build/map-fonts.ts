/** The fonts of the words on the map, cut down to the characters of the data; `virtual:map-fonts` has their addresses. */
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import type { TextFile } from '../model/text-faces.ts'
import { alphabet } from '../model/words/language.ts'
import { basicCharacters, dataAddress, type Face, type FontFile, subsetFonts } from './fonts.ts'
import { dataFiles } from './load.ts'

const sans = (weight: number, subset: string): Face => ({
  family: 'Fira Sans',
  package: 'fira-sans',
  weight,
  style: 'normal',
  subsets: [subset],
})
const serif = (subset: string): Face => ({
  family: 'Source Serif 4',
  package: 'source-serif-4',
  weight: 400,
  style: 'italic',
  subsets: [subset],
})
const script = (name: string): Face => ({
  family: `Noto Sans ${name}`,
  package: `noto-sans-${name.toLowerCase()}`,
  weight: 400,
  style: 'normal',
  subsets: [name.toLowerCase()],
})

/** The face that each file of the map is cut from. */
export const mapFaces: Readonly<Record<TextFile, Face>> = {
  'sans-latin': sans(400, 'latin'),
  'sans-latin-ext': sans(400, 'latin-ext'),
  'sans-cyrillic': sans(400, 'cyrillic'),
  'sans-medium-latin': sans(500, 'latin'),
  'sans-medium-latin-ext': sans(500, 'latin-ext'),
  'sans-medium-cyrillic': sans(500, 'cyrillic'),
  'serif-italic-latin': serif('latin'),
  'serif-italic-latin-ext': serif('latin-ext'),
  armenian: script('Armenian'),
  georgian: script('Georgian'),
  arabic: script('Arabic'),
}

/** A font for each file of the map in which a character of the text is; the others are left out. */
export const mapFonts = async (text: string): Promise<Partial<Record<TextFile, FontFile>>> => {
  const entries = await Promise.all(
    Object.entries(mapFaces).map(async ([file, face]) => [file, (await subsetFonts(text, [face]))[0]] as const),
  )
  return Object.fromEntries(entries.filter(([, font]) => font))
}

/** Every character that the data can bring onto page or map: cut for the same text, their files are the same. */
export const writtenIn = (folder: string): string =>
  basicCharacters +
  alphabet +
  dataFiles(folder)
    .map(({ text }) => text)
    .join('')

const id = '\0virtual:map-fonts'

/** Vite: the module `virtual:map-fonts`. `folder` holds the story, below the project or as a full path. */
export const mapFontsPlugin = (folder = 'data'): Plugin => {
  let serving = false
  let data = ''
  return {
    name: 'araxes-map-fonts',
    configResolved({ command, root }) {
      serving = command === 'serve'
      data = resolve(root, folder)
    },
    resolveId: (asked) => (asked === 'virtual:map-fonts' ? id : undefined),
    async load(asked) {
      if (asked !== id) return undefined
      // Whatever the map will ever write stands in the data: a few characters too many weigh less than a missing one.
      const fonts = await mapFonts(writtenIn(data))
      const address = (font: FontFile): string => {
        if (serving) return JSON.stringify(dataAddress(font))
        const fileName = `assets/${font.fileName}`
        return `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', fileName, source: font.bytes })}`
      }
      return `export default {${Object.entries(fonts).map(([file, font]) => `${JSON.stringify(file)}:${address(font)}`)}}`
    },
  }
}
