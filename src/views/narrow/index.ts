/** The filter of the events: boxes with counts, chips of what is asked for, and a note where nothing is left. */
import '../../styles/narrow.css'
import { countsOf, type Facet, facets, isFacet, narrows } from '../../model/facets.ts'
import { sightOf } from '../../model/sight.ts'
import { overlaps } from '../../model/span.ts'
import type { Story } from '../../model/story.ts'
import { endDays, windowOf } from '../../model/window-ends.ts'
import { inView, nothing } from '../../model/words/narrow.ts'
import { watchFrames } from '../../store/frames.ts'
import { sliceOf } from '../../store/slice.ts'
import type { State } from '../../store/state.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, on, watch } from '../../store/watch.ts'

type Asked = Pick<State, 'window' | 'filter' | 'known'>

/** `root` is the part's element; the button that opens it stands before it. */
export const partView = (root: HTMLElement, story: Story, store: Store): Dispose => {
  const panel = root.querySelector<HTMLElement>('.narrow-panel')
  const sum = root.querySelector<HTMLElement>('.narrow-sum')
  const empty = root.querySelector<HTMLElement>('.narrow-empty')
  const boxes = [...root.querySelectorAll<HTMLInputElement>('input[data-facet]')]
  const chips = [...root.querySelectorAll<HTMLElement>('.chip')]
  const ends = [...root.querySelectorAll<HTMLInputElement>('input[data-end]')]
  const { narrow, openPart, setWindow, widen } = store.getState()
  const opener = root.parentElement?.querySelector<HTMLElement>('[data-part=narrow]')

  const draw = ({ window, filter, known }: Asked): void => {
    const sight = sightOf(story, { filter, known })
    const within = sight.events.filter(({ when }) => overlaps(when, window))
    const counts = new Map(facets.map((facet) => [facet, countsOf(within, filter, facet)]))
    for (const box of boxes) {
      const facet = box.dataset.facet as Facet
      const count = counts.get(facet)?.get(box.value) ?? 0
      box.checked = filter[facet]?.has(box.value) ?? false
      const row = box.closest('label')
      const words = row?.querySelector('.count')
      if (words) words.textContent = String(count)
      row?.toggleAttribute('data-none', count === 0 && !box.checked)
    }
    const asked: string[] = []
    for (const chip of chips) {
      const { facet, value = '' } = chip.dataset
      const isAsked = isFacet(facet) && (filter[facet]?.has(value) ?? false)
      if (chip.parentElement) chip.parentElement.hidden = !isAsked
      if (isAsked) asked.push(chip.textContent ?? '')
    }
    const shown = sight.seen.filter(({ when }) => overlaps(when, window)).length
    const isNarrow = narrows(filter)
    if (sum) sum.hidden = !isNarrow
    const told = sum?.querySelector('span')
    if (told) told.textContent = inView(shown, story.events.length)
    if (empty) {
      empty.hidden = !isNarrow || shown > 0
      empty.textContent = nothing(asked)
    }
    const days = endDays(window)
    for (const end of ends) {
      const day = days[end.dataset.end as keyof typeof days]
      if (end !== root.ownerDocument.activeElement) end.value = day
    }
  }
  const typed = (): void => {
    const [from, to] = ends
    const window = windowOf(from?.value ?? '', to?.value ?? '')
    if (window) setWindow(window)
  }
  return all(
    watchFrames(store, sliceOf('window', 'filter', 'known'), draw),
    watch(
      store,
      ({ part }) => part === 'narrow',
      (open) => {
        if (panel) panel.hidden = !open
      },
    ),
    ...boxes.map((box) => on(box, 'change', () => narrow(box.dataset.facet as Facet, box.value))),
    ...ends.map((end) => on(end, 'change', typed)),
    on(root, 'click', ({ target }) => {
      if (!(target instanceof Element)) return
      const { facet, value } = target.closest<HTMLElement>('.chip')?.dataset ?? {}
      const clears = target.closest('[data-action=clear-filter]')
      if (isFacet(facet) && value !== undefined) narrow(facet, value)
      if (clears) widen()
      // What was clicked is gone: the focus goes to what opens the filter.
      if (target.closest('.chip, .narrow-sum button')) opener?.focus()
    }),
    on(root, 'keydown', (event) => {
      if (event.key !== 'Escape' || store.getState().part !== 'narrow') return
      event.stopPropagation()
      openPart(null)
      opener?.focus()
    }),
  )
}
