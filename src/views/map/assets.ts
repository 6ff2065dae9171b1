/** Addresses of the files the map fetches: fonts beside the script, relief in the public folder. */
import fonts from 'virtual:map-fonts'
import type { MapAssets } from '../../model/map-style.ts'
import type { Theme } from '../../model/palette.ts'

/** In the offline file (`src/offline/`) every file has an address of its own. */
const addressOf = (path: string, base: string): string =>
  globalThis.araxesFile?.(path) ?? new URL(`${import.meta.env.BASE_URL}${path}`, base).href

/** The contrast theme has no relief: shading would cost what it is for. */
export const assetsOf = (
  theme: Theme,
  base: string = new URL(document.documentElement.dataset.top ?? '.', document.baseURI).href,
): MapAssets => ({
  fonts,
  points: new URL(`${import.meta.env.BASE_URL}points.pmtiles`, base).href,
  relief: theme === 'contrast' ? null : addressOf(`relief-${theme}.webp`, base),
})
