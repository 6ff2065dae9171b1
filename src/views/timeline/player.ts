/** Playing: one event after the other, until the last one, or until the reader does anything. */
import { sightOf } from '../../model/sight.ts'
import { resolve } from '../../model/span.ts'
import type { Story } from '../../model/story.ts'
import { neighbour } from '../../model/window-steps-events.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, on, watch } from '../../store/watch.ts'

const pause = 2500

/** `button` starts and stops it, so what is done to the button does not count as "anything". */
export const player = (button: HTMLElement, story: Story, store: Store): Dispose => {
  let timer: ReturnType<typeof setInterval> | undefined
  const stop = (): void => {
    clearInterval(timer)
    timer = undefined
  }
  const next = () => {
    const state = store.getState()
    const { window, selected } = state
    return neighbour(sightOf(story, state).seen, resolve(window, story.extent), selected, 1)
  }
  const step = (): void => {
    const event = next()
    if (event) store.getState().select(event.id)
    else store.getState().play(false)
  }
  const begin = (): void => {
    // From the last event of the window, playing begins again with the first.
    if (!next()) store.getState().select(null)
    step()
    timer = setInterval(step, pause)
  }
  const interrupt = (event: Event): void => {
    const own = event.target instanceof Node && button.contains(event.target)
    // Escape belongs to the page's keys: there it stops the playing before it closes anything.
    const leaves = event instanceof KeyboardEvent && event.key === 'Escape'
    if (timer !== undefined && !own && !leaves) store.getState().play(false)
  }
  const page = button.ownerDocument
  return all(
    watch(
      store,
      (state) => state.playing,
      (playing) => {
        stop()
        if (playing) begin()
      },
    ),
    on(button, 'click', () => store.getState().play(!store.getState().playing)),
    ...(['pointerdown', 'keydown', 'wheel'] as const).map((kind) =>
      on(page, kind, interrupt, { capture: true, passive: true }),
    ),
    stop,
  )
}
