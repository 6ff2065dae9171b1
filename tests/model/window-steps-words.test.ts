import { expect, test } from 'vitest'
import { windowWords } from '../../src/model/window-steps-words.ts'

const words = (from: string, to: string) => windowWords({ from: Date.parse(from), to: Date.parse(to) })

test('a window is named by its first and its last day', () => {
  expect(words('2025-04-15', '2026-01-06')).toBe('15 Apr 2025 – 5 Jan 2026')
})

test('a year shared by both ends is said once', () => {
  expect(words('2025-05-01', '2025-10-06')).toBe('1 May – 5 Oct 2025')
  expect(words('2025-05-01', '2025-05-02')).toBe('1 May 2025')
})
