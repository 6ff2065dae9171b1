/** Timeline and map alone, with a story that no page holds: there are no cards, no lists beside the timeline's own. */
import story from 'virtual:story'
import '../../src/styles/first.css'
import '../../src/styles/index.css'
import { createStore } from '../../src/store/store.ts'
import { mapView } from '../../src/views/map/index.ts'
import { timelineView } from '../../src/views/timeline/index.ts'

const root = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector)
  if (!element) throw new Error(`found no ${selector}, expected the element that a view draws into`)
  return element
}

const store = createStore(story)
timelineView(root('#timeline'), story, store)
mapView(root('#map'), story, store)
document.documentElement.dataset.live = ''
;(globalThis as unknown as { select: (index: number) => void }).select = (index) => {
  store.getState().select(story.events[index]?.id ?? null)
}
