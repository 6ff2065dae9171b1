/** Addresses of the files the map fetches: fonts beside the script, relief in the public folder. */

import sansCyrillic from '@fontsource/fira-sans/files/fira-sans-cyrillic-400-normal.woff2?url'
import sansMediumCyrillic from '@fontsource/fira-sans/files/fira-sans-cyrillic-500-normal.woff2?url'
import sansLatin from '@fontsource/fira-sans/files/fira-sans-latin-400-normal.woff2?url'
import sansMediumLatin from '@fontsource/fira-sans/files/fira-sans-latin-500-normal.woff2?url'
import sansLatinExtended from '@fontsource/fira-sans/files/fira-sans-latin-ext-400-normal.woff2?url'
import sansMediumLatinExtended from '@fontsource/fira-sans/files/fira-sans-latin-ext-500-normal.woff2?url'
import arabic from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url'
import armenian from '@fontsource/noto-sans-armenian/files/noto-sans-armenian-armenian-400-normal.woff2?url'
import georgian from '@fontsource/noto-sans-georgian/files/noto-sans-georgian-georgian-400-normal.woff2?url'
import serifItalicLatin from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2?url'
import serifItalicLatinExtended from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-italic.woff2?url'
import type { MapAssets } from '../../model/map-style.ts'
import type { Theme } from '../../model/palette.ts'
import type { TextFile } from '../../model/text-faces.ts'

const fonts: Readonly<Record<TextFile, string>> = {
  'sans-latin': sansLatin,
  'sans-latin-ext': sansLatinExtended,
  'sans-cyrillic': sansCyrillic,
  'sans-medium-latin': sansMediumLatin,
  'sans-medium-latin-ext': sansMediumLatinExtended,
  'sans-medium-cyrillic': sansMediumCyrillic,
  'serif-italic-latin': serifItalicLatin,
  'serif-italic-latin-ext': serifItalicLatinExtended,
  armenian,
  georgian,
  arabic,
}

/** The contrast theme has no relief: shading would cost what it is for. */
export const assetsOf = (theme: Theme, base: string = document.baseURI): MapAssets => ({
  fonts,
  relief: theme === 'contrast' ? null : new URL(`${import.meta.env.BASE_URL}relief-${theme}.webp`, base).href,
})
