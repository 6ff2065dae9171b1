import { describe, expect, test } from 'vitest'
import type { Actor, Claim } from '../../src/model/records.ts'
import { stateOf, voiceLane, voiceLanes } from '../../src/model/voice-lane.ts'

const actor = (id: string, kind: Actor['kind'], country?: string, role?: string): [string, Actor] => [
  id,
  { id, name: id, short: id, kind, ...(country ? { country } : {}), ...(role ? { role } : {}) },
]
const actors = new Map([
  actor('ministry', 'institution', 'Iran'),
  actor('envoy', 'person', 'Iran', 'Ambassador of Iran'),
  actor('president', 'person', 'Azerbaijan', 'President of Azerbaijan'),
  actor('iraq', 'state', 'Iraq'),
  actor('agency', 'institution', undefined),
  actor('scholar', 'person', 'Armenia', 'Scholar of Iran'),
  actor('firm', 'company', 'Azerbaijan'),
  actor('paper', 'media', 'Iran'),
  actor('the-article', 'media'),
])
const voice = (by: string, source = 'elsewhere') => ({ by, on: '2025-06-13', paraphrase: 'So it is', source })
const speakers = { actors, article: 'article-source' }
const claim = (...saidBy: Claim['saidBy']) => ({
  saidBy,
  deniedBy: [],
  notConfirmedBy: [],
  basis: 'alleged' as const,
  response: 'none-found' as const,
})
const lanes = voiceLanes([claim(voice('ministry'), voice('envoy')), claim(voice('president'))], speakers)
const laneOf = (...saidBy: Claim['saidBy']) => voiceLane(claim(...saidBy), speakers, lanes)

describe('lanes of voices', () => {
  test('name the states that speak most often by alphabet, then everyone else', () => {
    expect(lanes.map(({ name }) => name)).toEqual([
      'Azerbaijan',
      'Iran',
      'Other states',
      'Media, firms, groups',
      'The article',
      'No single voice',
    ])
  })

  test.each([
    ['an office of a state', [voice('envoy'), voice('ministry')], 'iran'],
    ['the other state', [voice('president')], 'azerbaijan'],
    ['a state without a lane of its own', [voice('iraq')], 'states'],
    ['a body of several states', [voice('agency')], 'states'],
    ['a state beside the article', [voice('the-article', 'article-source'), voice('envoy')], 'iran'],
    ['two states that say the same', [voice('envoy'), voice('president')], 'record'],
    ['nobody', [], 'record'],
    ['a person without office', [voice('scholar')], 'public'],
    ['a firm of a state’s country', [voice('firm')], 'public'],
    ['a newspaper', [voice('paper')], 'public'],
    ['the article', [voice('the-article', 'article-source'), voice('paper')], 'article'],
  ])('put %s into its lane', (_, saidBy, lane) => {
    expect(laneOf(...saidBy)).toBe(lane)
    expect(lanes.map(({ id }) => id)).toContain(lane)
  })

  test('put what several voices say and the other side confirms on record', () => {
    const agreed = { ...claim(voice('firm'), voice('paper')), basis: 'documented', response: 'confirmed' } as const
    expect(voiceLane(agreed, speakers, lanes)).toBe('record')
  })

  test('know for which state somebody speaks', () => {
    expect(stateOf(actors.get('envoy')!)).toBe('Iran')
    expect(stateOf(actors.get('scholar')!)).toBeUndefined()
  })
})
