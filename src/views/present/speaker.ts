/** The speaker's console: shows the deck of the projector window, and asks that window for everything it does. */
import { type Deck, type DeckAction, deckAfter, elapsed } from '../../model/deck.ts'
import type { DeckCommand } from '../../model/deck-keys.ts'
import { isAction, type Letter } from '../../model/deck-message.ts'
import type { WalkStep } from '../../model/deck-step.ts'
import type { Story } from '../../model/story.ts'
import { isHidden, type VeilName } from '../../model/veil.ts'
import * as words from '../../model/words/present.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, on } from '../../store/watch.ts'
import { hands } from './hands.ts'
import { helpOf } from './help.ts'
import { holderOf } from './holder.ts'
import { peerOf, storyName, windowName } from './peer.ts'
import { classWords, clockWords, screenOf, veil } from './screen.ts'

/** Milliseconds between greetings, and the silence after which the projector window counts as gone. */
const times = { greeting: 1500, silence: 5000 } as const

export const speakerConsole = (root: HTMLElement, story: Story, store: Store, walk: readonly WalkStep[]): Dispose => {
  const window = root.ownerDocument.defaultView as Window
  const panel = root.querySelector<HTMLElement>('.console')
  const screen = screenOf(root)
  const holder = holderOf(story, store, walk)
  const find = (selector: string): HTMLElement | null => root.querySelector<HTMLElement>(`.console ${selector}`)
  const slides = [...root.querySelectorAll<HTMLElement>('.slide')]
  const deckScreen = root.querySelector<HTMLElement>('.deck-screen')
  const home = deckScreen?.parentElement
  const notes = [...root.querySelectorAll<HTMLElement>('.step-notes')]
  const buttons = [...root.querySelectorAll<HTMLElement>('.console-steps [data-go]')]
  const write = (selector: string, text: string): void => {
    const element = find(selector)
    if (element && element.textContent !== text) element.textContent = text
  }
  const since = Date.now()
  /** The projector window that is followed, and when it was last heard. */
  let bound = ''
  let heardAt = 0

  const isHeard = (): boolean => bound !== '' && Date.now() - heardAt < times.silence
  const say = (): void => {
    const waiting = Date.now() - since < times.silence
    write('.console-peer', isHeard() ? words.connected : waiting ? words.searching : words.alone)
    if (panel) panel.dataset.peer = isHeard() ? 'connected' : 'alone'
  }
  const hear = (letter: Letter): void => {
    if (isHeard() && letter.window !== bound) return
    if (letter.say === 'bye') bound = ''
    if (letter.say === 'deck' && letter.deck.steps === walk.length) {
      bound = letter.window
      heardAt = Date.now()
      if (JSON.stringify(letter.deck) !== JSON.stringify(holder.now())) holder.set(letter.deck)
    }
    say()
  }
  const peer = peerOf(window, { story: storyName(story, store), role: 'console', window: windowName() }, hear)
  const known = (): Deck | null => (heardAt > 0 ? holder.now() : null)
  const greet = (): void => peer.call({ say: 'hello', deck: known() })
  /** Alone, the console leafs through the walk by itself. */
  const act = (action: DeckAction): void => {
    // A window in the background is heard late: it is asked all the same, and what it answers holds.
    if (bound !== '') peer.send({ say: 'do', action })
    if (!isHeard()) holder.set(deckAfter(holder.now(), action, Date.now()))
  }

  const showNext = (deck: Deck): void => {
    const slide = slides[deck.step]
    const place = find('[data-place=next]')
    const last = find('.console-last')
    if (last) last.hidden = slide !== undefined
    write('.console-next-place', slide ? String(deck.step + 1) : '')
    if (!place) return
    const copy = slide?.cloneNode(true)
    place.replaceChildren(...(copy ? [copy] : []))
    if (!(copy instanceof HTMLElement)) return
    // A preview: nothing in it can be pressed, and it is not a second slide.
    copy.inert = true
    copy.hidden = false
    veil(copy, { ...deck, veils: { opens: deck.veils.opens, shown: [] } })
    for (const each of [copy, ...copy.querySelectorAll('[id]')]) each.removeAttribute('id')
    copy.removeAttribute('aria-labelledby')
  }
  const showNotes = (deck: Deck): void => {
    const id = slides[deck.step - 1]?.dataset.step
    for (const each of notes) each.hidden = each.dataset.notes !== id
  }
  const show = (now: Deck, before: Deck | null): void => {
    if (before && now.colours !== before.colours) store.getState().setTheme(now.colours)
    screen.show(now, before)
    help.show(now)
    write('.console-place', words.place(now.step, now.steps))
    buttons.forEach((button, index) => {
      if (index + 1 === now.step) button.setAttribute('aria-current', 'step')
      else button.removeAttribute('aria-current')
    })
    for (const button of root.querySelectorAll<HTMLElement>('[data-veil-name]')) {
      const hidden = isHidden(now.veils, button.dataset.veilName as VeilName)
      button.setAttribute('aria-pressed', String(!hidden))
      const state = button.querySelector('i')
      if (state) state.textContent = hidden ? words.isHidden : words.isShown
    }
    find('[data-do=question]')?.setAttribute('aria-pressed', String(now.question))
    for (const name of ['black', 'white'] as const) {
      find(`[data-do=${name}]`)?.setAttribute('aria-pressed', String(now.screen === name))
    }
    write('.console-tally', classWords(now))
    write('.console-typed', now.typed === null ? '' : words.goTo(now.typed))
    const pause = find('[data-action=pause]')
    const label = now.clocks.pausedAt === null ? words.pause : words.resume
    pause?.setAttribute('aria-pressed', String(now.clocks.pausedAt !== null))
    pause?.setAttribute('aria-label', label)
    pause?.setAttribute('title', label)
    showNotes(now)
    if (now.step !== before?.step || now.veils !== before.veils) showNext(now)
    tick()
  }
  const tick = (): void => {
    const { whole, step } = elapsed(holder.now().clocks, Date.now())
    write('[data-clock=whole]', clockWords(whole))
    write('[data-clock=step]', clockWords(step))
  }
  const perform = (command: DeckCommand): void => {
    if (command.do === 'help') help.open()
    else if (command.do === 'leave') act({ do: 'clear' })
    else if (isAction(command)) act(command)
  }
  const help = helpOf(root, store, (name, hidden) => {
    if (!hidden) act({ do: 'lift', veil: name })
    else if (!isHidden(holder.now().veils, name)) act({ do: 'turn', veil: name })
  })

  const { title } = root.ownerDocument
  root.ownerDocument.title = words.console
  root.dataset.role = 'console'
  if (panel) panel.hidden = false
  if (deckScreen) find('[data-place=on-screen]')?.append(deckScreen)
  find('[data-place=notes]')?.append(...notes)
  holder.follow(show)
  show(holder.now(), null)
  say()
  greet()
  const timers = [
    window.setInterval(greet, times.greeting),
    window.setInterval(() => {
      tick()
      say()
    }, 1000),
  ]
  const goodbye = (): void => peer.send({ say: 'bye' })
  window.addEventListener('pagehide', goodbye)
  root.ownerDocument.addEventListener('visibilitychange', greet)
  const size = new ResizeObserver(() => screen.refit())
  if (deckScreen) size.observe(deckScreen)
  root.ownerDocument.fonts.ready.then(() => screen.refit())
  return all(
    hands(root, store, perform),
    on(root, 'click', ({ target }) => {
      const { go, action } = (target instanceof Element && target.closest<HTMLElement>('button')?.dataset) || {}
      if (go) act({ do: 'go', step: Number(go) })
      if (action === 'pause' || action === 'restart') act({ do: action })
      if (action === 'close-console') window.close()
    }),
    holder.dispose,
    help.dispose,
    () => {
      goodbye()
      peer.dispose()
      size.disconnect()
      for (const timer of timers) window.clearInterval(timer)
      window.removeEventListener('pagehide', goodbye)
      root.ownerDocument.removeEventListener('visibilitychange', greet)
      root.ownerDocument.title = title
      if (deckScreen && home) home.prepend(deckScreen)
      root.querySelector('.all-notes')?.append(...notes)
      delete root.dataset.role
      if (panel) panel.hidden = true
      if (store.getState().veil) store.getState().restore({ veil: null })
    },
  )
}
