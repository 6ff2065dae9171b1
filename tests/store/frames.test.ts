import { describe, expect, test, vi } from 'vitest'
import { storyOf } from '../../src/model/story-of.ts'
import { afterFrame, frameWork, watchFrames } from '../../src/store/frames.ts'
import { createStore } from '../../src/store/store.ts'
import { fakeFrames } from '../fakes/frames.ts'
import { loaded } from '../fixtures/data.ts'

const story = storyOf(loaded().dossier)

describe('work of a frame', () => {
  test('is done once, however often it was asked for', () => {
    const frames = fakeFrames()
    let done = 0
    const work = frameWork(() => {
      done += 1
    }, frames)
    for (let asked = 0; asked < 5; asked += 1) work.ask()
    expect(done).toBe(0)
    frames.pass()
    expect(done).toBe(1)
    frames.pass()
    expect(done).toBe(1)
    work.ask()
    work.stop()
    frames.pass()
    expect(done).toBe(1)
    expect(frames.waiting()).toBe(0)
  })
})

describe('work after a frame', () => {
  const passed = (undone: boolean): string[] => {
    const order: string[] = []
    let frame: (() => void) | undefined
    vi.useFakeTimers()
    vi.stubGlobal('requestAnimationFrame', (react: () => void) => {
      frame = react
      return 1
    })
    vi.stubGlobal('cancelAnimationFrame', () => {
      frame = undefined
    })
    const undo = afterFrame(() => order.push('work'))
    vi.runAllTimers()
    frame?.()
    order.push('frame')
    if (undone) undo()
    vi.runAllTimers()
    vi.unstubAllGlobals()
    vi.useRealTimers()
    return order
  }

  test('waits until the frame is over', () => expect(passed(false)).toEqual(['frame', 'work']))

  test('can be taken back while the frame is painted', () => expect(passed(true)).toEqual(['frame']))
})

describe('watching by frames', () => {
  const scene = () => {
    const frames = fakeFrames()
    const store = createStore(story)
    const seen: (readonly [string | null, string | null])[] = []
    const stop = watchFrames(
      store,
      (state) => state.hovered,
      (now, before) => seen.push([now, before]),
      frames,
    )
    return { frames, seen, stop, hover: store.getState().hover }
  }

  test('draws at once, then once for all changes of a frame, from what was drawn to what is', () => {
    const { frames, seen, hover } = scene()
    hover('the-talks')
    hover(null)
    hover('the-allegation')
    expect(seen).toEqual([[null, null]])
    frames.pass()
    hover('the-talks')
    frames.pass()
    expect(seen.slice(1)).toEqual([
      ['the-allegation', null],
      ['the-talks', 'the-allegation'],
    ])
  })

  test('draws nothing where the slice has come back to what it was', () => {
    const { frames, seen, hover } = scene()
    hover('the-talks')
    hover(null)
    frames.pass()
    expect(seen).toHaveLength(1)
  })

  test('hears nothing after its undo, not even what waits', () => {
    const { frames, seen, stop, hover } = scene()
    hover('the-talks')
    stop()
    frames.pass()
    hover(null)
    expect(frames.waiting()).toBe(0)
    expect(seen).toHaveLength(1)
  })
})
