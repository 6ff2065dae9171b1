import { expect, test } from 'vitest'
import { steady } from '../../scripts/sbom.mjs'

const list = (serialNumber: string, timestamp: string, name = 'd3') =>
  JSON.stringify({ bomFormat: 'CycloneDX', serialNumber, metadata: { timestamp }, components: [{ name }] })

test('the same packages make the same list, and others another', () => {
  const one = steady(list('urn:uuid:1', '2026-01-01T10:00:00Z'), '2026-11-23')
  expect(steady(list('urn:uuid:2', '2026-01-02T10:00:00Z'), '2026-11-23')).toBe(one)
  expect(steady(list('urn:uuid:1', '2026-01-01T10:00:00Z', 'd4'), '2026-11-23')).not.toBe(one)
  const { serialNumber, metadata } = JSON.parse(one)
  expect(serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(metadata.timestamp).toBe('2026-11-23T00:00:00.000Z')
})
