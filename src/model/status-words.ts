/** The word beside every mark. */

import { listed } from './language.ts'
import type { Actor, Claim } from './records.ts'
import type { Status } from './story.ts'
import * as words from './words/status.ts'

/** Who denies, by capital where one state speaks with several voices: "Baku", "Ankara and SOCAR Türkiye". */
const deniers = (claim: Claim, actors: ReadonlyMap<string, Actor>): string => {
  const states = new Map([...actors.values()].filter((actor) => actor.kind === 'state').map((it) => [it.country, it]))
  const names = claim.deniedBy.map(({ by }) => {
    const actor = actors.get(by)
    const official =
      actor?.kind === 'institution' || actor?.kind === 'state' || /minister|president/i.test(actor?.role ?? '')
    return (official && states.get(actor?.country)?.short) || actor?.short || by
  })
  const [first = '', second, ...rest] = [...new Set(names)]
  if (second === undefined) return first
  return rest.length === 0 ? listed([first, second]) : words.twoAndOthers(first, second)
}

/** The word for a status that no claim stands behind: "Documented", "Documented · disputed". */
export const plainWords = ({ basis, response }: Omit<Status, 'words'>): string => {
  const word = words.basis[basis]
  if (response === 'denied' || response === 'disputed') return words.answered(word, words.response[response])
  return response === 'confirmed' && basis !== 'documented' ? words.answered(word, words.response.confirmed) : word
}

/** The status of a claim with its word: "Alleged · denied by Baku", "Reported · disputed", "Documented". */
export const statusOf = (claim: Claim, actors: ReadonlyMap<string, Actor>): Status => {
  const { basis, response } = claim
  const plain = plainWords(claim)
  const said = response === 'denied' ? words.deniedBy(plain, deniers(claim, actors)) : plain
  return { basis, response, words: said }
}
