/** Addresses of the files the map fetches: fonts beside the script, relief in the public folder. */
import fonts from 'virtual:map-fonts'
import type { MapAssets } from '../../model/map-style.ts'
import type { Theme } from '../../model/palette.ts'

/** The contrast theme has no relief: shading would cost what it is for. */
export const assetsOf = (
  theme: Theme,
  base: string = new URL(document.documentElement.dataset.top ?? '.', document.baseURI).href,
): MapAssets => ({
  fonts,
  points: new URL(`${import.meta.env.BASE_URL}points.pmtiles`, base).href,
  relief: theme === 'contrast' ? null : new URL(`${import.meta.env.BASE_URL}relief-${theme}.webp`, base).href,
})
