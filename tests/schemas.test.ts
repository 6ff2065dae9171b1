import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { drift, schemaFiles } from '../scripts/schema-files.mjs'
import { jsonSchemas } from '../src/model/schema.ts'

const data = resolve(import.meta.dirname, '..', 'data')
const folder = join(data, 'schemas')
const texts = (names: readonly string[], below: string) =>
  new Map(names.map((name) => [name, readFileSync(join(below, name), 'utf8')]))

describe('data/schemas', () => {
  it('is what the schema of the model says; "npm run schemas" puts it right', () => {
    expect(drift(schemaFiles(jsonSchemas()), texts(readdirSync(folder), folder))).toEqual([])
  })

  it('is where every data file says its schema is', () => {
    const files = readdirSync(data, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.json') && !path.startsWith('schemas/') && !path.startsWith('geo/'))
    expect(files.length).toBeGreaterThan(0)
    const wrong = [...texts(files, data)].filter(([path, text]) => {
      const [name = ''] = path.replace(/\.json$/, '').split('/')
      const way = `${'../'.repeat(path.split('/').length - 1) || './'}schemas/${name}.schema.json`
      return JSON.parse(text).$schema !== way
    })
    expect(wrong.map(([path]) => path)).toEqual([])
  })
})
