/** Taking along what is seen: its link, a citation, a picture, the data, paper. */
import '../../styles/share.css'
import { type CitationStyle, citation, citedAddress } from '../../model/citation.ts'
import { formatLink } from '../../model/link.ts'
import { formatDay } from '../../model/link-time.ts'
import { type Palette, palettes } from '../../model/palette.ts'
import type { Picture } from '../../model/picture.ts'
import { givenBase } from '../../model/published.ts'
import { sightOf } from '../../model/sight.ts'
import type { Story } from '../../model/story.ts'
import * as words from '../../model/words/share.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, on, watch } from '../../store/watch.ts'
import { whereabouts } from '../../store/whereabouts.ts'
import { followPart } from '../dialog.ts'
import { stageOf } from '../stage.ts'
import { themeNow } from '../theme.ts'
import { copyField } from './copy.ts'
import { asPng, save } from './save.ts'

/** `root` is the dialog. What it says of the view is that of the moment in which it was opened. */
export const partView = (root: HTMLElement, story: Story, store: Store): Dispose => {
  const link = root.querySelector<HTMLInputElement>('[data-share=link]')
  const cited = root.querySelector<HTMLTextAreaElement>('[data-share=citation]')
  const status = root.querySelector('.share-status')
  const send = root.querySelector<HTMLElement>('[data-action=send-link]')
  const paper = root.querySelector<HTMLImageElement>('.print-picture')
  const where = whereabouts(store)
  const window = root.ownerDocument.defaultView
  let style: CitationStyle = 'apa'
  const tell = (text: string): void => {
    if (status) status.textContent = text
  }
  const base = (): string => {
    const { baseURI } = root.ownerDocument
    return givenBase(baseURI, root.ownerDocument.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href)
  }
  const site = (): string => new URL('.', base()).href
  const address = (): string => new URL(formatLink(story, store.getState()) || '.', base()).href
  const today = (): string => formatDay(Date.now())
  const chosen = () => {
    const state = store.getState()
    return sightOf(story, state).events.find(({ id }) => id === state.selected)
  }
  const write = (): void => {
    const event = chosen()
    if (link) link.value = address()
    if (cited) {
      cited.value = citation(style, {
        title: event ? `${event.status.words}: ${event.title}` : story.title,
        edition: root.dataset.edition ?? '',
        address: citedAddress({ edition: root.dataset.address ?? '', site: site() }, event?.id ?? null),
        seen: today(),
        id: event ? `araxes-${event.id}` : 'araxes',
      })
    }
    for (const button of root.querySelectorAll<HTMLElement>('[data-style]')) {
      button.setAttribute('aria-pressed', String(button.dataset.style === style))
    }
  }
  const copy = async (field: HTMLInputElement | HTMLTextAreaElement | null): Promise<void> => {
    if (field) tell((await copyField(field)) ? words.copied : words.notCopied)
  }
  const drawn = async (palette: Palette): Promise<Picture> => {
    const { drawPicture } = await import('./draw.ts')
    const { policy = '', attribution = '' } = root.dataset
    const map = root.ownerDocument.querySelector<HTMLElement>('#map')
    const frame = map ? stageOf(map).frame() : null
    const occasion = { where: where.now(), frame, link: address(), now: Date.now(), policy, attribution }
    return drawPicture(story, store.getState(), occasion, palette)
  }
  const draw = async (kind: string): Promise<void> => {
    tell(words.drawing)
    try {
      const picture = await drawn(palettes[themeNow(store)])
      const name = `araxes-${store.getState().selected ?? 'map'}.${kind}`
      save(kind === 'png' ? await asPng(picture) : new Blob([picture.svg], { type: 'image/svg+xml' }), name)
      tell(words.saved(name))
    } catch {
      tell(words.notDrawn)
    }
  }
  /** The map of a print is drawn anew, because a canvas comes out white; where that fails the poster stands in. */
  const print = async (): Promise<void> => {
    tell(words.drawing)
    const picture = await drawn(palettes.light).catch(() => null)
    tell('')
    store.getState().openPart(null)
    if (paper && picture) {
      paper.src = URL.createObjectURL(new Blob([picture.svg], { type: 'image/svg+xml' }))
      await paper.decode().catch(() => {})
    }
    window?.print()
  }
  /** Some browsers print after `print` has returned, so the picture stays until they say that they are done. */
  const clear = (): void => {
    if (!paper?.src) return
    URL.revokeObjectURL(paper.src)
    paper.removeAttribute('src')
  }
  const act = ({ target }: Event): void => {
    if (!(target instanceof Element)) return
    const { action, picture, style: asked } = target.closest<HTMLElement>('button')?.dataset ?? {}
    if (action === 'copy-link') copy(link)
    if (action === 'copy-citation') copy(cited)
    if (action === 'send-link') window?.navigator.share({ title: story.title, url: address() }).catch(() => {})
    if (action === 'print') print()
    if (action === 'present') store.getState().restore({ mode: 'present', step: 1, part: null })
    if (picture) draw(picture)
    if (asked === 'apa' || asked === 'chicago' || asked === 'bibtex') {
      style = asked
      write()
    }
  }
  if (paper) root.ownerDocument.querySelector('.stage')?.append(paper)
  if (send && window && 'share' in window.navigator) send.hidden = false
  return all(
    on(root, 'click', act),
    ...(window ? [on(window, 'afterprint' as keyof HTMLElementEventMap, clear)] : []),
    followPart(root as HTMLDialogElement, 'share', store),
    watch(
      store,
      ({ part }) => part === 'share',
      (open) => {
        if (!open) return
        tell('')
        write()
      },
    ),
    where.dispose,
    () => {
      clear()
      paper?.remove()
    },
  )
}
