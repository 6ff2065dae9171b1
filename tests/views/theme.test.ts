import { expect, test } from 'vitest'
import { themeOf } from '../../src/views/theme.ts'

const nothing = { dark: false, contrast: false, forced: false }

test('auto follows the system, a choice does not', () => {
  expect(themeOf('auto', { ...nothing, dark: true })).toBe('dark')
  expect(themeOf('auto', nothing)).toBe('light')
  expect(themeOf('light', { ...nothing, dark: true })).toBe('light')
  expect(themeOf('dark', nothing)).toBe('dark')
  expect(themeOf('contrast', { ...nothing, dark: true })).toBe('contrast')
})

test('who prefers more contrast gets it unless another look is chosen on the page', () => {
  expect(themeOf('auto', { ...nothing, dark: true, contrast: true })).toBe('contrast')
  expect(themeOf('dark', { ...nothing, contrast: true })).toBe('dark')
})

test('where the system forces its colours, the map is that of high contrast whatever was chosen', () => {
  expect(themeOf('dark', { dark: true, contrast: true, forced: true })).toBe('contrast')
})
