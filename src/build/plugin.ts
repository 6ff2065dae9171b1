/** Vite: the story and the geography as modules, the page filled at build, a reload when the data change. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import type { Dossier } from '../model/dossier.ts'
import type { Geography } from '../model/geography.ts'
import { plainWords } from '../model/status-words.ts'
import type { Story } from '../model/story.ts'
import { storyOf } from '../model/story-of.ts'
import { parseSpan } from '../model/when.ts'
import { basemap } from './basemap.ts'
import { comparisonSheet } from './comparison.ts'
import { embeddedHead, embeddedPage } from './embedded-page.ts'
import { eventMaps, groundFiles } from './event-map.ts'
import { eventPages } from './event-page.ts'
import { exampleFiles } from './examples.ts'
import { type ExportFile, exportFiles } from './exports/index.ts'
import { siteFiles } from './feed.ts'
import { embeddedPath } from './first-style.ts'
import { dataAddress, facesFile, fontFaceCss, subsetFonts } from './fonts.ts'
import { datedLines, geographyOf } from './geography.ts'
import { handoutPages } from './handout/pages.ts'
import { html, made as markup } from './html.ts'
import { dataFiles, load } from './load.ts'
import { writtenIn } from './map-fonts.ts'
import { mapTexts } from './map-texts.ts'
import { head, page } from './page.ts'
import { partSheets } from './parts.ts'
import { poster, posterRule } from './poster.ts'
import { type ReadingPage, readingDocument, up } from './reading-page.ts'
import { readingPages } from './reading-pages.ts'
import { type Sheet, sheets } from './sheets.ts'
import { type Filling, filled } from './shell.ts'
import { literal, storyModule } from './story-module.ts'

const modules = {
  'virtual:story': '\0virtual:story',
  'virtual:places': '\0virtual:places',
  'virtual:geography': '\0virtual:geography',
} as const

/** The style sheet of the pages that are read, as a module and as the name it is built under. */
const readingSheet = { module: 'src/styles/reading.css', name: 'reading.css' } as const

interface Made extends Filling {
  readonly dossier: Dossier
  /** The pages that the bar names, and those that are reached from elsewhere. */
  readonly pages: readonly ReadingPage[]
  readonly exports: readonly ExportFile[]
  readonly sheets: readonly Sheet[]
  readonly places: Story['places']
  readonly geography: Geography
}

/** Everything that is made from the data folder; throws StoryError where it is not in order. */
const make = async (root: string, folder: string): Promise<Made> => {
  const loaded = load(dataFiles(resolve(root, folder)))
  const { dossier, features } = loaded
  const geography = geographyOf(features, await basemap(root), {
    words: (claim, basis, response) => dossier.statuses.get(claim ?? '')?.words ?? plainWords({ basis, response }),
    span: parseSpan,
  })
  const words = mapTexts(root, dossier, loaded.features)
  const { whereabouts } = words
  const drawn = storyOf(dossier, datedLines(geography))
  const [rule, picture] = [`<style>${posterRule(drawn)}</style>`, poster(drawn, geography)]
  const texts = {
    head: `${head(dossier).text}\n${rule}`,
    page: page(dossier, words, picture).text,
    embeddedHead: `${embeddedHead(dossier).text}\n${rule}`,
    embeddedPage: embeddedPage(dossier, words, picture).text,
  }
  const exports = exportFiles(loaded)
  const mapOf = eventMaps(drawn, geography)
  const taught = handoutPages(dossier, geography)
  const pages = [...readingPages(dossier, exports), ...eventPages(dossier, whereabouts, mapOf), ...taught]
  const read = pages.flatMap(({ title, body }) => [title, body.text])
  const fonts = await subsetFonts([writtenIn(resolve(root, folder)), texts.head, texts.page, ...read])
  const story = storyModule({ ...drawn, places: [] })
  const { places } = drawn
  return {
    ...texts,
    dossier,
    pages,
    sheets: [
      ...sheets(dossier, whereabouts),
      comparisonSheet(dossier),
      ...partSheets(dossier, words),
      ...groundFiles(drawn, geography),
      ...exampleFiles(dossier),
      ...siteFiles(
        dossier,
        pages.map(({ path }) => path),
      ),
    ],
    exports,
    story,
    places,
    geography,
    fonts,
  }
}

