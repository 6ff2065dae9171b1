/** Wires store, views and effects: the only list of everything. */
import story from 'virtual:story'
import './styles/index.css'
import { keyboardEffect } from './effects/keyboard.ts'
import { linksEffect } from './effects/links.ts'
import { missingPartEffect } from './effects/missing-part.ts'
import { stateOf, urlEffect } from './effects/url.ts'
import { parseLink } from './model/link.ts'
import type { ThemeChoice } from './store/state.ts'
import { createStore } from './store/store.ts'
import { all } from './store/watch.ts'
import { laterAsKnown } from './views/as-known/later.ts'
import { cardsView } from './views/cards/index.ts'
import { found } from './views/found.ts'
import { laterTold } from './views/here/later.ts'
import { legendView } from './views/legend.ts'
import { mapView } from './views/map/index.ts'
import { mapControlsView } from './views/map-controls.ts'
import { missingPartView } from './views/missing-part.ts'
import { noticeView } from './views/notice.ts'
import { pageView } from './views/page.ts'
import { partsView } from './views/parts.ts'
import { laterPhone } from './views/phone/later.ts'
import { posterView } from './views/poster/index.ts'
import { progressOf } from './views/progress.ts'
import { railView } from './views/rail/index.ts'
import { timelineView } from './views/timeline/index.ts'

const root = (selector: string): HTMLElement => found(document, selector)

/** A page in a frame says here what its address asked of it. */
const look = document.documentElement.dataset
const { link, unknown } = parseLink(story, location.search, location.hash)
const store = createStore(story, {
  ...stateOf(link),
  theme: (look.theme ?? 'auto') as ThemeChoice,
  away: look.framed !== undefined,
})
const progress = progressOf(root('#progress'))

all(
  pageView(document.documentElement, story, store),
  railView(root('#rail'), story, store),
  cardsView(root('#cards'), story, store, progress),
  legendView(root('#legend'), story, store),
  mapControlsView(root('#map-controls'), story, store),
  timelineView(root('#timeline'), story, store),
  laterPhone({ cards: root('#cards'), strip: root('#timeline') }, story, store),
  posterView(root('#map'), story, store),
  laterAsKnown({ choice: root('.as-known') as HTMLDetailsElement, banner: root('#known-banner') }, story, store),
  mapView(root('#map'), story, store),
  partsView(
    document.body,
    {
      about: () => import('./views/about/index.ts'),
      embed: () => import('./views/embed/index.ts'),
      find: () => import('./views/find/index.ts'),
      here: () => import('./views/here/index.ts'),
      hint: () => import('./views/hint/index.ts'),
      present: () => import('./views/present/index.ts'),
      narrow: () => import('./views/narrow/index.ts'),
      share: () => import('./views/share/index.ts'),
      table: () => import('./views/table/index.ts'),
      walk: () => import('./views/walk/index.ts'),
    },
    story,
    store,
    progress,
  ),
  laterTold(root('#told'), story, store),
  noticeView(root('#notice'), unknown),
  missingPartView(
    root('#missing-part'),
    (tell) => missingPartEffect(window, tell),
    () => location.reload(),
  ),
  linksEffect(document, story, store),
  keyboardEffect(document, story, store),
  urlEffect(window, story, store),
)

if (look.mode === 'embed') import('./embedded.ts').then(({ embedded }) => embedded(window, story, store), console.error)
else {
  // Nobody waits for the hint, and who followed a link is not told how to begin.
  if (location.search + location.hash === '')
    import('./effects/first-visit.ts').then(({ firstVisitEffect }) => firstVisitEffect(window, store), console.error)
  setTimeout(() => import('./later.ts').then(({ later }) => later(root), console.error), 4_000)
}
