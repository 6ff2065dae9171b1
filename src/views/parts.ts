/** Brings a part of the page when it is first asked for: its script, and its HTML into the page. */
import { narrows } from '../model/facets.ts'
import { isPartName, type PartName, partNames, partPath } from '../model/parts.ts'
import type { Story } from '../model/story.ts'
import { loading, notLoaded } from '../model/words/missing.ts'
import type { State } from '../store/state.ts'
import type { Store } from '../store/store.ts'
import { all, type Dispose, on, watch } from '../store/watch.ts'
import { fragment } from './fragment.ts'
import type { Progress } from './progress.ts'

type PartView = (root: HTMLElement, story: Story, store: Store) => Dispose

/** How each part's script is fetched; it follows the state once its HTML stands in the page. */
export type Arrivals = Readonly<Partial<Record<PartName, () => Promise<{ readonly partView: PartView }>>>>

const isOpen = ({ part, view, mode }: State, name: PartName): boolean =>
  part === name || view === name || mode === name || (name === 'present' && mode === 'console')

/** What a filter asks for is told by the part that asked, also when a link brings it; so is a walk. */
const isWanted = (state: State, name: PartName): boolean =>
  isOpen(state, name) || (name === 'narrow' && narrows(state.filter)) || (name === 'walk' && state.walkText !== null)

/**
 * `body` holds buttons `[data-part]` and the places `[data-place]` for parts that are no dialogs; `progress` is told what
 * is on its way. A part that does not come is asked for again by the next click. Nobody asked for the hint: it comes
 * without a word, or not at all.
 */
export const partsView = (
  body: HTMLElement,
  arrivals: Arrivals,
  story: Story,
  store: Store,
  progress: Progress,
): Dispose => {
  const { openPart } = store.getState()
  const brought = new Map<PartName, Promise<void>>()
  const undo: Dispose[] = []
  let gone = false
  const bring = async (name: PartName, script: NonNullable<Arrivals[PartName]>): Promise<void> => {
    const [{ partView }, source] = await Promise.all([script(), fragment(partPath(name))])
    const found = source.querySelector<HTMLElement>('[data-part-root]')
    if (gone || !found) return
    const root = body.ownerDocument.adoptNode(found)
    const place = body.querySelector(`[data-place=${name}]`) ?? body
    place.append(root)
    undo.push(partView(root, story, store), () => root.remove())
  }
  const want = (name: PartName): void => {
    const script = arrivals[name]
    if (!script || brought.has(name)) return
    const asked = name !== 'hint'
    const done = asked ? progress.wait(loading) : () => {}
    const coming = bring(name, script)
      .finally(done)
      .catch(() => {
        brought.delete(name)
        if (store.getState().part === name) openPart(null)
        if (asked) progress.fail(notLoaded)
      })
    brought.set(name, coming)
  }
  return all(
    on(body, 'click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-part]') : null
      const name = button?.dataset.part
      if (!isPartName(name)) return
      openPart(store.getState().part === name ? null : name)
    }),
    ...partNames.flatMap((name) => [
      watch(
        store,
        (state) => isOpen(state, name),
        (open) => {
          for (const button of body.querySelectorAll(`[data-part=${name}]`)) {
            button.setAttribute('aria-expanded', String(open))
          }
        },
      ),
      watch(
        store,
        (state) => isWanted(state, name),
        (wanted) => {
          if (wanted) want(name)
        },
      ),
    ]),
    () => {
      gone = true
      for (const dispose of undo) dispose()
    },
  )
}
