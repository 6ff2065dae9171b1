/** Rectangles on a sheet in pixels, y downward, and the search for one that is free. */

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

export const within = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom

export const shifted = ({ left, top, right, bottom }: Box, dx: number, dy: number): Box => ({
  left: left + dx,
  right: right + dx,
  top: top + dy,
  bottom: bottom + dy,
})

/** Shifts about the origin, the nearest first: rings `step` pixels apart, twelve directions each, up to `farthest`. */
export const rings = (step: number, farthest: number): (readonly [dx: number, dy: number])[] => [
  [0, 0],
  ...Array.from({ length: Math.floor(farthest / step) }, (_, ring) => (ring + 1) * step).flatMap((radius) =>
    Array.from({ length: 12 }, (_, turn): readonly [number, number] => [
      Math.round(radius * Math.cos((turn * Math.PI) / 6)) + 0,
      Math.round(radius * Math.sin((turn * Math.PI) / 6)) + 0,
    ]),
  ),
]

/** The first of some shifts at which a box lies inside the frame and on nothing that is taken; undefined for none. */
export const freeShift = (
  box: Box,
  shifts: readonly (readonly [dx: number, dy: number])[],
  taken: readonly Box[],
  frame: Box,
): readonly [dx: number, dy: number] | undefined =>
  shifts.find(([dx, dy]) => {
    const moved = shifted(box, dx, dy)
    return within(moved, frame) && !taken.some((other) => overlap(moved, other))
  })
