/** What an event's slide says in tools that take HTML: summary, both sides of its first claim, places, sources. */
import type { Dossier, DossierEvent } from '../../model/dossier.ts'
import { editionOf, eventAddress } from '../../model/edition.ts'
import { listed } from '../../model/language.ts'
import { voicesText } from '../../model/voice-text.ts'
import { exportWords } from '../../model/words/downloads.ts'
import { html } from '../html.ts'
import { sourceList } from '../source-list.ts'

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

const where = (dossier: Dossier, { places }: DossierEvent): string => {
  const names = places.flatMap((id) => dossier.places.get(id)?.name ?? [])
  return names.length === 0 ? '' : paragraph(exportWords.place(listed(names)))
}

const sources = (dossier: Dossier, event: DossierEvent): string => {
  const list = sourceList(dossier, event.sources)
  return list ? `${paragraph(exportWords.sources)}${list.text}` : ''
}

/** Where to read on; nothing where the edition does not say where it is published. */
const onward = ({ story }: Dossier, { id }: DossierEvent): string => {
  const edition = editionOf(story)
  return edition.address === '' ? '' : paragraph(exportWords.readOn(eventAddress(edition, id)))
}

export const slideHtml = (dossier: Dossier, event: DossierEvent): string =>
  [
    paragraph(event.summary),
    sides(dossier, event),
    where(dossier, event),
    sources(dossier, event),
    onward(dossier, event),
  ].join('')

/** The first slide: subtitle, edition and licence. */
export const openingHtml = ({ story }: Dossier): string =>
  `${paragraph(story.subtitle)}${paragraph(editionOf(story).attribution)}`
