import { expect, test } from 'vitest'
import { themeOf } from '../../../src/views/map/theme.ts'

test('auto follows the system, a choice does not', () => {
  expect(themeOf('auto', { dark: true, contrast: false })).toBe('dark')
  expect(themeOf('auto', { dark: false, contrast: false })).toBe('light')
  expect(themeOf('light', { dark: true, contrast: false })).toBe('light')
  expect(themeOf('dark', { dark: false, contrast: false })).toBe('dark')
})

test('whoever asks the system for contrast gets it, whatever was chosen', () => {
  expect(themeOf('dark', { dark: true, contrast: true })).toBe('contrast')
})
