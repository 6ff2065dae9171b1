import { expect, test } from 'vitest'
import { bytesUntil } from '../../bench/src/bytes.mjs'

const sent = [
  { url: '/', at: 0, bytes: 100, length: 1000 },
  { url: '/map.js', at: 50, bytes: 400, length: 800 },
]
const received = [
  { url: '/', at: 20, length: 1000 },
  { url: '/map.js', at: 60, length: 200 },
  { url: '/map.js', at: 90, length: 600 },
]

test('an answer that has come counts with its packed bytes', () => {
  expect(bytesUntil(received, sent, 100)).toBe(500)
})

test('an answer on its way counts by the share that has come', () => {
  expect(bytesUntil(received, sent, 70)).toBe(100 + 100)
  expect(bytesUntil(received, sent, 55)).toBe(100)
})

test('what a worker asks for counts whole from then on', () => {
  const worker = { url: '/worker.js', at: 80, bytes: 30, length: 90 }
  expect(bytesUntil(received, [...sent, worker], 79)).toBe(200)
  expect(bytesUntil(received, [...sent, worker], 80)).toBe(230)
})

test('an empty answer divides by nothing', () => {
  expect(bytesUntil([{ url: '/x', at: 1, length: 0 }], [{ url: '/x', at: 0, bytes: 0, length: 0 }], 5)).toBe(0)
})
