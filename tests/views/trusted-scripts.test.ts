import { expect, test, vi } from 'vitest'
import { trustScripts } from '../../src/views/trusted-scripts.ts'

test('scripts are trusted to the letter, under one rule for the whole page', () => {
  const createPolicy = vi.fn()
  trustScripts(['./assets/worker.js'], { trustedTypes: { createPolicy } })
  trustScripts(['./sw.js'], { trustedTypes: { createPolicy } })
  expect(createPolicy).toHaveBeenCalledTimes(1)
  const [name, rules] = createPolicy.mock.calls[0] ?? []
  expect(name).toBe('default')
  expect(Object.keys(rules)).toEqual(['createScriptURL'])
  expect(rules.createScriptURL('./assets/worker.js')).toBe('./assets/worker.js')
  expect(rules.createScriptURL('./sw.js')).toBe('./sw.js')
  for (const other of ['./assets/worker.js?', 'https://example.org/assets/worker.js', 'data:text/javascript,0', '']) {
    expect(rules.createScriptURL(other)).toBeNull()
  }
})
