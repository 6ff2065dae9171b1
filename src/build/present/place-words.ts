/** Names of places in a text, each beside what stands in its place while places are hidden. */
import type { Dossier } from '../../model/dossier.ts'
import { hiddenPlace } from '../../model/words/present.ts'
import { type Html, html } from '../html.ts'

/** Shorter names are too often other words. */
const shortest = 4

const pattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const expressions = new WeakMap<Dossier, RegExp>()

/** Longer names first, so that "Nakhchivan airport" is not hidden by half. */
const namesOf = (dossier: Dossier): RegExp => {
  const known = expressions.get(dossier)
  if (known) return known
  const names = [...dossier.places.values()].map(({ name }) => name).filter(({ length }) => length >= shortest)
  const either = names.sort((a, b) => b.length - a.length).map(pattern)
  // A story without places has a pattern that is never found.
  const made = either.length > 0 ? new RegExp(`(?<!\\p{L})(${either.join('|')})(?!\\p{L})`, 'u') : /(?!)/
  expressions.set(dossier, made)
  return made
}

/** The text; its names of places can be hidden. */
export const withPlaces = (dossier: Dossier, text: string): Html => {
  const pieces = text.split(namesOf(dossier))
  return html`${pieces.map((piece, index) =>
    index % 2 === 1
      ? html`<span data-open="places">${piece}</span><span data-closed="places" hidden>${hiddenPlace}</span>`
      : piece,
  )}`
}
