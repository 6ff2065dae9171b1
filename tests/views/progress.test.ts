// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Progress, progressOf } from '../../src/views/progress.ts'

let line: HTMLElement
let progress: Progress

beforeEach(() => {
  vi.useFakeTimers()
  line = document.createElement('p')
  progress = progressOf(line)
})

afterEach(() => {
  vi.useRealTimers()
})

test('what comes at once needs no word', () => {
  const done = progress.wait('Loading …')
  vi.advanceTimersByTime(299)
  done()
  vi.advanceTimersByTime(1_000)
  expect(line.textContent).toBe('')
})

test('what takes longer than 300 ms is told once, and taken back when it is there', () => {
  const told = vi.spyOn(line, 'textContent', 'set')
  const done = progress.wait('Loading …')
  vi.advanceTimersByTime(5_000)
  expect(told.mock.calls).toEqual([['Loading …']])
  done()
  expect(line.textContent).toBe('')
})

test('what has come does not take back the words of something else', () => {
  const card = progress.wait('Loading the rest of this card …')
  vi.advanceTimersByTime(300)
  progress.wait('Loading …')
  vi.advanceTimersByTime(300)
  card()
  expect(line.textContent).toBe('Loading …')
})

test('what failed stays told until something is waited for again', () => {
  progress.wait('Loading …')()
  progress.fail('This part could not be loaded.')
  vi.advanceTimersByTime(10_000)
  expect(line.textContent).toBe('This part could not be loaded.')
  progress.wait('Loading …')
  expect(line.textContent).toBe('')
})
