/** The whole story in one value: every record as it stands in `data/`, with its status in words. */
import type { Dossier } from '../../model/dossier.ts'
import { editionOf, eventAddress } from '../../model/edition.ts'
import { plainStatus, withStatus } from '../../model/plain-status.ts'

/** Plain JSON; lists in the order of the page, events in order of time. */
export const storyJson = (dossier: Dossier): Readonly<Record<string, unknown>> => {
  const edition = editionOf(dossier.story)
  return {
    edition: edition.date,
    licence: edition.licence,
    licenceAddress: edition.licenceAddress,
    attribution: edition.attribution,
    story: dossier.story,
    events: dossier.events.map(({ status, when, edtf, title, label, ...event }) => ({
      ...event,
      title: withStatus(status.words, title),
      label: withStatus(status.words, label),
      status: { ...status, words: plainStatus(status.words) },
      when: edtf,
      whenInWords: when.label,
      address: eventAddress(edition, event.id),
    })),
    claims: [...dossier.claims.values()].map((claim) => {
      const words = dossier.statuses.get(claim.id)?.words ?? ''
      return { ...claim, title: withStatus(words, claim.statement), status: plainStatus(words) }
    }),
    article: dossier.article,
    checks: dossier.checks,
    outlets: dossier.outlets,
    figures: dossier.figures,
    places: [...dossier.places.values()],
    actors: [...dossier.actors.values()],
    sources: [...dossier.sources.values()],
    layers: dossier.layers,
    corrections: dossier.corrections,
  }
}
