import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dataFiles, load } from '../../src/build/load.ts'
import { deckAfter, newDeck } from '../../src/model/deck.ts'
import { layersUnder, stateAtStep, stepNear, type WalkStep } from '../../src/model/deck-step.ts'
import { storyOf } from '../../src/model/story-of.ts'
import { noVeils, turned, type VeilName } from '../../src/model/veil.ts'
import { parseSpan } from '../../src/model/when.ts'

const { dossier } = load(dataFiles(join(resolve(import.meta.dirname, '../..'), 'data')))
const story = storyOf(dossier)
const walk: WalkStep[] = dossier.steps.map(({ id, event, window, layers, camera }) => ({
  id,
  event: event ?? null,
  window: parseSpan(window),
  layers,
  camera: camera ?? null,
}))
const at = (step: number, ...hidden: readonly VeilName[]) =>
  stateAtStep(story, walk, step, hidden.reduce(turned, noVeils), 'Hidden')
const allegation = dossier.steps.findIndex(({ id }) => id === 'the-allegation') + 1

describe('a step of the walk', () => {
  test('is the same state by a number, by steps forward and by coming back', () => {
    for (const step of walk.keys()) {
      const jumped = at(step + 1)
      let deck = newDeck(1, walk.length, 0)
      for (let count = 0; count < step; count += 1) deck = deckAfter(deck, { do: 'next' }, 1)
      expect(at(deck.step)).toEqual(jumped)
      const back = deckAfter(deckAfter(deck, { do: 'last' }, 2), { do: 'go', step: step + 1 }, 3)
      expect(at(back.step)).toEqual(jumped)
    }
  })

  test('says everything that is seen', () => {
    const { selected, window, layers, focus, veil, camera, step } = at(allegation)
    expect(step).toBe(allegation)
    expect(selected).toBe('alleged-airspace-use-2025')
    expect(focus).toEqual({ to: 'event', event: 'alleged-airspace-use-2025' })
    expect([...layers].sort()).toEqual(['alleged-airspace', 'borders', 'contested-lines', 'event-places'])
    expect(window).toEqual(parseSpan('2025-06-10/2025-09-05'))
    expect([veil, camera]).toEqual([null, null])
  })

  test('looks home without an event, and where its camera says before anything else', () => {
    expect(at(1).focus).toEqual({ to: 'home' })
    const camera = { lng: 48, lat: 39, zoom: 6 }
    const own = walk.map((step) => ({ ...step, camera }))
    expect(stateAtStep(story, own, 3, noVeils, '').focus).toEqual({ to: 'camera', camera })
  })

  test('draws no area while the status is hidden, because its very form tells it', () => {
    const { layers, veil, selected } = at(allegation, 'status')
    expect([...layers].sort()).toEqual(['borders', 'contested-lines', 'event-places'])
    expect(veil).toEqual({ status: 'Hidden', places: false })
    expect(selected).toBe('alleged-airspace-use-2025')
  })

  test('shows neither marks nor where to look while places are hidden', () => {
    const { layers, veil, selected, focus } = at(allegation, 'places')
    expect([...layers].sort()).toEqual(['borders', 'contested-lines'])
    expect(veil).toEqual({ status: null, places: true })
    expect([selected, focus]).toEqual([null, { to: 'home' }])
  })

  test('needs no veil on the map for what the slide alone hides', () => {
    expect(at(allegation, 'voices', 'sources')).toEqual(at(allegation))
  })

  test('is the nearest where there is none of that number', () => {
    expect([0, -3, 1, 7.9, 99, Number.NaN].map((asked) => stepNear(asked, 21))).toEqual([1, 1, 1, 7, 21, 1])
  })

  test('leaves out layers that the story does not have', () => {
    expect([...layersUnder(story, ['borders', 'no-layer'], noVeils)]).toEqual(['borders'])
  })

  test('names one of a walk that has steps', () => {
    expect(() => stateAtStep(story, [], 1, noVeils, '')).toThrow('expected a walk with steps')
  })
})

describe('the walk of the story', () => {
  test('has a question for each event that does not give its status away', () => {
    for (const { id, event, neutral } of dossier.steps) {
      if (event === undefined) continue
      expect(neutral, id).toMatch(/\?$/)
      expect(neutral, id).not.toMatch(/\b(alleg|den(y|ies|ied)|report(ed|s that)|disput|document)/i)
    }
  })
})
