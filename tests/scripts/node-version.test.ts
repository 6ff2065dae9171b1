import { describe, expect, it } from 'vitest'
import { nodeComplaint } from '../../scripts/node-version.mjs'

describe('nodeComplaint', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('has nothing to say about Node %s', (version) => {
    expect(nodeComplaint(version)).toBeUndefined()
  })

  it.each(['20.18.3', '18.20.0', '8.0.0'])('says in one sentence that Node %s is too old', (version) => {
    expect(nodeComplaint(version)).toBe(
      `Araxes needs Node 20.19 or newer, and this is Node ${version}: get a newer one from nodejs.org.`,
    )
  })
})
