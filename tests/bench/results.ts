/** Results of a run that never was. */
import type { Results } from '../../bench/src/report.mjs'
import { verdicts } from '../../bench/src/targets.mjs'

const fast = {
  araxes: { firstPaint: 120.4, usable: 300, live: 900, bytesLive: 640_000, requests: 12, select: 20 },
  static: { firstPaint: 100 },
}

export const results: Results = {
  made: '2026-01-02',
  machine: '2 cores',
  rounds: 1,
  events: 83,
  profiles: [{ id: 'fast', words: 'no throttling' }],
  contestants: [
    { id: 'araxes', name: 'Araxes' },
    { id: 'static', name: 'static <SVG> page' },
  ],
  medians: { fast },
  verdicts: verdicts('fast', fast),
  measured: {},
}
