/**
 * Vite: D3's brush without D3's transitions. It asks them for two words, `interrupt` and `interpolate`, and both only
 * matter to a brush that is moved by a transition, which ours never is; with them would come nearly 8 kB of script.
 */
import type { Plugin } from 'vite'

const still = '\0still-brush'
const asked = ['d3-transition', 'd3-interpolate']

/** For the built page; a page that is served while it is edited keeps all of D3. */
export const stillBrushPlugin = (): Plugin => ({
  name: 'araxes-still-brush',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id, importer) => (importer?.includes('/d3-brush/') && asked.includes(id) ? still : undefined),
  load: (id) =>
    id === still ? 'export const interrupt = () => {}\nexport const interpolate = (from, to) => () => to\n' : undefined,
})
