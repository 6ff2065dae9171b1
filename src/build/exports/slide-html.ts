/** What an event's slide says in tools that take HTML: summary, both sides of its first claim, where to read on. */
import type { Dossier, DossierEvent } from '../../model/dossier.ts'
import { editionOf, eventAddress } from '../../model/edition.ts'
import { voicesText } from '../../model/voice-text.ts'
import { exportWords } from '../../model/words/downloads.ts'
import { html } from '../html.ts'

/** Text as HTML has it. */
export const slideText = (text: string): string => html`${text}`.text

const paragraph = (text: string): string => (text === '' ? '' : html`<p>${text}</p>`.text)

const sides = (dossier: Dossier, event: DossierEvent): string => {
  const lead = dossier.claims.get(event.claims[0] ?? '')
  if (!lead) return ''
  const side = (name: string, voices: typeof lead.saidBy): string =>
    voices.length === 0 ? '' : paragraph(exportWords.side(name, voicesText(dossier, voices)))
  return [
    side(exportWords.says, lead.saidBy),
    side(exportWords.denies, lead.deniedBy),
    side(exportWords.unconfirmed, lead.notConfirmedBy),
  ].join('')
}

export const slideHtml = (dossier: Dossier, event: DossierEvent): string => {
  const address = eventAddress(editionOf(dossier.story), event.id)
  return `${paragraph(event.summary)}${sides(dossier, event)}${paragraph(exportWords.readOn(address))}`
}

/** The first slide: subtitle, edition and licence. */
export const openingHtml = ({ story }: Dossier): string =>
  `${paragraph(story.subtitle)}${paragraph(editionOf(story).attribution)}`
