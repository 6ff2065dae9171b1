/** Rules on how files are written. Each takes files and returns one sentence for each breach. */
import { freeNames, isNode, type Node, nodes, type Source, tree, word } from './source.ts'

const lineLimit = 200
const banned = ['util', 'utils', 'helper', 'helpers', 'common', 'manager', 'handler', 'misc']
const markup = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment', 'html']
const outside = ['document', 'window', 'globalThis', 'self', 'fetch', 'navigator', 'location', 'performance', 'process']

const lines = (text: string): number => text.replace(/\n$/, '').split('\n').length
const isModel = ({ path }: Source): boolean => path.startsWith('src/model/')

/** Files of 200 lines or more. */
export const longFiles = (sources: readonly Source[]): string[] =>
  sources
    .filter(({ text }) => lines(text) >= lineLimit)
    .map(({ path, text }) => `${path} has ${lines(text)} lines; fewer than ${lineLimit} are allowed`)

/** Files and folders whose name says nothing. */
export const emptyNames = (sources: readonly Source[]): string[] =>
  sources
    .filter(({ path }) => path.split(/[/.-]/).some((part) => banned.includes(part)))
    .map(({ path }) => `${path} has a name that says nothing`)

/** Default exports, which everyone may call what they like. */
export const defaultExports = (sources: readonly Source[]): string[] =>
  sources
    .filter(({ path }) => !path.endsWith('.d.ts'))
    .filter((source) =>
      nodes(source).some(
        (node) =>
          node.type === 'ExportDefaultDeclaration' ||
          (node.type === 'ExportSpecifier' && word(node.exported) === 'default'),
      ),
    )
    .map(({ path }) => `${path} has a default export`)

const memberName = ({ type, property }: Node): string => (type === 'MemberExpression' ? word(property) : '')
const isMember = (node: Node, object: string, name: string): boolean =>
  word(node.object) === object && memberName(node) === name

/** Markup made outside the build, which is where it is escaped. */
export const strayMarkup = (sources: readonly Source[]): string[] =>
  sources
    .filter(({ path }) => !path.startsWith('src/build/'))
    .flatMap((source) =>
      nodes(source)
        .filter((node) => markup.includes(memberName(node)) || isMember(node, 'document', 'write'))
        .map((node) => `${source.path} writes markup by ${memberName(node)}`),
    )

const looksAtClock = (node: Node): boolean =>
  isMember(node, 'Date', 'now') ||
  isMember(node, 'Math', 'random') ||
  (node.type === 'NewExpression' && word(node.callee) === 'Date' && Array.isArray(node.arguments) && !node.arguments[0])

/** Markup is read in one place only, so that what is trusted is decided once. */
const reader = 'src/views/fragment.ts'

/** Files outside that place which make nodes of a text. */
export const strayParsing = (sources: readonly Source[]): string[] =>
  sources
    .filter(({ path }) => path !== reader)
    .flatMap((source) =>
      nodes(source)
        .filter(
          (node) =>
            /^(parse(FromString|HTML.*)|responseType)$/.test(memberName(node)) || word(node.callee) === 'DOMParser',
        )
        .map(() => `${source.path} reads markup, which belongs to ${reader}`)
        .slice(0, 1),
    )

/** Files of the model that reach for the page, the clock, the network or chance. */
export const impureModel = (sources: readonly Source[]): string[] =>
  sources.filter(isModel).flatMap((source) => {
    const free = freeNames(source)
    const clock = nodes(source).some(looksAtClock) ? ['the clock or chance'] : []
    return [...outside.filter((name) => free.has(name)), ...clock].map((name) => `${source.path} uses ${name}`)
  })

const runs = (source: Source): boolean => {
  const { body } = tree(source)
  return (
    Array.isArray(body) &&
    body
      .filter(isNode)
      .some((node) =>
        node.type === 'ExportNamedDeclaration'
          ? node.exportKind !== 'type' && !(isNode(node.declaration) && node.declaration.type.startsWith('TS'))
          : !['ImportDeclaration', 'TSInterfaceDeclaration', 'TSTypeAliasDeclaration'].includes(node.type),
      )
  )
}

/**
 * Files of the model without a test of the same name. A file that holds only types needs none.
 * @param tests paths of the test files
 * @param excused path -> why it has none; an excuse that is not needed is a breach, too
 */
export const untested = (
  sources: readonly Source[],
  tests: readonly string[],
  excused: Readonly<Record<string, string>>,
): string[] => {
  const lacking = sources
    .filter((source) => isModel(source) && runs(source))
    .filter(({ path }) => !tests.includes(path.replace(/^src\//, 'tests/').replace(/\.ts$/, '.test.ts')))
    .map(({ path }) => path)
  return [
    ...lacking.filter((path) => !Object.hasOwn(excused, path)).map((path) => `${path} has no test`),
    ...Object.keys(excused)
      .filter((path) => !lacking.includes(path))
      .map((path) => `${path} needs no excuse`),
  ]
}

const machinePath = new RegExp(`(?<![\\w.:~$}*-])/(${['work', 'tmp', 'root'].join('|')})/`)
const registry = new RegExp(['registry', 'npmjs', 'org'].join('\\.'))

/** Files that name a folder of one machine or the host of a package registry. */
export const machineWords = (sources: readonly Source[]): string[] =>
  sources.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        machinePath.test(line) || registry.test(line) ? [`${path}:${index + 1} names a machine: ${line.trim()}`] : [],
      ),
  )

/** Packages of a lockfile that are tied to the host they came from. */
export const resolvedHosts = (lockfile: { packages: Record<string, { resolved?: string }> }): string[] =>
  Object.entries(lockfile.packages)
    .filter(([, { resolved }]) => resolved !== undefined)
    .map(([folder]) => `${folder} names the host it came from`)
