/** The browser that took the pictures in `pictures/`: another version draws letters and lines a little differently. */
import type { Browser } from '@playwright/test'

const takenWith = { system: 'linux', version: '156' } as const

export const isComparable = (browser: Browser): boolean =>
  process.platform === takenWith.system && browser.version().startsWith(`${takenWith.version}.`)

export const notComparable = `The pictures are those of Chromium ${takenWith.version} on ${takenWith.system}.`
