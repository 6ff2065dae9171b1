/** The embed as its readers will see it, made smaller where the dialog has less room. */
import { embedPath, queryOf } from '../../model/embed-address.ts'
import { type Embed, sandbox, schemeOf } from '../../model/embed-code.ts'
import type { Dispose } from '../../store/watch.ts'

export interface Preview {
  show(embed: Embed): void
  /** Takes the page out of the frame, and with it its map. */
  clear(): void
  readonly dispose: Dispose
}

/** `box` holds one frame. What it shows always comes from this site, wherever the code will point. */
export const preview = (box: HTMLElement): Preview => {
  let frame = box.querySelector('iframe')
  let shown: Embed | null = null
  const place = (): void => {
    if (!frame || !shown) return
    const room = box.clientWidth
    const width = shown.width ?? room
    const scale = width > 0 ? Math.min(1, room / width) : 1
    Object.assign(frame.style, { width: `${width}px`, height: `${shown.height}px`, transform: `scale(${scale})` })
    frame.style.colorScheme = schemeOf(shown.look)
    box.style.height = `${Math.round(shown.height * scale)}px`
  }
  /** A frame of its own for each address: to send one frame to many would fill the reader's history. */
  const fresh = (address: string | null, title: string): void => {
    const next = frame?.cloneNode(false) as HTMLIFrameElement | undefined
    if (!frame || !next) return
    next.setAttribute('sandbox', sandbox)
    next.title = title
    if (address === null) next.removeAttribute('src')
    else next.src = address
    frame.replaceWith(next)
    frame = next
  }
  const addressOf = (embed: Embed): string =>
    new URL(`${embedPath}${queryOf(embed.parameters)}`, box.ownerDocument.baseURI).href
  const observer = new ResizeObserver(place)
  observer.observe(box)
  return {
    show(embed) {
      if (!shown || addressOf(embed) !== frame?.src || embed.title !== frame.title) fresh(addressOf(embed), embed.title)
      shown = embed
      place()
    },
    clear() {
      if (shown) fresh(null, frame?.title ?? '')
      shown = null
    },
    dispose: () => observer.disconnect(),
  }
}
