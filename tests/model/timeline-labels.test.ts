import { describe, expect, test } from 'vitest'
import { type Obstacle, placeLabels, type Wish } from '../../src/model/timeline-labels.ts'

const plot = { left: 0, right: 400 }
const wish = (id: string, x: number, about: Partial<Wish> = {}): Wish => ({
  id,
  text: 'A name',
  weight: 3,
  chosen: false,
  earlier: false,
  y: 15,
  lane: { top: 0, bottom: 23 },
  mark: { left: x - 6, right: x + 6 },
  ...about,
})
const wall = (left: number, right: number): Obstacle => ({ left, right, top: 0, bottom: 23 })

describe('names', () => {
  test('stand to the right of their mark, else to the left, else nowhere', () => {
    const side = (obstacles: Obstacle[]) => placeLabels([wish('a', 200)], obstacles, plot).get('a')?.anchor
    expect(side([])).toBe('start')
    expect(side([wall(210, 220)])).toBe('end')
    expect(side([wall(210, 220), wall(180, 190)])).toBeUndefined()
  })

  test('stay in the plot', () => {
    expect(placeLabels([wish('a', 390)], [], plot).get('a')?.anchor).toBe('end')
    expect(placeLabels([wish('a', 10)], [wall(20, 30)], plot).has('a')).toBe(false)
  })

  test('of greater weight come first, the chosen one before all', () => {
    const between = [wall(0, 190), wall(260, 400)]
    const rivals = [wish('light', 196, { weight: 1 }), wish('heavy', 254, { weight: 5 })]
    expect([...placeLabels(rivals, between, plot).keys()]).toEqual(['heavy'])
    const chosen = rivals.map((it) => ({ ...it, chosen: it.id === 'light' }))
    expect([...placeLabels(chosen, between, plot).keys()]).toEqual(['light'])
  })

  test('may pass a bar that is in another row', () => {
    const bar = (top: number): Obstacle => ({ left: 210, right: 300, top, bottom: top + 6 })
    expect(placeLabels([wish('a', 200)], [bar(0)], plot).get('a')?.anchor).toBe('start')
    expect(placeLabels([wish('a', 200)], [bar(8)], plot).get('a')?.anchor).toBe('end')
  })

  test('of what began before the window stand near the left edge behind a sign, beside each other', () => {
    const found = placeLabels([wish('a', 0, { earlier: true }), wish('b', 0, { earlier: true })], [], plot)
    expect(found.get('a')).toMatchObject({ text: '‹ A name', anchor: 'start' })
    expect((found.get('b')?.x ?? 0) - (found.get('a')?.x ?? 0)).toBeGreaterThan(30)
  })

  test('of what began earlier are left out where the left edge is taken', () => {
    const earlier = wish('a', 0, { earlier: true })
    expect(placeLabels([earlier], [wall(0, 170)], plot).size).toBe(0)
    expect(placeLabels([{ ...earlier, chosen: true }], [wall(0, 170)], plot).size).toBe(1)
  })
})
