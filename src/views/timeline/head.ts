/** Buttons and words above the drawing. */
import { whenWords } from '../../model/phase-words.ts'
import { sightOf } from '../../model/sight.ts'
import type { Story } from '../../model/story.ts'
import { eventOf } from '../../model/story.ts'
import { durationOf, middleOf, shift, shortest, yearWindow, zoom } from '../../model/window-steps.ts'
import { busiestYear, eventsIn, neighbour } from '../../model/window-steps-events.ts'
import { windowWords } from '../../model/window-steps-words.ts'
import * as words from '../../model/words/timeline.ts'
import { countOf, grouped } from '../../model/words/window.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, on } from '../../store/watch.ts'
import type { Scene } from './scene.ts'
import type { Steering } from './steering.ts'

const actions = ['previous', 'play', 'next', 'zoom-out', 'zoom-in', 'all', 'year'] as const
type Action = (typeof actions)[number]

export interface Head {
  draw(scene: Scene): void
  readonly dispose: Dispose
}

const setText = (element: Element | null, text: string): void => {
  if (element && element.textContent !== text) element.textContent = text
}

const rename = (button: HTMLElement | undefined, name: string, icon: string): void => {
  if (!button || button.getAttribute('aria-label') === name) return
  button.setAttribute('aria-label', name)
  button.title = name
  button.querySelector('use')?.setAttribute('href', `#icon-${icon}`)
}

export const timelineHead = (
  root: HTMLElement,
  story: Story,
  store: Store,
  steering: Steering,
  scene: () => Scene,
): Head => {
  const buttons = new Map(
    actions.flatMap((action) => {
      const button = root.querySelector<HTMLElement>(`[data-action="${action}"]`)
      return button ? [[action, button] as const] : []
    }),
  )
  const { extent, events } = story

  const seen = () => sightOf(story, store.getState()).seen
  const stepped = (direction: 1 | -1) => neighbour(seen(), steering.window(), store.getState().selected, direction)
  const page = (direction: 1 | -1): void => {
    const window = steering.window()
    steering.step(shift(window, direction * durationOf(window), extent))
  }
  const go = (direction: 1 | -1) => (): void => {
    if (scene().size.mode === 'strip') page(direction)
    else {
      const event = stepped(direction)
      if (event) store.getState().select(event.id)
    }
  }
  const zoomBy = (factor: number) => (): void => {
    const window = steering.window()
    steering.step(zoom(window, factor, middleOf(window), extent))
  }
  const year = (): number => busiestYear(seen(), steering.window())
  const reactions: Partial<Record<Action, () => void>> = {
    previous: go(-1),
    next: go(1),
    'zoom-out': zoomBy(2),
    'zoom-in': zoomBy(0.5),
    all: () => steering.step(extent),
    year: () => steering.step(yearWindow(year(), extent)),
  }

  const disable = (action: Action, at: boolean): void => {
    buttons.get(action)?.setAttribute('aria-disabled', String(at))
  }

  const drawButtons = ({ size }: Scene): void => {
    const window = steering.window()
    const strip = size.mode === 'strip'
    const whole = durationOf(window) >= durationOf(extent)
    rename(buttons.get('previous'), strip ? words.earlier : words.previousEvent, strip ? 'left' : 'skip')
    rename(buttons.get('next'), strip ? words.later : words.nextEvent, strip ? 'right' : 'forward')
    disable('previous', strip ? window.from <= extent.from : !stepped(-1))
    disable('next', strip ? window.to >= extent.to : !stepped(1))
    disable('zoom-out', whole)
    disable('all', whole)
    disable('zoom-in', durationOf(window) <= shortest)
    setText(buttons.get('year') ?? null, String(year()))
  }

  const drawPlay = (playing: boolean): void => {
    const button = buttons.get('play')
    button?.setAttribute('aria-pressed', String(playing))
    setText(button?.querySelector('span') ?? null, playing ? words.pause : words.play)
    button?.querySelector('use')?.setAttribute('href', playing ? '#icon-pause' : '#icon-play')
  }

  const draw = (next: Scene): void => {
    const window = steering.window()
    setText(root.querySelector('.timeline-window'), windowWords(window))
    const count = countOf(eventsIn(next.sight.seen, window).length, events.length)
    const { bins } = next.layout
    setText(root.querySelector('.timeline-count'), bins ? `${count}, ${grouped(bins.unit)}` : count)
    const chosen = root.querySelector<HTMLElement>('.timeline-selected')
    const event = eventOf(story, next.selected)
    setText(chosen, event ? `${event.label}, ${whenWords(event)}` : '')
    if (chosen) chosen.hidden = !event
    drawButtons(next)
    drawPlay(store.getState().playing)
  }

  return {
    draw,
    dispose: all(
      ...actions.flatMap((action) => {
        const [button, react] = [buttons.get(action), reactions[action]]
        return button && react ? [on(button, 'click', react)] : []
      }),
    ),
  }
}
