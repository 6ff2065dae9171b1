import { describe, expect, it } from 'vitest'
import { opener } from '../../scripts/open.mjs'

const screen = { DISPLAY: ':0' }

describe('opener', () => {
  it.each([
    ['linux', ['xdg-open']],
    ['darwin', ['open']],
    ['win32', ['cmd', '/c', 'start', '']],
  ])('knows the program of %s', (platform, program) => {
    expect(opener({ platform, env: screen, terminal: true })).toEqual(program)
  })

  it.each([
    ['in continuous integration', { ...screen, CI: 'true' }, true],
    ['where the person wants none', { ...screen, BROWSER: 'none' }, true],
    ['where no person looks on', screen, false],
    ['without a screen', {}, true],
  ])('opens nothing %s', (_, env, terminal) => {
    expect(opener({ platform: 'linux', env, terminal })).toBeUndefined()
  })
})
