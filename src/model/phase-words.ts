/** Where an event stands to the article, in words. */
import type { Phase } from './records.ts'
import type { When } from './story.ts'
import { afterArticle } from './words/dates.ts'

/** The date as a row or a tip says it; what came after the article says so. */
export const whenWords = ({ phase, when }: { readonly phase: Phase; readonly when: When }): string =>
  phase === 'after-article' ? afterArticle(when.label) : when.label
