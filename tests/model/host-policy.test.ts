import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostPolicy } from '../../src/model/host-policy.ts'

test('the host is named once for each thing that it sends', () => {
  expect(hostPolicy('https://maps.example:8080/araxes/', ['frame', 'script'])).toBe(
    'frame-src https://maps.example:8080; script-src https://maps.example:8080',
  )
  expect(hostPolicy('https://maps.example/', [])).toBe('')
})

test('a host that would begin a directive of its own is not named', () => {
  expect(hostPolicy("https://a;script-src'unsafe-inline'/", ['frame'])).toBeUndefined()
  expect(hostPolicy('https://a,b/', ['frame'])).toBeUndefined()
})

test('no address adds a directive or a second source', () => {
  const host = fc.string({ unit: fc.constantFrom(...'ab.-;,\'"*(){}=$~!&+_'), minLength: 1 })
  fc.assert(
    fc.property(host, (name) => {
      const address = `https://${name}/`
      if (!URL.canParse(address)) return
      const policy = hostPolicy(address, ['frame'])
      if (policy !== undefined) expect(policy.split(/[\s;,]+/)).toHaveLength(2)
    }),
  )
})
