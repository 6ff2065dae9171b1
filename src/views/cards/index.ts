/** The cards: which one is open, and the rest of each, which comes when the page is idle or the card is opened. */
import { sheetOf } from '../../model/sheets.ts'
import type { Story } from '../../model/story.ts'
import { restLoading } from '../../model/words/missing.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, follow, on, watch } from '../../store/watch.ts'
import type { Progress } from '../progress.ts'
import { arrived, complete, linkOf, stand } from './arrival.ts'
import { showKnown } from './known.ts'
import { sheetReader } from './sheet.ts'

/** Milliseconds in which nothing has come over the network; the rest of the cards is fetched after them. */
const quiet = 3_000

/** Runs `work` once, when the network is quiet and the browser has time; Safari has no word for idle and only waits. */
const whenQuiet = (work: () => void): Dispose => {
  let idle = 0
  let timer: ReturnType<typeof setTimeout>
  const begin = (): void => {
    comings.disconnect()
    if ('requestIdleCallback' in globalThis) idle = requestIdleCallback(work)
    else work()
  }
  const wait = (): void => {
    clearTimeout(timer)
    timer = setTimeout(begin, quiet)
  }
  const comings = new PerformanceObserver(wait)
  comings.observe({ type: 'resource', buffered: true })
  wait()
  return () => {
    comings.disconnect()
    clearTimeout(timer)
    if (idle) cancelIdleCallback(idle)
  }
}

const focusHead = (card: HTMLElement): void => card.querySelector('h2')?.focus({ preventScroll: true })

/**
 * `root` holds the cards and the close button: one `.card` for each event, or `#waiting-card` alone, which stands in until
 * the card has come. Choosing an event never waits; where nothing comes the link to the event's own page stays.
 */
export const cardsView = (root: HTMLElement, story: Story, store: Store, progress: Progress): Dispose => {
  const cards = new Map([...root.querySelectorAll<HTMLElement>('.card[data-event]')].map((card) => [card.id, card]))
  const waiting = root.querySelector<HTMLElement>('#waiting-card')
  const order = new Map(story.events.map(({ id }, index) => [id, index]))
  const sheet = sheetReader()
  /** Cards that show another day than today. */
  const dated = new Set<HTMLElement>()
  /** Bodies of cards that the reader has scrolled. */
  const scrolled = new Set<EventTarget | null>()
  let gone = false
  let opener: Element | null = null

  const cardOf = (id: string | null): HTMLElement | null => (id === null ? null : (cards.get(id) ?? waiting))
  const show = (now: string | null): void => {
    const front = cardOf(now)
    for (const card of cards.values()) card.hidden = card !== front
    if (waiting) waiting.hidden = waiting !== front
    const event = front === waiting ? story.events[order.get(now ?? '') ?? -1] : undefined
    if (waiting && event) stand(waiting, event)
  }

  const date = (card: HTMLElement | null | undefined): void => {
    const event = story.events[order.get(card?.id ?? '') ?? -1]
    const { known } = store.getState()
    if (card && event && (known !== null || dated.has(card))) {
      showKnown(card, event, known)
      if (known === null) dated.delete(card)
      else dated.add(card)
    }
  }
  const bring = async (id: string): Promise<void> => {
    const card = cards.get(id)
    if (gone || (card && !linkOf(card))) return
    // Where the sheet does not come, the link to the page of the event is still there.
    const done = progress.wait(restLoading)
    const source = await sheet(sheetOf(order.get(id) ?? 0)).catch(() => null)
    done()
    if (gone || !source) return
    if (card) {
      complete(card, source)
      return date(card)
    }
    const fresh = cards.has(id) ? null : arrived(root, id, source)
    if (!fresh) return
    fresh.hidden = true
    cards.set(id, fresh)
    root.append(fresh)
    date(fresh)
    if (store.getState().selected !== id) return
    const held = waiting?.contains(root.ownerDocument.activeElement)
    show(id)
    if (held) focusHead(fresh)
  }
  const open = (now: string | null, before: string | null): void => {
    const active = root.ownerDocument.activeElement
    const left = cardOf(before)
    const stepped = before !== null && active !== null && !!left?.contains(active)
    show(now)
    date(cards.get(now ?? ''))
    const card = cardOf(now)
    if (!card || now === null) {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
      opener = null
      return
    }
    // To scroll what nobody has scrolled would lay out the page for nothing.
    const body = card.querySelector('.card-body')
    if (scrolled.delete(body)) body?.scrollTo({ top: 0 })
    if (before === null && active && !root.contains(active)) opener = active
    // Whoever stepped on from inside a card stays inside the cards: the old link is hidden now.
    if (stepped) focusHead(card)
    void bring(now)
  }

  const close = root.querySelector<HTMLElement>('[data-action=close]')
  const sheets = new Set([...cards.keys()].map((id) => sheetOf(order.get(id) ?? 0)))
  return all(
    watch(store, (state) => state.selected, open),
    follow(
      store,
      ({ known }) => known,
      () => date(cards.get(store.getState().selected ?? '')),
    ),
    on(root, 'scroll', ({ target }) => scrolled.add(target), { capture: true }),
    on(root, 'click', (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-compare]') : null
      if (!link?.dataset.compare || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      const { compare: claim } = link.dataset
      // Where it does not come, the page of voices says the same.
      import('./comparison.ts')
        .then(({ compare }) => compare(root.ownerDocument, claim))
        .catch(() => link.ownerDocument.location.assign(link.getAttribute('href') ?? ''))
    }),
    ...(close ? [on(close, 'click', () => store.getState().select(null))] : []),
    whenQuiet(() => {
      for (const each of sheets) sheet(each).catch(() => {})
    }),
    () => {
      gone = true
      for (const card of cards.values()) card.hidden = false
    },
  )
}
