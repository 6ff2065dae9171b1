/** The deck on the projector: keys, buttons and the console ask, the deck follows, and the page's state follows the deck. */
import { escaped } from '../../model/deck.ts'
import type { DeckCommand } from '../../model/deck-keys.ts'
import type { Letter } from '../../model/deck-message.ts'
import type { WalkStep } from '../../model/deck-step.ts'
import { formatLink } from '../../model/link.ts'
import type { Story } from '../../model/story.ts'
import { isHidden } from '../../model/veil.ts'
import * as words from '../../model/words/present.ts'
import { noConsole } from '../../model/words/walk.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, on, watch } from '../../store/watch.ts'
import { hands } from './hands.ts'
import { helpOf } from './help.ts'
import { holderOf } from './holder.ts'
import { peerOf, storyName, windowName } from './peer.ts'
import { pointing } from './pointing.ts'
import { screenOf } from './screen.ts'

const consoleSize = 'popup,width=1280,height=800'

/** Opens the deck on the state's step; its undo leaves nothing of it behind. */
export const presentation = (root: HTMLElement, story: Story, store: Store, walk: readonly WalkStep[]): Dispose => {
  const page = root.ownerDocument
  const window = page.defaultView as Window
  const deckRoot = root.querySelector<HTMLElement>('.deck')
  const status = root.querySelector('.deck-status')
  const before = page.activeElement
  const holder = holderOf(story, store, walk)
  const screen = screenOf(root)
  const tell = (text: string): void => {
    if (status) status.textContent = text
  }
  /** Whether anything has been done in this window: one that is fresh takes over what the console still knows. */
  let fresh = true
  let speaker: Window | null = null

  const hear = (letter: Letter): void => {
    if (letter.say === 'do') {
      fresh = false
      holder.act(letter.action)
      return
    }
    if (letter.say !== 'hello') return
    if (fresh && letter.deck?.steps === walk.length) holder.set({ ...letter.deck, step: holder.now().step })
    fresh = false
    peer.send({ say: 'deck', deck: holder.now() })
  }
  const peer = peerOf(window, { story: storyName(story, store), role: 'slide', window: windowName() }, hear)

  const openConsole = (): void => {
    if (speaker && !speaker.closed) {
      speaker.focus()
      return
    }
    const state = store.getState()
    if (state.walk !== null && state.walkText === null) {
      if (!holder.now().notes) holder.act({ do: 'notes' })
      tell(noConsole)
      return
    }
    speaker = window.open(formatLink(story, { ...state, mode: 'console' }), 'araxes-console', consoleSize)
    if (speaker) {
      peer.meet(speaker)
      tell(words.consoleOpened)
      return
    }
    if (!holder.now().notes) holder.act({ do: 'notes' })
    tell(words.noPopup)
  }
  const fullScreen = (): void => {
    const { documentElement: element } = page
    const asked = page.fullscreenElement ? page.exitFullscreen() : element.requestFullscreen?.()
    if (asked) asked.catch(() => tell(words.noFullScreen))
    else tell(words.noFullScreen)
  }
  const leave = (): void => {
    const rest = escaped(holder.now())
    if (rest) holder.set(rest)
    else holder.leave()
  }
  const perform = (command: DeckCommand): void => {
    fresh = false
    switch (command.do) {
      case 'help':
        help.open()
        break
      case 'console':
        openConsole()
        break
      case 'full-screen':
        fullScreen()
        break
      case 'zoom':
        store.getState().go({ to: 'step', nearer: command.by })
        break
      case 'return':
        holder.put()
        break
      case 'leave':
        leave()
        break
      default:
        holder.act(command)
    }
  }
  const help = helpOf(root, store, (veil, hidden) => {
    const { veils } = holder.now()
    if (!hidden) holder.act({ do: 'lift', veil })
    else if (!isHidden(veils, veil)) holder.act({ do: 'turn', veil })
  })

  root.dataset.role = 'slide'
  if (deckRoot) deckRoot.hidden = false
  screen.show(holder.now(), null)
  help.show(holder.now())
  deckRoot?.focus({ preventScroll: true })
  holder.follow((now, last) => {
    if (now.colours !== last.colours) store.getState().setTheme(now.colours)
    screen.show(now, last)
    help.show(now)
    peer.send({ say: 'deck', deck: now })
  })
  page.fonts.ready.then(() => screen.refit())
  const size = new ResizeObserver(() => screen.refit())
  if (deckRoot) size.observe(deckRoot)
  const clock = window.setInterval(() => screen.tick(holder.now()), 1000)
  const back = root.querySelector<HTMLElement>('.deck-return')
  const goodbye = (): void => peer.send({ say: 'bye' })
  window.addEventListener('pagehide', goodbye)
  return all(
    hands(root, store, perform),
    pointing(root),
    on(root, 'click', ({ target }) => {
      if (target instanceof Element && target.closest('[data-action=uncover]')) {
        holder.act({ do: 'cover', screen: 'slide' })
      }
    }),
    watch(
      store,
      ({ camera, selected, veil }) => camera !== null || (selected !== eventHere() && !veil?.places),
      (moved) => {
        if (back) back.hidden = !moved
      },
    ),
    holder.dispose,
    help.dispose,
    () => {
      goodbye()
      peer.dispose()
      size.disconnect()
      window.clearInterval(clock)
      window.removeEventListener('pagehide', goodbye)
      delete root.dataset.role
      if (deckRoot) deckRoot.hidden = true
      if (store.getState().veil) store.getState().restore({ veil: null })
      if (page.fullscreenElement) page.exitFullscreen().catch(() => {})
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    },
  )

  function eventHere(): string | null {
    return walk[holder.now().step - 1]?.event ?? null
  }
}
