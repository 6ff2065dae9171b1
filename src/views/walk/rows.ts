/** The rows of the panel, written from a walk. */
import type { Story } from '../../model/story.ts'
import type { Walk } from '../../model/walk.ts'
import { view } from '../../model/words/walk.ts'

const write = (field: HTMLTextAreaElement | null, text: string): void => {
  // A field that is being written in is left alone: its cursor would jump.
  if (field && field.value !== text) field.value = text
}

/** Shows a row for each step and hides the others. */
export const writeRows = (root: HTMLElement, story: Story, walk: Walk): void => {
  const titles = new Map(story.events.map(({ id, title }) => [id, title]))
  for (const [index, row] of [...root.querySelectorAll<HTMLElement>('.walk-step')].entries()) {
    const step = walk.steps[index]
    row.hidden = !step
    const name = row.querySelector('.walk-step-name')
    if (name) name.textContent = step ? (step.title ?? titles.get(step.event ?? '') ?? view) : ''
    write(row.querySelector('[data-words=caption]'), step?.caption ?? '')
    write(row.querySelector('[data-words=notes]'), step?.notes ?? '')
    for (const [action, off] of [
      ['up', index === 0],
      ['down', index === walk.steps.length - 1],
    ] as const) {
      const button = row.querySelector<HTMLButtonElement>(`[data-step=${action}]`)
      // A button that is disabled loses the focus, so it only says that it can do nothing.
      button?.setAttribute('aria-disabled', String(off))
    }
  }
  const none = root.querySelector<HTMLElement>('.walk-none')
  if (none) none.hidden = walk.steps.length > 0
}

/** Number of the row in which an element stands; -1 for none. */
export const rowOf = (root: HTMLElement, element: Element): number =>
  [...root.querySelectorAll('.walk-step')].indexOf(element.closest('.walk-step') as Element)
