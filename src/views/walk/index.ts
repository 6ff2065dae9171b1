/** A reader's own walk: views added, ordered, captioned, kept in the link or in a file. Nothing is sent. */
import '../../styles/walk.css'
import { givenBase } from '../../model/published.ts'
import type { Story } from '../../model/story.ts'
import { bounds, readWalk, type Walk, walkText } from '../../model/walk.ts'
import { emptyWalk, freshId, withMoved, withoutStep, withStep, withView, withWords } from '../../model/walk-edit.ts'
import { stepOf, viewOfStep } from '../../model/walk-step.ts'
import * as words from '../../model/words/walk.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, on, watch } from '../../store/watch.ts'
import { opening } from './opening.ts'
import { pack, unpack } from './packed.ts'
import { rowOf, writeRows } from './rows.ts'
import { saveWalk } from './save.ts'

/** Faults that are told at once; the others are counted. */
const toldAtOnce = 3

/** `root` is the panel. The walk stands in the state, where whoever plays steps finds it. */
export const partView = (root: HTMLElement, story: Story, store: Store): Dispose => {
  const page = root.ownerDocument
  const find = <Found extends HTMLElement>(name: string) => root.querySelector<Found>(`[data-walk=${name}]`)
  const [title, file, link] = [
    find<HTMLInputElement>('title'),
    find<HTMLInputElement>('file'),
    find<HTMLInputElement>('link'),
  ]
  const undo = find<HTMLButtonElement>('undo')
  const status = root.querySelector('.walk-status')
  let before: Walk | null = null
  /** The walk that is being packed last; what comes later from an earlier one is not written. */
  let turn = 0
  const walk = (): Walk => store.getState().walk ?? emptyWalk
  const tell = (text: string): void => {
    if (status) status.textContent = text
  }
  const keep = async (next: Walk): Promise<void> => {
    turn += 1
    const mine = turn
    const packed = next.steps.length > 0 ? await pack(walkText(next, 0)).catch(() => null) : null
    if (mine === turn) store.getState().restore({ walkText: packed && packed.length <= bounds.link ? packed : null })
  }
  const use = (next: Walk, isStep = true): void => {
    if (isStep) before = walk()
    store.getState().restore({ walk: next })
    void keep(next)
  }
  const view = () => {
    const { selected, window, layers, camera } = store.getState()
    return { selected, window, layers, camera }
  }
  const focusRow = (index: number, action: string): void =>
    root.querySelectorAll('.walk-step')[index]?.querySelector<HTMLElement>(`[data-step=${action}]`)?.focus()

  const take = (text: string): void => {
    const read = readWalk(story, text)
    if (read.problems) {
      const { problems } = read
      tell(words.refused(problems.slice(0, toldAtOnce).join(' '), Math.max(0, problems.length - toldAtOnce)))
      return
    }
    use(read.walk)
    tell(words.opened(read.walk.steps.length))
  }
  const openFile = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return
    const { problem, refused, places, expected, bytes } = words
    if (chosen.size > bounds.bytes) {
      tell(refused(problem(places.file, bytes(chosen.size), expected.bytes(bounds.bytes)), 0))
    } else take(await chosen.text())
  }
  const saveFile = (): void => tell(words.saved(saveWalk(page, walk())))
  const copyLink = async (): Promise<void> => {
    await keep(walk())
    const { walkText: packed } = store.getState()
    if (!packed || !link) return tell(words.tooLong)
    // The walk alone: who opens it begins where the story begins.
    const published = page.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href
    link.value = new URL(`?walk=${packed}`, givenBase(page.baseURI, published)).href
    link.hidden = false
    link.select()
    await page.defaultView?.navigator.clipboard.writeText(link.value).then(
      () => tell(words.copied),
      () => tell(words.selected),
    )
  }
  const acts: Readonly<Record<string, () => void>> = {
    add: () => {
      const next = withStep(walk(), stepOf(story, view(), freshId(walk())))
      if (next === walk()) return tell(words.full(bounds.steps))
      use(next)
      tell(words.added(next.steps.length))
    },
    undo: () => {
      if (!before) return
      const last = before
      use(last)
      tell(words.undone)
    },
    present: () => {
      if (walk().steps.length === 0) tell(words.none)
      else store.getState().restore({ mode: 'present', step: 1, part: null })
    },
    copy: () => void copyLink(),
    save: saveFile,
    open: () => file?.click(),
  }
  const stepActs: Readonly<Record<string, (index: number) => void>> = {
    show: (index) => {
      const step = walk().steps[index]
      if (!step) return
      const { selected, camera, ...seen } = viewOfStep(step)
      const focus = camera
        ? ({ to: 'camera', camera } as const)
        : selected === null
          ? ({ to: 'home' } as const)
          : ({ to: 'event', event: selected } as const)
      store.getState().restore({ ...seen, selected, claim: null, camera, view: 'map', focus })
      tell(words.shown(index + 1, walk().steps.length))
    },
    up: (index) => move(index, -1),
    down: (index) => move(index, 1),
    replace: (index) => {
      use(withView(walk(), index, stepOf(story, view(), '')))
      tell(words.replaced(index + 1))
    },
    remove: (index) => {
      use(withoutStep(walk(), index))
      tell(words.removed(index + 1))
      if (walk().steps.length > 0) focusRow(Math.min(index, walk().steps.length - 1), 'remove')
      else find('add')?.focus()
    },
  }
  const move = (index: number, by: -1 | 1): void => {
    const next = withMoved(walk(), index, by)
    if (next === walk()) return
    use(next)
    focusRow(index + by, by < 0 ? 'up' : 'down')
    tell(words.moved(index + by + 1))
  }
  const bring = async (packed: string): Promise<void> => {
    const text = await unpack(packed, bounds.bytes).catch(() => null)
    if (text === null) tell(words.linkBroken)
    else take(text)
    // Nothing is presented then, and nobody waits for it: the panel says why.
    if (store.getState().walk === null) {
      const { mode } = store.getState()
      store
        .getState()
        .restore({ walkText: null, ...(mode === 'page' ? {} : { mode: 'page', step: null, part: 'walk' }) })
    }
  }
  const { walk: held, walkText: linked, part, mode } = store.getState()
  if (held === null && linked !== null) {
    void bring(linked)
    if (part === null && mode === 'page') store.getState().openPart('walk')
  }
  return all(
    on(root, 'click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('button') : null
      if (!button) return
      if (button.dataset.action === 'close-part') store.getState().openPart(null)
      acts[button.dataset.walk ?? '']?.()
      const index = rowOf(root, button)
      if (index >= 0) stepActs[button.dataset.step ?? '']?.(index)
    }),
    on(root, 'input', ({ target }) => {
      if (target === title) use({ ...walk(), title: title?.value ?? '' }, false)
      if (!(target instanceof HTMLTextAreaElement)) return
      const field = target.dataset.words
      if (field === 'caption' || field === 'notes')
        use(withWords(walk(), rowOf(root, target), field, target.value), false)
    }),
    on(root, 'keydown', (event) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      store.getState().openPart(null)
    }),
    ...(file
      ? [
          on(file, 'change', () => {
            void openFile(file.files?.[0])
            file.value = ''
          }),
        ]
      : []),
    watch(
      store,
      (state) => state.walk,
      (now) => {
        writeRows(root, story, now ?? emptyWalk)
        if (title && title.value !== (now?.title ?? '')) title.value = now?.title ?? ''
        if (undo) undo.disabled = before === null
      },
    ),
    opening(root, store),
  )
}
