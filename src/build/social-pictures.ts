/** Vite: draws the pictures for social networks. What was drawn once is kept beside the packages. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Resvg } from '@resvg/resvg-js'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'
import { eventPath } from './event-page.ts'
import { dataFiles, load } from './load.ts'
import { writtenIn } from './map-fonts.ts'
import { eventPicture, picturesDrawn, storyPicture } from './social-picture.ts'

const require = createRequire(import.meta.url)
const kept = fileURLToPath(new URL('../../node_modules/.cache/araxes/pictures/', import.meta.url))

/** Fira Sans as files that the drawing program can read: it knows no woff2. */
const fontFiles = async (text: string): Promise<string[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'araxes-fonts-'))
  return Promise.all(
    [400, 600].flatMap((weight) =>
      ['latin', 'latin-ext'].map(async (subset) => {
        const name = `fira-sans-${subset}-${weight}-normal`
        const font = readFileSync(require.resolve(`@fontsource/fira-sans/files/${name}.woff2`))
        const file = join(folder, `${name}.ttf`)
        writeFileSync(file, await subsetFont(font, text, { targetFormat: 'truetype' }))
        return file
      }),
    ),
  )
}

/** Turns SVG text into PNG, once for each text. */
const painter = (text: string): ((svg: string) => Promise<Uint8Array>) => {
  let fonts: Promise<string[]> | undefined
  return async (svg) => {
    const file = `${kept}${createHash('sha256').update(svg).digest('hex')}.png`
    if (existsSync(file)) return readFileSync(file)
    fonts ??= fontFiles(text)
    const drawn = new Resvg(svg, {
      font: { fontFiles: await fonts, loadSystemFonts: false, defaultFontFamily: 'Fira Sans' },
    }).render()
    mkdirSync(kept, { recursive: true })
    const png = drawn.asPng()
    writeFileSync(file, png)
    return png
  }
}

/** `picture.png` beside the page and beside each event's. */
export const socialPicturesPlugin = (folder = 'data'): Plugin => {
  let data = ''
  return {
    name: 'araxes-social-pictures',
    apply: 'build',
    configResolved({ root }) {
      data = resolve(root, folder)
    },
    async generateBundle() {
      const { dossier } = load(dataFiles(data))
      const paint = painter(writtenIn(data))
      const events = picturesDrawn(dossier)
        ? dossier.events.map((event) => [`${eventPath(event.id)}picture.png`, eventPicture(dossier, event)] as const)
        : []
      for (const [fileName, svg] of [['picture.png', storyPicture(dossier)] as const, ...events]) {
        this.emitFile({ type: 'asset', fileName, source: await paint(svg) })
      }
    },
  }
}
