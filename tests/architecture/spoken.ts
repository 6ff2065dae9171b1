/** What the interface says outside the dictionary: texts that a reader would see, written where only markup belongs. */
import { children, isNode, type Node, type Source, tree, word } from './source.ts'

/** Attributes that are read out or shown. */
const readAttributes = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt', 'label']
const readProperties = ['textContent', 'innerText', 'title', 'placeholder', 'alt', 'ariaLabel', 'ariaDescription']
const setters = ['setAttribute', 'attr']

/** Stands for a placeholder in a template. */
const hole = '\ue000'

const isSpoken = (text: string): boolean => /\p{L}{2}/u.test(text.replace(/&\w+;/g, ''))

const quasisOf = ({ quasis }: Node): string =>
  (quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join(hole)

const literalOf = (node: unknown): string => {
  if (!isNode(node)) return ''
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node.type === 'TemplateLiteral') return quasisOf(node)
  if (node.type === 'ConditionalExpression') return `${literalOf(node.consequent)} ${literalOf(node.alternate)}`
  return ''
}

/** The literal parts of a template of markup that are text, or an attribute that is read. */
const textsOf = (template: string): string[] => {
  const plain = template.replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '')
  const attributes = [...plain.matchAll(/\s([a-z-]+)="([^"]*)"/g)]
    .filter(([, name = '']) => readAttributes.includes(name))
    .map(([, , value = '']) => value)
  const isMarkup = plain.includes('<')
  const between = isMarkup ? plain.replace(/<[^<>]*>/g, '\n').replace(/^[^<\n]*>|<[^>\n]*$/gm, '\n') : ''
  // A template without an element is an attribute, or words that belong to the dictionary.
  const alone = isMarkup || /^\s*[\w-]+(="[^"]*"\ue000?)?(\s+[\w-]+(="[^"]*"\ue000?)?)*\s*$/.test(plain) ? '' : plain
  return [...attributes, ...between.split('\n'), ...alone.split('\n')].map((text) => text.trim()).filter(isSpoken)
}

const spokenBy = (node: Node): string[] => {
  if (node.type === 'TaggedTemplateExpression' && ['html', 'made'].includes(word(node.tag))) {
    return isNode(node.quasi) ? textsOf(quasisOf(node.quasi)) : []
  }
  if (node.type === 'AssignmentExpression' && isNode(node.left)) {
    return readProperties.includes(word(node.left.property)) ? [literalOf(node.right)].filter(isSpoken) : []
  }
  if (node.type !== 'CallExpression' || !isNode(node.callee) || !Array.isArray(node.arguments)) return []
  const [first, second] = node.arguments as Node[]
  const name = word(node.callee.property)
  if (setters.includes(name) && readAttributes.includes(literalOf(first))) return [literalOf(second)].filter(isSpoken)
  const last = node.arguments.at(-1)
  return name === 'text' || word(node.callee) === 'setText' ? [literalOf(last)].filter(isSpoken) : []
}

/** A sentence or a heading: a capital word and another one. Errors and imports are for those who build. */
const isSentence = (text: string): boolean => /^\p{Lu}\p{Ll}+[,:]? \p{Ll}+/u.test(text.replaceAll(hole, ''))
const isForBuilders = ({ type, callee }: Node): boolean =>
  type === 'ThrowStatement' ||
  type.startsWith('Import') ||
  type.startsWith('TSLiteral') ||
  /Problem|Error/.test(word(callee))

const sentencesOf = (node: Node): string[] =>
  ['Literal', 'TemplateLiteral'].includes(node.type) ? [literalOf(node)].filter(isSentence) : []

/**
 * One line for each text outside the dictionary: `src/build/card.ts says “Close”`.
 * @param allowed what may stand where it stands, and why
 */
export const strayWords = (sources: readonly Source[], allowed: Readonly<Record<string, string>> = {}): string[] => {
  const found = sources
    .filter(({ path }) => /^src\/(build|views|effects|model|main\.ts)/.test(path))
    .filter(({ path }) => !/^src\/model\/(words\/|schema)/.test(path))
    .flatMap((source) => {
      const said = new Set<string>()
      const visit = (node: Node): void => {
        if (isForBuilders(node)) return
        for (const text of [...spokenBy(node), ...sentencesOf(node)]) said.add(text.trim().replaceAll(hole, '…'))
        for (const { child } of children(node)) visit(child)
      }
      visit(tree(source))
      return [...said].map((text) => `${source.path} says “${text}”`)
    })
  return [
    ...found.filter((line) => !Object.hasOwn(allowed, line)),
    ...Object.keys(allowed)
      .filter((line) => !found.includes(line))
      .map((line) => `${line}: no longer, so it needs no excuse`),
  ]
}
