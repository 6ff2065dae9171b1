/** Files of the project as the rules see them: their text, what they import and which names of the world they use. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'

/** A file; its path is below the project's folder, with forward slashes. */
export interface Source {
  readonly path: string
  readonly text: string
}

/** One `import` or `export ... from` of a file. */
export interface Arrow {
  readonly path: string
  readonly target: string
  readonly names: readonly string[]
  readonly typeOnly: boolean
}

export interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

/** Every file below some folders whose name ends in one of the endings. */
export const sourcesIn = (root: string, folders: readonly string[], endings: readonly string[]): Source[] =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder)).flatMap((name) => {
      const path = `${folder}/${name}`
      if (statSync(join(root, path)).isDirectory()) return sourcesIn(root, [path], endings)
      return endings.some((ending) => name.endsWith(ending))
        ? [{ path, text: readFileSync(join(root, path), 'utf8') }]
        : []
    }),
  )

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** The children of a node, each with the key under which it hangs. */
export const children = (node: Node): { key: string; child: Node }[] =>
  Object.entries(node).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).filter(isNode).map((child) => ({ key, child })),
  )

const parsed = new Map<string, Node>()

/** @throws Error naming a file that is not TypeScript */
export const tree = ({ path, text }: Source): Node => {
  const known = parsed.get(text)
  if (known) return known
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  parsed.set(text, program as unknown as Node)
  return program as unknown as Node
}

/** Every node of a file. */
export const nodes = (source: Source): Node[] => {
  const all: Node[] = []
  const visit = (node: Node): void => {
    all.push(node)
    for (const { child } of children(node)) visit(child)
  }
  visit(tree(source))
  return all
}

/** The name in an identifier or the text in a string. */
export const word = (node: unknown): string => {
  if (!isNode(node)) return ''
  return String(node.type === 'Identifier' ? node.name : node.type === 'Literal' ? node.value : '')
}

const list = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : [])

const importedName = (specifier: Node): string =>
  specifier.type === 'ImportNamespaceSpecifier' || specifier.type === 'ImportDefaultSpecifier'
    ? { ImportNamespaceSpecifier: '*', ImportDefaultSpecifier: 'default' }[specifier.type]
    : word(specifier.imported ?? specifier.local)

/** What a file imports: statically, on demand, in a type or by passing it on. */
export const arrows = (source: Source): Arrow[] =>
  nodes(source).flatMap((node) => {
    const target = word(node.source)
    if (!target) return []
    const specifiers = list(node.specifiers)
    const isType = (it: Node): boolean => (it.importKind ?? it.exportKind) === 'type'
    const typeOnly = node.type === 'TSImportType' || isType(node) || (specifiers.length > 0 && specifiers.every(isType))
    return [{ path: source.path, target, names: specifiers.map(importedName), typeOnly }]
  })

const functions = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']

const patternNames = (node: unknown): string[] => {
  if (!isNode(node)) return []
  if (node.type === 'Identifier') return [word(node)]
  if (node.type === 'AssignmentPattern') return patternNames(node.left)
  if (node.type === 'Property') return patternNames(node.value)
  return children(node)
    .filter(({ key }) => ['properties', 'elements', 'argument', 'parameter'].includes(key))
    .flatMap(({ child }) => patternNames(child))
}

const bound = (source: Source): Set<string> =>
  new Set(
    nodes(source).flatMap((node) => {
      if (node.type === 'VariableDeclarator') return patternNames(node.id)
      if (node.type === 'CatchClause') return patternNames(node.param)
      if (node.type.startsWith('Import')) return patternNames(node.local)
      return functions.includes(node.type) ? [node.id, ...list(node.params)].flatMap(patternNames) : []
    }),
  )

const valued = ['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression']

/** Names that a file uses as values without having made them: `document`, but not `state.document` or a parameter. */
export const freeNames = (source: Source): Set<string> => {
  const own = bound(source)
  const free = new Set<string>()
  const visit = (node: Node): void => {
    if (node.type === 'Identifier' && !own.has(word(node))) free.add(word(node))
    for (const { key, child } of children(node)) {
      const isName = (key === 'property' || key === 'key') && node.computed !== true
      const isType = child.type.startsWith('TS') && !valued.includes(child.type)
      if (!isName && !isType) visit(child)
    }
  }
  visit(tree(source))
  return free
}
