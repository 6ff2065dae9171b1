import { describe, expect, test } from 'vitest'
import { fontFaces, textFaces } from '../../src/model/text-faces.ts'

describe('the faces of the map', () => {
  test('schwa, dotless i and the scripts of the region each have a file', () => {
    const covers = (character: string): boolean => {
      const code = character.codePointAt(0) ?? 0
      return Object.values(textFaces).some((faces) =>
        faces.some((face) =>
          face.range.some((range) => {
            const [from = 0, to = from] = range
              .slice(2)
              .split('-')
              .map((hex) => Number.parseInt(hex, 16))
            return code >= from && code <= to
          }),
        ),
      )
    }
    for (const character of 'AəğışçöüİБբა تک–·’') expect(covers(character), character).toBe(true)
  })
})

test('a file without an address is left out, and with its last one the family', () => {
  const faces = fontFaces({ 'sans-latin': 'a.woff2' })
  expect(Object.keys(faces)).toEqual(['Fira Sans'])
  expect(faces['Fira Sans']).toMatchObject([{ url: 'a.woff2' }])
})
