/** Tiles in one file, read in parts: only a story with too many points for the page brings this along. */
import { addProtocol } from 'maplibre-gl'

/** Teaches MapLibre addresses that begin with `pmtiles://`; once is enough, and twice does no harm. */
export const readTiles = async (): Promise<void> => {
  const { Protocol } = await import('pmtiles')
  addProtocol('pmtiles', new Protocol().tile)
}
