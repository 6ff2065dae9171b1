/** The one quiet line that says what is on its way; each wait is told once. */
import type { Dispose } from '../store/watch.ts'

/** What is there within this many milliseconds needs no word of waiting. */
const patience = 300

export interface Progress {
  /** Says the words if they are still true after a moment; what it returns ends the waiting. */
  wait(words: string): Dispose
  /** Says what went wrong, until something is waited for again. */
  fail(words: string): void
}

/** `line` is a status region. */
export const progressOf = (line: HTMLElement): Progress => {
  const say = (words: string): void => {
    line.textContent = words
  }
  const takeBack = (words: string): void => {
    if (words !== '' && line.textContent === words) say('')
  }
  let failure = ''
  return {
    wait: (words) => {
      takeBack(failure)
      const late = setTimeout(() => say(words), patience)
      return () => {
        clearTimeout(late)
        takeBack(words)
      }
    },
    fail: (words) => {
      failure = words
      say(words)
    },
  }
}
