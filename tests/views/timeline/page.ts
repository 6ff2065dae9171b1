/** The timeline's section in the test's document, measured as if it were laid out, with a store and frames by hand. */
import { vi } from 'vitest'
import { timelineFrame } from '../../../src/build/frame.ts'
import type { Dossier } from '../../../src/model/dossier.ts'
import type { Story } from '../../../src/model/story.ts'
import type { State } from '../../../src/store/state.ts'
import { createStore } from '../../../src/store/store.ts'
import { hands } from '../../../src/views/timeline/hands.ts'
import { timelineView } from '../../../src/views/timeline/index.ts'
import { timelineStory } from '../../fakes/timeline-story.ts'

/**
 * Draws the timeline `width` pixels wide, with a row in the list for each event or for the first `rows` of them. `frame`
 * lets everything that waits for the next frame happen.
 */
export const timelinePage = (
  width = 1440,
  given: Partial<State> = {},
  story: Story = timelineStory,
  rows = story.events.length,
) => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'setInterval', 'clearInterval'] })
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  )
  const size = { width, strip: width < 720 }
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(900)
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockImplementation(function (this: Element) {
    return size.strip && this.classList.contains('timeline-drawing') ? size.width - 88 : size.width
  })
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, 0, width, 135))
  const dossier = {
    events: story.events,
    story: { window: '1900-01-01/2100-01-01', days: ['2025-06-13'], article: { published: '2025-12-11' } },
  } as unknown as Dossier
  document.body.innerHTML = timelineFrame(dossier).text
  for (const row of [...document.querySelectorAll('.timeline-events li')].slice(rows)) row.remove()
  const find = <Kind extends Element = HTMLElement>(selector: string): Kind => {
    const element = document.querySelector<Kind>(selector)
    if (!element) throw new Error(`no ${selector} in the page`)
    return element
  }
  const store = createStore(story, given)
  const dispose = timelineView(find('#timeline'), story, store, hands)
  const frame = (): void => {
    vi.advanceTimersByTime(40)
  }
  const mouse = (target: Element, kind: string, x: number, y: number, more: MouseEventInit = {}): void => {
    const event = new MouseEvent(kind, { bubbles: true, cancelable: true, clientX: x, clientY: y, detail: 1, ...more })
    // The window of a test is a copy, which the constructor would not take.
    Object.defineProperty(event, 'view', { value: window })
    target.dispatchEvent(event)
  }
  const key = (target: Element, name: string, more: KeyboardEventInit = {}): boolean =>
    target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }))
  return {
    story,
    store,
    dispose,
    frame,
    mouse,
    key,
    find,
    findAll: <Kind extends Element = HTMLElement>(selector: string) => [...document.querySelectorAll<Kind>(selector)],
    link: (id: string) => find<HTMLAnchorElement>(`a[data-event="${id}"]`),
    press: (action: string) => find(`[data-action="${action}"]`).click(),
    resize: (to: number) => {
      size.width = to
      size.strip = to < 720
    },
  }
}
