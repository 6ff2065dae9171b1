/** Wires what only a page in a frame has; the page itself is that of `main.ts`, which fetches this. */
import { frameEffect, tellHost } from './effects/frame.ts'
import { heightEffect } from './effects/frame-height.ts'
import { presenceEffect } from './effects/presence.ts'
import type { Story } from './model/story.ts'
import type { Store } from './store/store.ts'
import { all, type Dispose } from './store/watch.ts'
import { embeddedView } from './views/embedded/index.ts'

export const embedded = (page: Window, story: Story, store: Store): Dispose => {
  const root = page.document.documentElement
  const tell = tellHost(page)
  const since = new URLSearchParams(page.location.search).get('since')
  const stage = root.querySelector<HTMLElement>('#stage')
  if (since && stage) import('./views/since/index.ts').then(({ sinceView }) => sinceView(stage, since), console.error)
  const tables = (): number => root.querySelector('.table-place')?.scrollHeight ?? 0
  return all(
    presenceEffect(root, store),
    embeddedView(root, story, store, (href, label) => tell('link', { href, label })),
    frameEffect(page, story, store, tell),
    heightEffect(page, store, tell, tables),
  )
}
