/** The shells of the two pages with a script, `index.html` and `embed/index.html`, filled. */
import { dataAddress, type FontFile, facesFile, fontFaceCss } from './fonts.ts'
import { languageAttributes } from './language/attributes.ts'
import { up } from './reading-page.ts'
import type { StoryModule } from './story-module.ts'

/** What fills them. */
export interface Filling {
  readonly head: string
  readonly page: string
  readonly embeddedHead: string
  readonly embeddedPage: string
  readonly story: StoryModule
  readonly fonts: readonly FontFile[]
}

/** `path` is the shell's address on the site; `serving` has no files of letters beside it. */
export const filled = (shell: string, path: string, filling: Filling, serving: boolean): string => {
  const { head, page, embeddedHead, embeddedPage, story, fonts } = filling
  const top = up(path.replace(/^\//, '')) || './'
  const preload = story.preload.text.replace('href="./', `href="${top}`)
  // The last thing asked for: until the letters are here, the system's stand in their place.
  const faces = serving
    ? `<style>${fontFaceCss(fonts, dataAddress)}</style>`
    : `<link vite-ignore rel="stylesheet" href="${top}${facesFile(fonts).path}">`
  return shell
    .replace('lang="en"', () => languageAttributes.text)
    .replace('<!--head-->', () => `${head}\n${preload}`)
    .replace('<!--page-->', () => page)
    .replace('<!--embedded-head-->', () => `${embeddedHead}\n${preload}`)
    .replace('<!--embedded-page-->', () => embeddedPage)
    .replace('<!--faces-->', () => faces)
}
