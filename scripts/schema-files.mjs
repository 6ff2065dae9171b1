/** JSON Schemas -> the files of `data/schemas`, and what of these is out of step. */

/**
 * The text of each file, by its name.
 * @param {Record<string, unknown>} schemas by the name of the data file
 * @returns {Map<string, string>}
 */
export const schemaFiles = (schemas) =>
  new Map(
    Object.entries(schemas).map(([name, schema]) => [`${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`]),
  )

/**
 * One sentence for each file that is not as the schema says.
 * @param {ReadonlyMap<string, string>} wanted
 * @param {ReadonlyMap<string, string>} present
 * @returns {string[]}
 */
export const drift = (wanted, present) => [
  ...[...wanted].flatMap(([file, text]) => {
    const found = present.get(file)
    if (found === text) return []
    const what = found === undefined ? 'is missing' : 'is not what src/model/schema.ts says'
    return [`data/schemas/${file} ${what}: run "npm run schemas".`]
  }),
  ...[...present.keys()]
    .filter((file) => !wanted.has(file))
    .map((file) => `data/schemas/${file} belongs to no data file: delete it.`),
]
