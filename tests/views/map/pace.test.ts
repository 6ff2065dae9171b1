import { describe, expect, test } from 'vitest'
import { pace } from '../../../src/views/map/pace.ts'
import { type FakeFrames, fakeFrames } from '../../fakes/frames.ts'

const scene = () => {
  const frames = fakeFrames()
  const done: number[] = []
  let count = 0
  const steps = pace(() => done.push(count), frames)
  /** Asks in every frame, as a reader does who drags. */
  const drag = (times: number, clock: FakeFrames['pass'], milliseconds?: number): void => {
    for (let frame = 0; frame < times; frame += 1) {
      count += 1
      steps.ask()
      clock(milliseconds)
    }
  }
  return { frames, done, steps, drag }
}

describe('the pace of the map', () => {
  test('is one piece of work in a frame, however often it is asked for', () => {
    const { frames, done, steps } = scene()
    steps.ask()
    steps.ask()
    frames.pass()
    expect(done).toHaveLength(1)
  })

  test('is every frame while the frames come in time', () => {
    const { frames, done, drag } = scene()
    drag(30, frames.pass)
    expect(done).toHaveLength(30)
  })

  test('is a tenth of the time where a frame after the work comes late', () => {
    const { frames, done, drag } = scene()
    drag(1, frames.pass)
    drag(1, frames.pass, 100)
    drag(52, frames.pass)
    expect(done).toEqual([1])
    drag(6, frames.pass)
    expect(done.length).toBeGreaterThan(3)
  })

  test('leaves nothing undone: what was asked for last is done when its time comes, or at once if hurried', () => {
    const { frames, done, steps, drag } = scene()
    drag(1, frames.pass)
    drag(1, frames.pass, 100)
    steps.hurry()
    expect(done).toEqual([1, 2])
    steps.hurry()
    expect(done).toHaveLength(2)
    frames.pass()
    frames.pass()
    frames.pass()
    expect(frames.waiting()).toBe(0)
  })

  test('ends with its undo', () => {
    const { frames, done, steps } = scene()
    steps.ask()
    steps.stop()
    frames.pass()
    expect(done).toEqual([])
    expect(frames.waiting()).toBe(0)
  })
})
