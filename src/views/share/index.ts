/** Taking along what is seen: its link, a citation, a picture, the data, paper. */
import '../../styles/share.css'
import { type CitationStyle, citation } from '../../model/citation.ts'
import { formatLink } from '../../model/link.ts'
import { formatDay } from '../../model/link-time.ts'
import { type Palette, palettes } from '../../model/palette.ts'
import { pictureSize } from '../../model/picture.ts'
import { sightOf } from '../../model/sight.ts'
import type { Story } from '../../model/story.ts'
import * as words from '../../model/words/share.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, on, watch } from '../../store/watch.ts'
import { whereabouts } from '../../store/whereabouts.ts'
import { followPart } from '../dialog.ts'
import { copyField } from './copy.ts'
import { asPng, save } from './save.ts'

/** `root` is the dialog. What it says of the view is that of the moment in which it was opened. */
export const partView = (root: HTMLElement, story: Story, store: Store): Dispose => {
  const link = root.querySelector<HTMLInputElement>('[data-share=link]')
  const cited = root.querySelector<HTMLTextAreaElement>('[data-share=citation]')
  const status = root.querySelector('.share-status')
  const send = root.querySelector<HTMLElement>('[data-action=send-link]')
  const where = whereabouts(store)
  const window = root.ownerDocument.defaultView
  let style: CitationStyle = 'apa'
  const tell = (text: string): void => {
    if (status) status.textContent = text
  }
  const address = (): string => new URL(formatLink(story, store.getState()) || '.', root.ownerDocument.baseURI).href
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
        address: address(),
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
  const isDark = (): boolean => getComputedStyle(root.ownerDocument.documentElement).colorScheme === 'dark'
  const drawn = async (palette: Palette): Promise<string> => {
    const { drawPicture } = await import('./draw.ts')
    const { policy = '', attribution = '' } = root.dataset
    const titleOf = (id: string): string => root.querySelector(`[data-layer-title="${id}"]`)?.textContent ?? id
    const occasion = { where: where.now(), link: address(), now: Date.now(), policy, attribution, titleOf }
    return drawPicture(story, store.getState(), occasion, palette)
  }
  const draw = async (kind: string): Promise<void> => {
    tell(words.drawing)
    try {
      const svg = await drawn(isDark() ? palettes.dark : palettes.light)
      const name = `araxes-${store.getState().selected ?? 'map'}.${kind}`
      save(kind === 'png' ? await asPng(svg, pictureSize) : new Blob([svg], { type: 'image/svg+xml' }), name)
      tell(words.saved(name))
    } catch {
      tell(words.notDrawn)
    }
  }
  /** The map of a print is drawn anew, because a canvas comes out white; where that fails the poster stands in. */
  const print = async (): Promise<void> => {
    const picture = root.ownerDocument.querySelector<HTMLImageElement>('.print-picture')
    tell(words.drawing)
    const svg = await drawn(palettes.light).catch(() => null)
    tell('')
    store.getState().openPart(null)
    if (picture && svg) {
      picture.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
      await picture.decode().catch(() => {})
    }
    window?.print()
    if (!picture?.src) return
    URL.revokeObjectURL(picture.src)
    picture.removeAttribute('src')
  }
  const act = ({ target }: Event): void => {
    if (!(target instanceof Element)) return
    const { action, picture, style: asked } = target.closest<HTMLElement>('button')?.dataset ?? {}
    if (action === 'copy-link') copy(link)
    if (action === 'copy-citation') copy(cited)
    if (action === 'send-link') window?.navigator.share({ title: story.title, url: address() }).catch(() => {})
    if (action === 'print') print()
    if (picture) draw(picture)
    if (asked === 'apa' || asked === 'chicago' || asked === 'bibtex') {
      style = asked
      write()
    }
  }
  const paper = root.querySelector('.print-picture')
  if (paper) root.ownerDocument.querySelector('.stage')?.append(paper)
  if (send && window && 'share' in window.navigator) send.hidden = false
  return all(
    on(root, 'click', act),
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
  )
}
