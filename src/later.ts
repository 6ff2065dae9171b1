/** The rest of the list in `main.ts`: what is wired when the page has come to rest. */
import { keptEffect } from './effects/kept.ts'
import { newVersionView } from './views/new-version.ts'

/** Wires it; `root` finds an element of the page. */
export const later = (root: (selector: string) => HTMLElement): Promise<void> | undefined =>
  import.meta.env.PROD
    ? keptEffect(window, new URL('sw.js', document.baseURI).href, (show) => newVersionView(root('#new-version'), show))
    : undefined
