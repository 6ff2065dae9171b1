import { expect, test } from 'vitest'
import { missingPackages, withDisplay } from '../../scripts/test-browsers.mjs'

test('what is missing is named by its package', () => {
  expect(missingPackages(() => true)).toEqual([])
  expect(missingPackages((program) => program !== 'WebKitWebDriver')).toEqual(['webkit2gtk-driver'])
  expect(missingPackages(() => false)).toEqual(['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'xauth'])
})

test('a Linux without a display gets one, where the program for it is there', () => {
  const there = () => true
  expect(withDisplay(['node', 'x'], { platform: 'linux', env: {}, there })).toEqual([
    'xvfb-run',
    '-a',
    '-s',
    '-screen 0 1400x1000x24',
    'node',
    'x',
  ])
  expect(withDisplay(['node', 'x'], { platform: 'linux', env: { DISPLAY: ':0' }, there })).toEqual(['node', 'x'])
  expect(withDisplay(['node', 'x'], { platform: 'linux', env: {}, there: () => false })).toEqual(['node', 'x'])
  expect(withDisplay(['node', 'x'], { platform: 'darwin', env: {}, there })).toEqual(['node', 'x'])
})
