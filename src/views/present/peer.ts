/**
 * The other window: the one that opened this one, or that this one opened, by postMessage; where that way is gone, any
 * window of this story on this host, by BroadcastChannel. Both work from a server and from files.
 */
import { type DeckMessage, type Letter, letterIn, letterOf, type Speaker } from '../../model/deck-message.ts'
import type { Story } from '../../model/story.ts'
import type { Store } from '../../store/store.ts'
import type { Dispose } from '../../store/watch.ts'

export interface Peer {
  /** Says something to the window last heard, by the way it was heard. */
  send(message: DeckMessage): void
  /** Says something by every way there is, to whoever hears it: only what may be heard twice. */
  call(message: DeckMessage): void
  /** A window that this one has opened. */
  meet(other: Window): void
  readonly dispose: Dispose
}

type Way = (letter: Letter) => void

const channelName = 'araxes-deck'

/** `hear` is called with every letter that is meant for this window. */
export const peerOf = (page: Window, me: Speaker, hear: (letter: Letter) => void): Peer => {
  const channel = 'BroadcastChannel' in page ? new BroadcastChannel(channelName) : null
  const { origin } = page.location
  // A file has no origin that could be named; what it says is addressed to one window all the same.
  const target = origin === 'null' || origin.startsWith('file:') ? '*' : origin
  let other: Window | null = page.opener as Window | null
  let way: Way | null = null
  let heard = ''

  const byWindow =
    (window: Window): Way =>
    (letter) => {
      if (!window.closed) window.postMessage(letter, target)
    }
  const byChannel: Way = (letter) => channel?.postMessage(letter)

  const take = (data: unknown, back: Way, from: Window | null): void => {
    const letter = letterIn(data, me)
    if (!letter) return
    // A window that can be written to is written to, however else it is heard.
    if (from || !other || other.closed || letter.window !== heard) way = back
    heard = letter.window
    if (from) other = from
    hear(letter)
  }
  const posted = ({ data, origin: sender, source }: MessageEvent): void => {
    // Whoever embeds or opens the page from elsewhere is not spoken to.
    if (sender !== origin && !(target === '*' && sender === 'null')) return
    const window = source as Window | null
    if (window && window !== page) take(data, byWindow(window), window)
  }
  const broadcast = ({ data }: MessageEvent): void => take(data, byChannel, null)

  page.addEventListener('message', posted)
  channel?.addEventListener('message', broadcast)
  return {
    send: (message) => way?.(letterOf(me, message, heard)),
    call: (message) => {
      const letter = letterOf(me, message)
      if (other && !other.closed) byWindow(other)(letter)
      byChannel(letter)
    },
    meet: (window) => {
      other = window
    },
    dispose: () => {
      page.removeEventListener('message', posted)
      channel?.removeEventListener('message', broadcast)
      channel?.close()
    },
  }
}

/** The story, and which walk through it: two windows with two walks are strangers. */
export const storyName = ({ title }: Story, store: Store): string =>
  `${title} ${store.getState().walkText ?? ''}`.trim()

/** A name for a window that no other has. */
export const windowName = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`
