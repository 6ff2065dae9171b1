/** The element: a titled frame that loads when it comes near, and the conversation with the map in it. */
import { frameTitle } from '../model/words/embedded.ts'
import { carried, eventInHash, frameAddress } from './address.ts'
import type { AraxesMap, AraxesReady, AraxesState, AraxesView } from './v1.d.ts'

/** The page beside the script that holds this. */
const page = new URL('.', (document.currentScript as HTMLScriptElement | null)?.src || location.href).href

const sandbox =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads allow-forms'

interface Waiting {
  resolve(state: AraxesState): void
  reject(reason: Error): void
}

const told = ['event', 'layers', 'view', 'height', 'link']

let count = 0

/** `<araxes-map>`, in the light: the styles of the page reach its frame. */
export class AraxesMapElement extends HTMLElement implements AraxesMap {
  static observedAttributes = [...carried, 'src', 'title', 'height']
  ready: AraxesReady | null = null
  #frame: HTMLIFrameElement | null = null
  #waiting = new Map<string, Waiting>()
  #later: object[] = []
  /** Attributes are being written from what the map has told. */
  #reflecting = false

  connectedCallback(): void {
    window.addEventListener('message', this.#listen)
    if (this.hasAttribute('hash')) window.addEventListener('hashchange', this.#followHash)
    // A frame that was moved in the page has loaded anew.
    if (this.#frame) this.#frame.src = this.#address()
    if (this.#frame) return
    const asked = this.hasAttribute('hash') ? eventInHash(location.hash) : null
    if (asked) this.setAttribute('event', asked)
    const frame = document.createElement('iframe')
    this.#frame = frame
    const attributes = {
      title: this.title || frameTitle,
      loading: 'lazy',
      sandbox: this.getAttribute('sandbox') ?? sandbox,
      allow: 'fullscreen; clipboard-write; web-share',
      referrerpolicy: 'strict-origin-when-cross-origin',
      src: this.#address(),
    }
    for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value)
    Object.assign(frame.style, { display: 'block', width: '100%', border: '0' })
    this.#wear(this.getAttribute('theme'))
    frame.style.height = `${Number(this.getAttribute('height')) || 520}px`
    this.replaceChildren(frame)
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.#listen)
    window.removeEventListener('hashchange', this.#followHash)
    this.ready = null
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    const frame = this.#frame
    if (!frame || before === now || this.#reflecting) return
    if (name === 'event') this.setEvent(now || null).catch(() => {})
    else if (name === 'layers' && now !== null) this.setLayers(now ? now.split(',') : []).catch(() => {})
    else if (name === 'theme') {
      this.#wear(now)
      this.#send({ type: 'hello', data: { ...this.#wishes(), theme: now ?? 'auto' } })
    } else if (name === 'height') frame.style.height = `${Number(now) || 520}px`
    else if (name === 'title') frame.title = now ?? ''
    else {
      this.ready = null
      frame.src = this.#address()
    }
  }

  setEvent(id: string | null): Promise<AraxesState> {
    return this.#ask('setEvent', { id })
  }

  step(direction: 1 | -1): Promise<AraxesState> {
    return this.#ask('step', { dir: direction })
  }

  setLayers(on: readonly string[]): Promise<AraxesState> {
    return this.#ask('setLayers', { on })
  }

  setView(view: AraxesView): Promise<AraxesState> {
    return this.#ask('setView', view)
  }

  getState(): Promise<AraxesState> {
    return this.#ask('getState', {})
  }

  /** What is behind a transparent frame shows through only where both have the same colour scheme. */
  #wear(theme: string | null): void {
    const scheme = theme === 'dark' ? theme : theme === 'light' || theme === 'contrast' ? 'light' : 'light dark'
    if (this.#frame) this.#frame.style.colorScheme = scheme
  }

  #address(): string {
    const src = this.getAttribute('src')
    return frameAddress(src ? new URL(src, document.baseURI).href : page, (name) => this.getAttribute(name))
  }

  #wishes(): object {
    return { api: [1], subscribe: (this.getAttribute('subscribe') ?? '').split(' ').filter(Boolean) }
  }

  #isOpaque(): boolean {
    return !this.#frame?.sandbox.contains('allow-same-origin')
  }

  #post(message: object): void {
    const { origin } = new URL(this.#frame?.src ?? page)
    this.#frame?.contentWindow?.postMessage({ araxes: 1, ...message }, this.#isOpaque() ? '*' : origin)
  }

  /** What is asked before the map is there waits for it. */
  #send(message: object): void {
    if (this.ready) this.#post(message)
    else this.#later.push(message)
  }

  #ask(type: string, data: object): Promise<AraxesState> {
    count += 1
    const id = `v1-${count}`
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#send({ type, id, data })
    })
  }

  #reflect(name: string, value: string | null): void {
    this.#reflecting = true
    if (value === null) this.removeAttribute(name)
    else this.setAttribute(name, value)
    this.#reflecting = false
  }

  #followHash = (): void => {
    const event = eventInHash(location.hash)
    if (event) this.setAttribute('event', event)
  }

  #listen = ({ source, origin, data: message }: MessageEvent): void => {
    const frame = this.#frame
    if (!frame || source !== frame.contentWindow || message?.araxes !== 1) return
    if (origin !== new URL(frame.src).origin && !(origin === 'null' && this.#isOpaque())) return
    const { type, id, data } = message
    if (type === 'reply') {
      const asked = this.#waiting.get(id)
      this.#waiting.delete(id)
      if (data.ok) asked?.resolve(data.data)
      else asked?.reject(new Error(data.error))
      return
    }
    if (type === 'ready') {
      const isFirst = this.ready === null
      this.ready = data
      if (!isFirst) return
      if (this.hasAttribute('subscribe')) this.#post({ type: 'hello', data: this.#wishes() })
      for (const later of this.#later.splice(0)) this.#post(later)
    } else if (!told.includes(type)) return
    if (type === 'event') this.#tellEvent(data)
    if (type === 'layers') this.#reflect('layers', data.on.join(','))
    if (type === 'height' && this.getAttribute('resize') === 'auto') frame.style.height = `${Number(data.px)}px`
    this.dispatchEvent(new CustomEvent(`araxes-${type}`, { detail: data, bubbles: true }))
  }

  #tellEvent({ id, cause }: { readonly id: string | null; readonly cause: string }): void {
    this.#reflect('event', id)
    if (!this.hasAttribute('hash') || (cause === 'host' && eventInHash(location.hash) === id)) return
    history.replaceState(history.state, '', id === null ? location.pathname + location.search : `#araxes=${id}`)
  }
}
