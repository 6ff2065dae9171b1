import { expect, test } from 'vitest'
import type { Step } from '../../src/model/records.ts'
import { bounds, type Walk } from '../../src/model/walk.ts'
import { emptyWalk, freshId, withMoved, withoutStep, withStep, withView, withWords } from '../../src/model/walk-edit.ts'

const step = (id: string, more: Partial<Step> = {}): Step => ({
  id,
  kind: 'event',
  window: '2025',
  layers: [],
  caption: '',
  ...more,
})
const walk: Walk = { title: 'Ours', steps: [step('a'), step('b'), step('c')] }
const ids = ({ steps }: Walk) => steps.map(({ id }) => id).join('')

test('a step is moved by one place, and not beyond the ends', () => {
  expect(ids(withMoved(walk, 0, 1))).toBe('bac')
  expect(ids(withMoved(walk, 2, -1))).toBe('acb')
  expect(withMoved(walk, 0, -1)).toBe(walk)
  expect(withMoved(walk, 2, 1)).toBe(walk)
})

test('a step is removed, and a new one has an id that no other has', () => {
  expect(ids(withoutStep(walk, 1))).toBe('ac')
  expect(freshId({ title: '', steps: [step('step-2')] })).toBe('step-3')
  expect(freshId(emptyWalk)).toBe('step-1')
})

test('a full walk takes no further step', () => {
  const full = { title: '', steps: Array.from({ length: bounds.steps }, (_, index) => step(`s${index}`)) }
  expect(withStep(full, step('more'))).toBe(full)
  expect(ids(withStep(walk, step('d')))).toBe('abcd')
})

test('words are cut to their bounds, lose half characters, and empty notes are left out', () => {
  expect(withWords(walk, 0, 'caption', 'x'.repeat(400)).steps[0]?.caption).toHaveLength(bounds.caption)
  expect(withWords(walk, 0, 'caption', 'a\ud800b').steps[0]?.caption).toBe('ab')
  const noted = withWords(walk, 1, 'notes', 'ask first')
  expect(noted.steps[1]).toEqual(step('b', { notes: 'ask first' }))
  expect(withWords(noted, 1, 'caption', 'seen').steps[1]).toEqual(step('b', { notes: 'ask first', caption: 'seen' }))
  expect(withWords(noted, 1, 'notes', '').steps[1]).toEqual(step('b'))
  expect(withWords(walk, 9, 'notes', 'x')).toBe(walk)
})

test('another view keeps the words of a step and loses event and place of the old one', () => {
  const before = {
    title: '',
    steps: [step('a', { caption: 'said', event: 'old', camera: { lng: 50, lat: 40, zoom: 6 } })],
  }
  const after = withView(before, 0, step('', { window: '2024', layers: ['areas'] }))
  expect(after.steps[0]).toEqual(step('a', { caption: 'said', window: '2024', layers: ['areas'] }))
})
