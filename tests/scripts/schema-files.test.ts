import { describe, expect, it } from 'vitest'
import { drift, schemaFiles } from '../../scripts/schema-files.mjs'

const wanted = schemaFiles({ events: { type: 'object' }, claims: {} })

describe('schemaFiles', () => {
  it('gives every schema a file of its own', () => {
    expect([...wanted.keys()]).toEqual(['events.schema.json', 'claims.schema.json'])
    expect(wanted.get('events.schema.json')).toBe('{\n  "type": "object"\n}\n')
  })
})

describe('drift', () => {
  it('is nothing where the files are the same', () => {
    expect(drift(wanted, new Map(wanted))).toEqual([])
  })

  it('names a file that is missing, changed or left over', () => {
    const present = new Map([
      ['events.schema.json', '{}'],
      ['cards.schema.json', '{}'],
    ])
    expect(drift(wanted, present)).toEqual([
      'data/schemas/events.schema.json is not what src/model/schema.ts says: run "npm run schemas".',
      'data/schemas/claims.schema.json is missing: run "npm run schemas".',
      'data/schemas/cards.schema.json belongs to no data file: delete it.',
    ])
  })
})
