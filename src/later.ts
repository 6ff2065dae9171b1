/** The rest of the list in `main.ts`: what is wired when the page has come to rest. */
import { keptEffect } from './effects/kept.ts'
import { mapRests } from './effects/rested.ts'
import { newVersionView } from './views/new-version.ts'
import { trustScripts } from './views/trusted-scripts.ts'

/** Wires it; `root` finds an element of the page. */
export const later = async (root: (selector: string) => HTMLElement): Promise<void> => {
  if (!import.meta.env.PROD) return
  // What is kept for later would take the line from the map that is on its way.
  await mapRests(root('#map'))
  const worker = new URL('sw.js', document.baseURI).href
  trustScripts([worker])
  return keptEffect(window, worker, (show) => newVersionView(root('#new-version'), show))
}
