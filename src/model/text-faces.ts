/** The font files behind the words on the map: family -> files with the code points each one covers. No glyph server. */
import type { FontFacesSpecification } from '@maplibre/maplibre-gl-style-spec'

export type TextFile =
  | 'sans-latin'
  | 'sans-latin-ext'
  | 'sans-cyrillic'
  | 'sans-medium-latin'
  | 'sans-medium-latin-ext'
  | 'sans-medium-cyrillic'
  | 'serif-italic-latin'
  | 'serif-italic-latin-ext'
  | 'armenian'
  | 'georgian'
  | 'arabic'

interface TextFace {
  readonly file: TextFile
  readonly range: readonly string[]
}

const latin = ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+02BB-02BC', 'U+02C6', 'U+02DA', 'U+02DC', 'U+2000-206F']
const latinExtended = ['U+0100-0130', 'U+0132-0151', 'U+0154-02BA', 'U+02BD-02C5', 'U+02C7-02CC', 'U+1E00-1E9F']
const cyrillic = ['U+0400-045F', 'U+0490-0491', 'U+04B0-04B1']
const armenian = ['U+0530-058F', 'U+FB13-FB17']
const georgian = ['U+10A0-10FF', 'U+2D00-2D2F']
const arabic = ['U+0600-06FF', 'U+0750-077F', 'U+FB50-FDFF', 'U+FE70-FE74', 'U+FE76-FEFC']

/** Family in the style -> its files. Weight and slant are part of the family's name, as MapLibre has it. */
export const textFaces: Readonly<Record<string, readonly TextFace[]>> = {
  'Fira Sans': [
    { file: 'sans-latin', range: latin },
    { file: 'sans-latin-ext', range: latinExtended },
    { file: 'sans-cyrillic', range: cyrillic },
  ],
  'Fira Sans Medium': [
    { file: 'sans-medium-latin', range: latin },
    { file: 'sans-medium-latin-ext', range: latinExtended },
    { file: 'sans-medium-cyrillic', range: cyrillic },
  ],
  'Source Serif 4 Italic': [
    { file: 'serif-italic-latin', range: latin },
    { file: 'serif-italic-latin-ext', range: latinExtended },
  ],
  'Noto Sans Armenian': [{ file: 'armenian', range: armenian }],
  'Noto Sans Georgian': [{ file: 'georgian', range: georgian }],
  'Noto Sans Arabic': [{ file: 'arabic', range: arabic }],
}

const scripts = ['Noto Sans Armenian', 'Noto Sans Georgian', 'Noto Sans Arabic']

/** Font stacks for `text-font`: the first family that has a character draws it. */
export const stacks = {
  regular: ['Fira Sans', ...scripts],
  medium: ['Fira Sans Medium', ...scripts],
  water: ['Source Serif 4 Italic', 'Fira Sans', ...scripts],
} as const

/** The style's `font-faces`, from the address of each file; a file without one is left out. */
export const fontFaces = (addresses: Readonly<Partial<Record<TextFile, string>>>): FontFacesSpecification =>
  Object.fromEntries(
    Object.entries(textFaces).flatMap(([family, faces]) => {
      const present = faces.flatMap(({ file, range }) => {
        const url = addresses[file]
        return url === undefined ? [] : [{ url, 'unicode-range': [...range] }]
      })
      return present.length > 0 ? [[family, present]] : []
    }),
  )
