import { describe, expect, test } from 'vitest'
import { contestedClaims, matrixOf, speakerGroups, spokenIn } from '../../src/model/voice-matrix.ts'
import { loaded } from '../fixtures/data.ts'

const { dossier } = loaded()
const contested = contestedClaims(dossier)

describe('who says what', () => {
  test('takes the claims that somebody makes and somebody denies', () => {
    expect(contested.map(({ id }) => id)).toEqual(['drones-came'])
  })

  test('has every statement once', () => {
    const all = [...dossier.claims.values()].flatMap((it) => [...it.saidBy, ...it.deniedBy, ...it.notConfirmedBy])
    expect(spokenIn(dossier)).toHaveLength(all.length)
  })

  test('tells of each actor what they hold of a claim, several things where they hold them', () => {
    const [claim] = contested
    const [said, denied] = [claim!.saidBy[0]!, claim!.deniedBy[0]!]
    const torn = { ...claim!, deniedBy: [denied, { ...denied, by: said.by }] }
    const matrix = matrixOf([torn])
    expect([...(matrix.get(said.by)?.get(torn.id) ?? [])]).toEqual(['says', 'denies'])
    expect([...(matrix.get(denied.by)?.get(torn.id) ?? [])]).toEqual(['denies'])
  })

  test('groups actors by country and orders both by alphabet, who has no country last', () => {
    const named = (id: string, country?: string) =>
      [id, { id, name: id, short: id, kind: 'group' as const, ...(country ? { country } : {}) }] as const
    const actors = new Map([named('zoe', 'Iran'), named('abe', 'Iran'), named('ngo'), named('bob', 'Azerbaijan')])
    expect(
      speakerGroups({ actors }, actors.keys()).map(({ name, actors: all }) => [name, ...all.map(({ id }) => id)]),
    ).toEqual([
      ['Azerbaijan', 'bob'],
      ['Iran', 'abe', 'zoe'],
      ['No one country', 'ngo'],
    ])
  })
})
