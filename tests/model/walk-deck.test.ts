import { expect, test } from 'vitest'
import { stepsToPresent } from '../../src/model/walk-deck.ts'
import { stepOf } from '../../src/model/walk-step.ts'
import { story } from '../fakes/story.ts'

const view = { selected: null, window: story.window, layers: new Set<string>(), camera: null }
const step = stepOf(story, view, 'one')

test('a walk is shown between a title, which names it, and an end', () => {
  const steps = stepsToPresent(story, { title: 'Ours', steps: [step] })
  expect(steps.map(({ kind }) => kind)).toEqual(['title', 'event', 'end'])
  expect(steps[0]?.title).toBe('Ours')
})

test('a title and an end of its own are kept', () => {
  const own = [{ ...step, kind: 'title' as const }, step, { ...step, kind: 'end' as const }]
  expect(stepsToPresent(story, { title: '', steps: own })).toEqual(own)
})
