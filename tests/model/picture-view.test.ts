import { describe, expect, it } from 'vitest'
import { asSeen } from '../../src/model/picture-view.ts'

const view = { lng: 47, lat: 39, zoom: 5 }
const paper = { width: 1600, height: 800 }

describe('the view of a picture', () => {
  it('is nearer than on a phone, so that the picture shows the same land', () => {
    expect(asSeen(view, { width: 400, height: 200 }, paper)).toEqual({ ...view, zoom: 7 })
  })

  it('keeps all that was seen where the sides are not alike', () => {
    expect(asSeen(view, { width: 200, height: 400 }, paper)).toEqual({ ...view, zoom: 6 })
    expect(asSeen(view, { width: 3200, height: 800 }, paper)).toEqual({ ...view, zoom: 4 })
  })

  it('is that of the link where no map is laid out', () => {
    expect(asSeen(view, null, paper)).toEqual(view)
    expect(asSeen(view, { width: 1, height: 1 }, paper)).toEqual(view)
  })
})
