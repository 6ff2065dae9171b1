/** Vite: what a browser needs to install the page: its manifest and icons. */
import { resolve } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import type { Plugin } from 'vite'
import type { Dossier } from '../model/dossier.ts'
import { palettes } from '../model/palette.ts'
import { direction, tag } from '../model/words/language.ts'
import { dataFiles, load } from './load.ts'

export const manifestPath = 'manifest.webmanifest'

const ink = '#15181b'
const paper = '#fcfbf8'
const waves = `<path d="M3 11.4c3.4-2.6 6.2-2.6 10 0s6.6 2.6 10 0M4.6 16.6c3-2 5.3-2 8.4 0s5.4 2 8.4 0" fill="none" stroke="${paper}" stroke-width="2.2" stroke-linecap="round"/>`

/** `round` is the sign as it is; `full` has ground to the edge, for systems that cut the shape themselves. */
export const iconSvg = (kind: 'round' | 'full'): string =>
  kind === 'round'
    ? `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 26 26"><circle cx="13" cy="13" r="12.5" fill="${ink}"/>${waves}</svg>`
    : `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-6.5 -6.5 39 39"><rect x="-6.5" y="-6.5" width="39" height="39" fill="${ink}"/>${waves}</svg>`

/** Width in pixels, and how the system uses it. */
export const icons = [
  { file: 'icon-192.png', kind: 'round', width: 192, purpose: 'any' },
  { file: 'icon-512.png', kind: 'round', width: 512, purpose: 'any' },
  { file: 'icon-maskable.png', kind: 'full', width: 512, purpose: 'maskable' },
] as const

/** The manifest; every address is beside it, so that it holds in any folder of a site. */
export const manifest = ({ story }: Pick<Dossier, 'story'>): object => ({
  id: './',
  name: `Araxes: ${story.title}`,
  short_name: 'Araxes',
  description: story.subtitle,
  lang: tag,
  dir: direction,
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: paper,
  theme_color: palettes.light.land,
  icons: icons.map(({ file, width, purpose }) => ({
    src: file,
    sizes: `${width}x${width}`,
    type: 'image/png',
    purpose,
  })),
})

/** `folder` holds the story, below the project or as a full path. */
export const installPlugin = (folder = 'data'): Plugin => {
  let data = ''
  return {
    name: 'araxes-install',
    apply: 'build',
    configResolved({ root }) {
      data = resolve(root, folder)
    },
    generateBundle() {
      const { dossier } = load(dataFiles(data))
      this.emitFile({ type: 'asset', fileName: manifestPath, source: JSON.stringify(manifest(dossier)) })
      for (const { file, kind, width } of icons) {
        const drawn = new Resvg(iconSvg(kind), { fitTo: { mode: 'width', value: width } }).render()
        this.emitFile({ type: 'asset', fileName: file, source: drawn.asPng() })
      }
    },
  }
}
