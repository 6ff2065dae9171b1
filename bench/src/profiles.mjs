/** The machines that are played: the present one as it is, and one four times slower on a slow 4G network. */

/** @typedef {{ id: string, words: string, cpu: number, network?: { latency: number, bytesPerSecond: number } }} Profile */

/** @type {readonly Profile[]} */
export const profiles = [
  { id: 'fast', words: 'no throttling', cpu: 1 },
  {
    id: 'slow',
    words: 'processor slowed 4 times, 1.6 Mbit/s, 150 ms',
    cpu: 4,
    network: { latency: 150, bytesPerSecond: 200_000 },
  },
]
