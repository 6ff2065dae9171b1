/** What a reader does to a walk. Each gives another walk, or the same where it cannot be done. */
import type { Step } from './records.ts'
import { bounds, type Walk } from './walk.ts'

export const emptyWalk: Walk = { title: '', steps: [] }

/** An id that no step has. */
export const freshId = ({ steps }: Walk): string => {
  const taken = new Set(steps.map(({ id }) => id))
  let number = steps.length + 1
  while (taken.has(`step-${number}`)) number += 1
  return `step-${number}`
}

export const withStep = (walk: Walk, step: Step): Walk =>
  walk.steps.length >= bounds.steps ? walk : { ...walk, steps: [...walk.steps, step] }

/** The step at `index` goes one place towards the front (-1) or the end (1). */
export const withMoved = (walk: Walk, index: number, by: -1 | 1): Walk => {
  const [step, other] = [walk.steps[index], walk.steps[index + by]]
  return step && other ? { ...walk, steps: walk.steps.with(index, other).with(index + by, step) } : walk
}

export const withoutStep = (walk: Walk, index: number): Walk => ({
  ...walk,
  steps: walk.steps.filter((_, each) => each !== index),
})

/** Its words stay, its view is another. */
export const withView = (walk: Walk, index: number, view: Step): Walk => {
  const step = walk.steps[index]
  if (!step) return walk
  const { event: _event, camera: _camera, ...words } = step
  const { id: _id, caption: _caption, kind: _kind, ...shown } = view
  return { ...walk, steps: walk.steps.with(index, { ...words, ...shown }) }
}

/** Words of a step; longer ones are cut, empty notes are left out. */
export const withWords = (walk: Walk, index: number, field: 'caption' | 'notes', text: string): Walk => {
  const step = walk.steps[index]
  if (!step) return walk
  const { notes, ...rest } = step
  const written = text.slice(0, bounds[field]).replace(/\p{Surrogate}/gu, '')
  const said = field === 'caption' ? { caption: written } : {}
  const noted = field === 'notes' ? written : (notes ?? '')
  return { ...walk, steps: walk.steps.with(index, { ...rest, ...said, ...(noted === '' ? {} : { notes: noted }) }) }
}
