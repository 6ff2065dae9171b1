import { expect, it } from 'vitest'
import { noFeatures } from '../../src/model/geography-part.ts'

it('is a collection without features', () => {
  expect(noFeatures).toEqual({ type: 'FeatureCollection', features: [] })
})
