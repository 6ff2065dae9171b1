/** Keys, buttons and fingers -> commands. */
import { commandOf, type DeckCommand, keyRows, type Pressed } from '../../model/deck-keys.ts'
import { alongLine, rightToLeft } from '../../model/language.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, on } from '../../store/watch.ts'

const commands: ReadonlyMap<string, DeckCommand> = new Map(keyRows.map(({ name, command }) => [name, command]))

const placeOf = (target: EventTarget | null): NonNullable<Pressed['on']> => {
  if (!(target instanceof Element)) return 'page'
  if (target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]')) return 'field'
  if (target.closest('button, a, input, summary')) return 'button'
  return target.closest('.maplibregl-canvas, .poster') ? 'map' : 'page'
}

/** Pixels of a finger's way that mean a step, and how much longer it is than high. */
const swipe = { least: 60, slope: 2 } as const

/**
 * Keys of the whole page come here first, so that a step is not also a search or a closed card. A dialog that is open
 * keeps its keys.
 */
export const hands = (root: HTMLElement, store: Store, perform: (command: DeckCommand) => void): Dispose => {
  const page = root.ownerDocument
  let start: { readonly x: number; readonly y: number } | null = null
  return all(
    on(
      page,
      'keydown',
      (event) => {
        if (root.querySelector('dialog[open]')) return
        const { key, shiftKey, ctrlKey, altKey, metaKey, target } = event
        const { shortcuts } = store.getState()
        const command = commandOf({
          ...{ shiftKey, ctrlKey, altKey, metaKey, shortcuts },
          key: alongLine(key),
          on: placeOf(target),
        })
        if (!command) return
        event.preventDefault()
        event.stopPropagation()
        perform(command)
      },
      { capture: true },
    ),
    on(root, 'click', ({ target, detail }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('button') : null
      const command = commands.get(button?.dataset.do ?? '')
      if (command) perform(command)
      // Who points goes on by keys: Space is the next step then, and not the same button again.
      if (button && detail > 0) button.blur()
    }),
    on(root, 'pointerdown', ({ pointerType, clientX, clientY }) => {
      start = pointerType === 'touch' ? { x: clientX, y: clientY } : null
    }),
    on(root, 'pointerup', ({ clientX, clientY }) => {
      if (!start) return
      const [right, down] = [clientX - start.x, clientY - start.y]
      start = null
      if (Math.abs(right) < swipe.least || Math.abs(right) < swipe.slope * Math.abs(down)) return
      perform({ do: right < 0 !== rightToLeft ? 'next' : 'previous' })
    }),
    on(root, 'pointercancel', () => {
      start = null
    }),
  )
}