/** The plugin of the house; `folder` holds the story, below the project or as a full path. */
export const storyPlugin = (folder = 'data'): Plugin => {
  let root = ''
  let serving = false
  let made: Promise<Made> | undefined
  const current = (): Promise<Made> => {
    made ??= make(root, folder)
    return made
  }
  return {
    name: 'araxes-story',
    config: () => ({ build: { rolldownOptions: { input: ['index.html', readingSheet.module] } } }),
    configResolved(config) {
      root = config.root
      serving = config.command === 'serve'
    },
    resolveId(id) {
      return modules[id as keyof typeof modules]
    },
    async load(id) {
      if (id === modules['virtual:story']) return (await current()).story.code
      if (id === modules['virtual:places']) return `export default ${literal((await current()).places)}`
      if (id === modules['virtual:geography']) return `export default ${literal((await current()).geography)}`
      return undefined
    },
    async generateBundle(_, bundle) {
      const { dossier, pages, sheets, exports, story, fonts } = await current()
      const named = pages.filter(({ name }) => name)
      const shell = readFileSync(resolve(root, embeddedPath), 'utf8')
      const frame = filled(shell, `/${embeddedPath}`, await current(), false)
      this.emitFile({ type: 'asset', fileName: embeddedPath, source: frame })
      for (const { path, text } of [...exports, ...sheets, ...story.files]) {
        this.emitFile({ type: 'asset', fileName: path, source: text })
      }
      for (const { fileName, bytes } of fonts) {
        this.emitFile({ type: 'asset', fileName: `assets/${fileName}`, source: bytes })
      }
      const sheet = Object.values(bundle).find((it) => it.type === 'asset' && it.names.includes(readingSheet.name))
      if (!sheet) throw new Error(`found no ${readingSheet.name} among the built files, expected it as an input`)
      const faces = facesFile(fonts)
      this.emitFile({ type: 'asset', fileName: faces.path, source: faces.text })
      for (const each of pages) {
        const link = html`<link rel="stylesheet" href="${up(each.path)}${faces.path}">`
        const source = readingDocument(dossier, each, named, { sheet: sheet.fileName, faces: link })
        this.emitFile({ type: 'asset', fileName: `${each.path}index.html`, source })
        for (const { name, text } of each.files ?? []) {
          this.emitFile({ type: 'asset', fileName: `${each.path}${name}`, source: text })
        }
      }
    },
    transformIndexHtml: {
      order: 'pre',
      handler: async (shell, { path }) => filled(shell, path, await current(), serving),
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const address = (request.url ?? '').replace(/[?#].*$/, '').replace(/^\//, '')
        if (!/(\/|\.svg|\.html|\.json)$/.test(address) && !address.startsWith('data/')) return next()
        try {
          const { dossier, pages, sheets, exports, story, fonts } = await current()
          const pictures = pages.flatMap(({ path, files = [] }) =>
            files.map(({ name, text }) => ({ path: path + name, text, type: 'image/svg+xml; charset=utf-8' })),
          )
          const file = [...exports, ...pictures, ...sheets, ...story.files].find(({ path }) => path === address)
          if (file) return response.setHeader('content-type', file.type).end(file.text)
          const found = pages.find(({ path }) => path === address)
          if (!found) return next()
          const faces = markup(`<style>${fontFaceCss(fonts, dataAddress)}</style>`)
          response.setHeader('content-type', 'text/html; charset=utf-8')
          response.end(readingDocument(dossier, found, pages, { sheet: readingSheet.module, faces }))
        } catch (error) {
          next(error)
        }
      })
      const watched = resolve(root, folder)
      server.watcher.add(watched)
      server.watcher.on('all', (_, path) => {
        if (!path.startsWith(watched) || path.includes('schemas')) return
        made = undefined
        for (const id of Object.values(modules)) {
          const module = server.moduleGraph.getModuleById(id)
          if (module) server.moduleGraph.invalidateModule(module)
        }
        server.ws.send({ type: 'full-reload' })
      })
    },
  }
}
