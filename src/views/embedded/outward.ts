/** Links out of a frame: what comes later is led out of it too, and where nothing may open the address is given as text. */
import { copied, notCopied } from '../../model/words/embedded.ts'
import { all, type Dispose, on } from '../../store/watch.ts'

const isInside = (address: string): boolean => address.startsWith('#')
const hasScheme = (address: string): boolean => /^[a-z][a-z\d+.-]*:/i.test(address)

/** Texts that are fetched are written for the top of the site; the build has led the others out already. */
const lead = (root: ParentNode, top: string): void => {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]:not([target])')) {
    const address = link.getAttribute('href') ?? ''
    if (isInside(address)) continue
    if (!hasScheme(address) && !address.startsWith(top)) link.setAttribute('href', top + address)
    link.target = '_blank'
    link.relList.add('noopener')
  }
}

/** The dialog with an address that could not be opened. */
const blockedDialog = (dialog: HTMLDialogElement): { show(href: string): void; readonly dispose: Dispose } => {
  const field = dialog.querySelector('input')
  const status = dialog.querySelector('[role=status]')
  const say = (words: string): void => {
    if (status) status.textContent = words
  }
  const copy = async (): Promise<void> => {
    field?.select()
    try {
      await navigator.clipboard.writeText(field?.value ?? '')
      say(copied)
    } catch {
      say(notCopied)
    }
  }
  return {
    show: (href) => {
      if (field) field.value = href
      say('')
      dialog.showModal()
      field?.select()
    },
    dispose: on(dialog, 'click', ({ target }) => {
      const action =
        target instanceof Element ? target.closest<HTMLElement>('[data-action]')?.dataset.action : undefined
      if (action === 'copy') void copy()
      if (action === 'leave' || target === dialog) dialog.close()
    }),
  }
}

/** `root` is `<html>`. */
export const outward = (root: HTMLElement, blocked: (href: string, label: string) => void): Dispose => {
  const page = root.ownerDocument
  const dialog = root.querySelector<HTMLDialogElement>('.blocked-link')
  if (!dialog) return () => {}
  const { show, dispose } = blockedDialog(dialog)
  const top = root.dataset.top ?? ''
  const arrivals = new MutationObserver((records) => {
    for (const { target } of records) if (target instanceof Element) lead(target, top)
  })
  const texts = [page.querySelector('#cards'), page.querySelector('.table-place')]
  for (const each of texts) {
    if (!each) continue
    lead(each, top)
    arrivals.observe(each, { childList: true, subtree: true })
  }
  return all(
    dispose,
    on(page, 'click', (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[target=_blank]') : null
      const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button)
      if (!link || !isPlain || event.defaultPrevented || root.dataset.framed === undefined) return
      event.preventDefault()
      const opened = window.open(link.href, '_blank')
      if (opened) {
        opened.opener = null
        return
      }
      show(link.href)
      blocked(link.href, link.textContent?.trim() ?? '')
    }),
    () => arrivals.disconnect(),
  )
}
