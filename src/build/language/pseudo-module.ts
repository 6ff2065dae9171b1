/** A file of the dictionary in a pseudo-language: its texts are changed in the source, so that placeholders stay whole. */
import { parseSync } from 'vite'

/** What becomes of the literal parts of a text. */
export interface Pseudo {
  readonly text: (text: string) => string
  /** What stands around a whole text, so that a cut or a joined one is seen. */
  readonly around: readonly [before: string, after: string]
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly code: string
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

const childrenOf = (node: Node): [key: string, child: Node][] =>
  Object.entries(node).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).filter(isNode).map((child): [string, Node] => [key, child]),
  )

/** Strings that are no words: what is compared, looked up or imported, and types. */
const isSilent = ({ type, operator }: Node): boolean =>
  type.startsWith('Import') ||
  (type.startsWith('TS') && !['TSAsExpression', 'TSSatisfiesExpression'].includes(type)) ||
  (type === 'BinaryExpression' && String(operator).endsWith('==')) ||
  type === 'NewExpression'

const isSpoken = (text: string): boolean => /\p{L}/u.test(text)

const editsOf = (root: Node, code: string, { text, around: [before, after] }: Pseudo): Edit[] => {
  const edits: Edit[] = []
  const visit = (node: Node, within: boolean): void => {
    if (isSilent(node)) return
    const { type, start, end } = node
    if (type === 'Literal' && typeof node.value === 'string' && isSpoken(node.value)) {
      const changed = text(node.value)
      edits.push({ start, end, code: JSON.stringify(within ? changed : `${before}${changed}${after}`) })
    }
    if (type === 'TemplateLiteral') {
      // A quasi's range may or may not hold its quotes: what stands between the expressions is the text.
      const expressions = (node.expressions as Node[]).map(
        (it) => [code.lastIndexOf('${', it.start), code.indexOf('}', it.end) + 1] as const,
      )
      const bounds = [start + 1, ...expressions.flat(), end - 1]
      for (let index = 0; index < bounds.length; index += 2) {
        const [from = 0, to = 0] = bounds.slice(index, index + 2)
        const open = index === 0 && !within ? before : ''
        const close = index === bounds.length - 2 && !within ? after : ''
        edits.push({ start: from, end: to, code: `${open}${text(code.slice(from, to))}${close}` })
      }
    }
    for (const [key, child] of childrenOf(node)) {
      const isName = (key === 'key' || key === 'property') && (node.computed !== true || child.type === 'Literal')
      if (!isName) visit(child, within || type === 'TemplateLiteral')
    }
  }
  visit(root, false)
  return edits.sort((one, other) => other.start - one.start)
}

/** The source of a file of the dictionary with its texts changed. */
export const pseudoModule = (path: string, code: string, pseudo: Pseudo): string => {
  const { program } = parseSync(path, code)
  return editsOf(program as unknown as Node, code, pseudo).reduce(
    (changed, edit) => changed.slice(0, edit.start) + edit.code + changed.slice(edit.end),
    code,
  )
}
