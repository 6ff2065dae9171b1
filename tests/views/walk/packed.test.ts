import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pack, unpack } from '../../../src/views/walk/packed.ts'

test('a text is packed into letters that an address may hold, and unpacked into the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 500 }), async (text) => {
      const packed = await pack(text)
      expect(packed).toMatch(/^[\w-]+$/)
      expect(await unpack(packed, 10_000)).toBe(text)
    }),
  )
})

test('a few letters that unpack to megabytes are not unpacked to their end', async () => {
  const packed = await pack('a'.repeat(5_000_000))
  expect(packed.length).toBeLessThan(10_000)
  await expect(unpack(packed, 64_000)).rejects.toThrow('found more than 64000 bytes')
})

test('what is no packed text is rejected', async () => {
  for (const text of ['', 'A', '____', 'AAAAAAAAAAAA', await pack('half a text').then((it) => it.slice(0, 8))]) {
    await expect(unpack(text, 64_000)).rejects.toThrow()
  }
})
