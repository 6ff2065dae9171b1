/** "As known on" a day: the choice in the timeline's head, and the banner that says what it does to the story. */
import '../../styles/as-known.css'
import { knownCount } from '../../model/known-words.ts'
import { formatDay, parseDay } from '../../model/link-time.ts'
import { sightOf } from '../../model/sight.ts'
import type { Story } from '../../model/story.ts'
import { longDate } from '../../model/when-label.ts'
import { today } from '../../model/words/timeline.ts'
import { sliceOf } from '../../store/slice.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, on, watch } from '../../store/watch.ts'

const dayOf = (event: MouseEvent): string | undefined =>
  event.target instanceof Element ? event.target.closest<HTMLElement>('[data-known]')?.dataset.known : undefined

/** `root` is the `<details>` with the day, the days that are offered, and the button that clears it. */
export const asKnownView = (root: HTMLDetailsElement, story: Story, store: Store): Dispose => {
  const input = root.querySelector<HTMLInputElement>('[data-known-day]')
  const clear = root.querySelector<HTMLElement>('[data-action=clear-known]')
  const summary = root.querySelector('summary')
  const page = root.ownerDocument
  const { know } = store.getState()
  if (input) {
    input.min = formatDay(story.extent.from)
    input.max = formatDay(story.extent.to)
  }
  root.dataset.ready = ''
  const draw = (known: number | null): void => {
    const day = known === null ? '' : formatDay(known)
    if (input && input.value !== day) input.value = day
    const words = root.querySelector('.as-known-day')
    if (words) words.textContent = known === null ? today : longDate(known)
    clear?.setAttribute('aria-disabled', String(known === null))
    for (const button of root.querySelectorAll<HTMLElement>('[data-known]')) {
      button.setAttribute('aria-pressed', String(button.dataset.known === day))
    }
  }
  /** A day that is typed passes through years that no story has: those wait. */
  const typed = (): void => {
    const known = parseDay(input?.value ?? '')
    if (known !== undefined && known >= story.extent.from && known - 86_400_000 < story.extent.to) know(known)
  }
  const choose = (event: MouseEvent): void => {
    const day = dayOf(event)
    if (day === undefined) return
    know(parseDay(day) ?? null)
    root.open = false
    summary?.focus()
  }
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !root.open) return
    event.preventDefault()
    root.open = false
    summary?.focus()
  }
  const outside = (event: Event): void => {
    if (event.target instanceof Node && !root.contains(event.target)) root.open = false
  }
  return all(
    watch(store, ({ known }) => known, draw),
    ...(input ? [on(input, 'change', typed)] : []),
    ...(clear ? [on(clear, 'click', () => know(null))] : []),
    on(root, 'click', choose),
    on(root, 'keydown', leave),
    on(page, 'pointerdown', outside),
    () => {
      root.open = false
    },
  )
}

/** `root` is the banner with its words and the button back to today. */
export const knownBannerView = (root: HTMLElement, story: Story, store: Store): Dispose => {
  const words = root.querySelector('span')
  return all(
    watch(store, sliceOf('known', 'filter'), (state) => {
      root.hidden = state.known === null
      if (!words || state.known === null) return
      const text = knownCount(state.known, sightOf(story, state).events.length, story.events.length)
      if (words.textContent !== text) words.textContent = text
    }),
    on(root, 'click', (event) => {
      if (dayOf(event) === undefined) return
      store.getState().know(null)
      // The banner is gone, and with it what was clicked.
      root.ownerDocument.querySelector<HTMLElement>('.as-known summary')?.focus()
    }),
    () => {
      root.hidden = true
    },
  )
}
