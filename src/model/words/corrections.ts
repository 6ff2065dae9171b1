/** What was corrected. */
import type { Markup, Say } from '../language.ts'

export const title = 'Corrections'
export const none = 'None so far.'
export const onMap = (feature: string): string => `${feature} on the map`
export const concerns = (say: Say, links: Markup): Markup => say`Concerns ${links}.`
