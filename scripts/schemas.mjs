/** `npm run schemas`: writes `data/schemas` from `src/model/schema.ts`; with `--check` it only compares. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { Failure, main, root } from './project.mjs'
import { drift, schemaFiles } from './schema-files.mjs'

const folder = join(root, 'data', 'schemas')

const present = () =>
  new Map(
    (existsSync(folder) ? readdirSync(folder) : []).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  )

await main(async () => {
  const { module } = await runnerImport(join(root, 'src/model/schema.ts'), { configFile: false, logLevel: 'warn' })
  const wanted = schemaFiles(/** @type {{ jsonSchemas: () => Record<string, unknown> }} */ (module).jsonSchemas())
  if (process.argv.includes('--check')) {
    const problems = drift(wanted, present())
    if (problems.length > 0) throw new Failure(problems.join('\n'))
    console.log(`data/schemas: ${wanted.size} files are as src/model/schema.ts says.`)
    return
  }
  mkdirSync(folder, { recursive: true })
  for (const [file, text] of wanted) writeFileSync(join(folder, file), text)
  console.log(`data/schemas: ${wanted.size} files written.`)
})
