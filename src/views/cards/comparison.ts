/** Two statements side by side, in a dialog: a chunk of its own, fetched with its texts when a reader first compares. */
import '../../styles/compare.css'
import { comparisonPath, firstPair } from '../../model/comparison.ts'
import { shown } from '../../model/words/comparison.ts'
import { leaveByEscape } from '../dialog.ts'
import { fragment } from '../fragment.ts'

const sides = ['one', 'other'] as const
type Side = (typeof sides)[number]

interface Comparison {
  open(claim: string): void
}

const bound = (page: Document, source: Document): Comparison | null => {
  const found = source.querySelector('dialog')
  if (!found) return null
  const dialog = page.adoptNode(found)
  page.body.append(dialog)
  const statements = new Map(
    [...source.querySelectorAll<HTMLElement>('[data-statement]')].map((it) => [it.dataset.statement ?? '', it]),
  )
  const status = dialog.querySelector('[role=status]')
  const selectOf = (side: Side) => dialog.querySelector<HTMLSelectElement>(`select[data-side=${side}]`)
  const show = (side: Side, key: string): void => {
    const statement = statements.get(key)
    if (statement) dialog.querySelector(`[data-slot=${side}]`)?.replaceChildren(page.importNode(statement, true))
  }
  dialog.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return
    show(target.dataset.side as Side, target.value)
    if (status) status.textContent = shown(target.selectedOptions[0]?.textContent ?? '')
  })
  dialog.addEventListener('click', ({ target }) => {
    const close = target instanceof Element && target.closest('[data-action=close-compare]')
    if (close || target === dialog) dialog.close()
  })
  leaveByEscape(dialog)
  return {
    open: (claim) => {
      const pair = firstPair([...statements.keys()], claim)
      if (!pair) return
      sides.forEach((side, index) => {
        const [select, key] = [selectOf(side), pair[index] ?? '']
        if (select) select.value = key
        show(side, key)
      })
      dialog.showModal()
    },
  }
}

let made: Promise<Comparison | null> | undefined

/** Opens the dialog with two statements on a claim; rejects where the texts do not come. */
export const compare = async (page: Document, claim: string): Promise<void> => {
  made ??= fragment(comparisonPath).then((source) => bound(page, source))
  made.catch(() => {
    made = undefined
  })
  const comparison = await made
  comparison?.open(claim)
}
