/** Tells the page around how high the frame would like to be; foreign words for it only where the address asks for them. */
import { heightMessages, wantedHeight } from '../model/embed-height.ts'
import type { Tell } from '../model/frame-message.ts'
import type { Store } from '../store/store.ts'
import { all, type Dispose, follow } from '../store/watch.ts'

/** Height of what stands around the tables: header and foot. */
const around = 70

/** Posts on change only. `content` measures the tables. */
export const heightEffect = (page: Window, store: Store, tell: Tell, content: () => number): Dispose => {
  const isAsked = new URLSearchParams(page.location.search).get('resize') === 'auto'
  let last = 0
  const look = (): void => {
    const isTable = store.getState().view === 'table'
    const height = wantedHeight(page.document.documentElement.clientWidth, isTable ? content() + around : null)
    if (height === last) return
    last = height
    tell('height', { px: height })
    if (!isAsked || page.parent === page) return
    for (const message of heightMessages(height, page.location.href)) page.parent.postMessage(message, '*')
  }
  const sizes = new ResizeObserver(look)
  sizes.observe(page.document.documentElement)
  return all(
    follow(store, ({ view }) => view, look),
    () => sizes.disconnect(),
  )
}
