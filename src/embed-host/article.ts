/** Paragraphs and phrases marked `data-araxes-event`: they lead the map, and are marked where the map leads. */
import type { AraxesMap } from './v1.d.ts'

const marked = '[data-araxes-event]'
const eventsOf = (step: HTMLElement): string[] => (step.dataset.araxesEvent ?? '').split(/\s+/).filter(Boolean)

/** The part of the window in which a paragraph is the one that is read: a band above its middle. */
const band = '-35% 0px -50% 0px'

const mapOf = (step: HTMLElement): AraxesMap | null => {
  const named = step.closest<HTMLElement>('[data-araxes-map]')?.dataset.araxesMap
  return document.querySelector<AraxesMap>(named || 'araxes-map')
}

const lead = (step: HTMLElement): void => {
  const [event] = eventsOf(step)
  const map = mapOf(step)
  if (event && map && map.getAttribute('event') !== event) map.setAttribute('event', event)
}

/** Phrases become buttons, paragraphs can be reached: whoever has no wheel reads along with the keyboard. */
const enable = (step: HTMLElement): void => {
  if (step.matches('a[href], button, [tabindex]')) return
  step.tabIndex = 0
  if (getComputedStyle(step).display.startsWith('inline')) step.setAttribute('role', 'button')
}

const isPlain = (event: MouseEvent): boolean =>
  !(event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)

let scrolled = false
const read = new Set<Element>()
const steps: HTMLElement[] = []

const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) read.add(target)
      else read.delete(target)
    }
    const step = steps.findLast((each) => read.has(each))
    // What is asked for by the address stays until somebody reads on.
    if (step && scrolled && mapOf(step)?.getAttribute('scroll') !== 'off') lead(step)
  },
  { rootMargin: band },
)

const stepAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(marked) : null

const show = (map: AraxesMap, event: string | null): void => {
  for (const step of steps) {
    if (mapOf(step) !== map) continue
    const isActive = event !== null && eventsOf(step).includes(event)
    step.toggleAttribute('data-araxes-active', isActive)
    if (isActive) step.setAttribute('aria-current', 'true')
    else step.removeAttribute('aria-current')
  }
}

/** Takes the marked texts below `root`; those it has already are left. */
export const bind = (root: ParentNode): void => {
  for (const step of root.querySelectorAll<HTMLElement>(marked)) {
    if (steps.includes(step)) continue
    steps.push(step)
    enable(step)
    observer.observe(step)
  }
  steps.sort((one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
  for (const map of document.querySelectorAll<AraxesMap>('araxes-map')) show(map, map.getAttribute('event'))
}

/** Listens to the page; the map is never moved into view, and the page is never scrolled. */
export const followArticle = (): void => {
  const turn = ({ target }: Event): void => {
    const step = stepAt(target)
    if (step) lead(step)
  }
  document.addEventListener(
    'scroll',
    () => {
      scrolled = true
    },
    { capture: true, passive: true },
  )
  document.addEventListener('focusin', turn)
  document.addEventListener('click', (event) => {
    const step = stepAt(event.target)
    if (!step || !isPlain(event) || getSelection()?.type === 'Range') return
    // A link of its own inside a paragraph stays a link; a marked link is for who has no script.
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null
    if (link && link !== step) return
    if (link) event.preventDefault()
    lead(step)
  })
  document.addEventListener('keydown', (event) => {
    const step = event.target instanceof HTMLElement && event.target.matches(`${marked}[role=button]`)
    if (!step || (event.key !== 'Enter' && event.key !== ' ')) return
    event.preventDefault()
    lead(event.target as HTMLElement)
  })
  for (const kind of ['araxes-event', 'araxes-ready']) {
    document.addEventListener(kind, (event) => {
      const map = event.target as AraxesMap
      const { detail } = event as CustomEvent<{ id?: string | null; state?: { event: string | null } }>
      show(map, detail.state ? detail.state.event : (detail.id ?? null))
    })
  }
}
