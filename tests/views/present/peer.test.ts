import { afterEach, describe, expect, test } from 'vitest'
import { newDeck } from '../../../src/model/deck.ts'
import type { Letter } from '../../../src/model/deck-message.ts'
import { type Peer, peerOf } from '../../../src/views/present/peer.ts'

type Listener = (event: object) => void

/** A window as far as letters go; those of one `host` hear each other's channel through Node's own. */
const windowAt = (origin: string, opener: object | null = null) => {
  const listeners = new Set<Listener>()
  const it = {
    location: { origin },
    opener,
    closed: false,
    BroadcastChannel,
    addEventListener: (_: string, listener: Listener) => listeners.add(listener),
    removeEventListener: (_: string, listener: Listener) => listeners.delete(listener),
    /** As a browser: whoever posts is named as the source. */
    from: null as object | null,
    senders: origin,
    postMessage: (data: unknown) => {
      for (const listener of listeners) {
        listener({ data: structuredClone(data), origin: it.senders, source: it.from })
      }
    },
  }
  return it
}

const deck = newDeck(3, 21, 0)
const open: Peer[] = []
const peer = (page: ReturnType<typeof windowAt>, role: 'slide' | 'console', name: string, heard: Letter[]): Peer => {
  const made = peerOf(page as unknown as Window, { story: 'A story', role, window: name }, (it) => heard.push(it))
  open.push(made)
  return made
}
const soon = () => new Promise((done) => setTimeout(done, 60))

afterEach(() => {
  for (const each of open.splice(0)) each.dispose()
})

describe('two windows', () => {
  test.each(['https://example.org', 'null', 'file://'])(
    'of %s write to each other by the way they were opened',
    (origin) => {
      const slideWindow = windowAt(origin)
      const consoleWindow = windowAt(origin, slideWindow)
      slideWindow.from = consoleWindow
      consoleWindow.from = slideWindow
      const [bySlide, byConsole]: [Letter[], Letter[]] = [[], []]
      const slide = peer(slideWindow, 'slide', 's', bySlide)
      const console = peer(consoleWindow, 'console', 'c', byConsole)
      console.call({ say: 'hello', deck: null })
      slide.send({ say: 'deck', deck })
      console.send({ say: 'do', action: { do: 'next' } })
      expect(bySlide.map(({ say }) => say)).toEqual(['hello', 'do'])
      expect(byConsole).toMatchObject([{ say: 'deck', to: 'c', window: 's' }])
    },
  )

  test('find each other by the channel where neither opened the other', async () => {
    const [bySlide, byConsole]: [Letter[], Letter[]] = [[], []]
    const slide = peer(windowAt('https://example.org'), 'slide', 's', bySlide)
    const console = peer(windowAt('https://example.org'), 'console', 'c', byConsole)
    console.call({ say: 'hello', deck })
    await soon()
    slide.send({ say: 'deck', deck })
    await soon()
    expect(bySlide.map(({ say }) => say)).toEqual(['hello'])
    expect(byConsole.map(({ say }) => say)).toEqual(['deck'])
  })

  test('do not write to one that is closed, and take the channel then', async () => {
    const slideWindow = windowAt('https://example.org')
    const consoleWindow = windowAt('https://example.org', slideWindow)
    slideWindow.from = consoleWindow
    const [bySlide, byOther]: [Letter[], Letter[]] = [[], []]
    peer(slideWindow, 'slide', 's', bySlide)
    const other = peer(windowAt('https://example.org'), 'slide', 'o', byOther)
    const console = peer(consoleWindow, 'console', 'c', [])
    slideWindow.closed = true
    console.call({ say: 'hello', deck: null })
    await soon()
    expect(byOther.map(({ say }) => say)).toEqual(['hello'])
    other.send({ say: 'deck', deck })
    await soon()
    console.send({ say: 'do', action: { do: 'last' } })
    await soon()
    expect(byOther.map(({ say }) => say)).toEqual(['hello', 'do'])
  })

  test('do not hear a window of another host, nor themselves', () => {
    const slideWindow = windowAt('https://example.org')
    const bySlide: Letter[] = []
    peer(slideWindow, 'slide', 's', bySlide)
    const letter = { araxes: 1, to: '', story: 'A story', role: 'console', window: 'c', say: 'bye' }
    slideWindow.from = windowAt('https://elsewhere.example')
    slideWindow.senders = 'https://elsewhere.example'
    slideWindow.postMessage(letter)
    slideWindow.senders = 'null'
    slideWindow.postMessage(letter)
    slideWindow.senders = 'https://example.org'
    slideWindow.from = slideWindow
    slideWindow.postMessage(letter)
    expect(bySlide).toEqual([])
  })
})
