/** Says that a part of the page is missing; where a reload can help there is a button for it, and only it reloads. */
import { missingWords, type Reason } from '../model/missing-part.ts'
import { all, type Dispose, on } from '../store/watch.ts'

/** `listen` reports why a part is missing; `reload` is what the button does. */
export const missingPartView = (
  root: HTMLElement,
  listen: (tell: (reason: Reason) => void) => Dispose,
  reload: () => void,
): Dispose => {
  const text = root.querySelector('span')
  const button = root.querySelector<HTMLElement>('[data-action=reload]')
  if (!text || !button) return () => {}
  const tell = (reason: Reason): void => {
    root.hidden = false
    button.hidden = reason === 'unreachable'
    text.textContent = missingWords[reason]
  }
  return all(listen(tell), on(button, 'click', reload))
}
