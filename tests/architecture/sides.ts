/** Style sheets speak of start and end of a line, not of left and right, so that a page may run from right to left. */
import type { Source } from './source.ts'

const physical =
  /^(left|right|float|clear|((scroll-)?(margin|padding)|border)-(left|right)(-\w+)?|border-(top|bottom)-(left|right)-radius)$/
const fourSided = /^(inset|margin|padding|border-(width|style|color)|scroll-(margin|padding))$/

/** The values of a declaration, split at blanks that stand in no bracket. */
const valuesOf = (value: string): string[] => {
  const values = ['']
  let depth = 0
  for (const sign of value.replace(/\s+/g, ' ').trim()) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0
    if (sign === ' ' && depth === 0) values.push('')
    else values[values.length - 1] += sign
  }
  return values
}

const isOneSided = (property: string, value: string): boolean => {
  if (physical.test(property)) return true
  if (property === 'text-align') return /\b(left|right)\b/.test(value)
  const values = valuesOf(value)
  if (fourSided.test(property)) return values.length === 4 && values[1] !== values[3]
  if (property !== 'border-radius' || values.includes('/')) return false
  const [first, second = first, third = first, fourth = second] = values
  return first !== second || third !== fourth
}

/** Declarations of a sheet that name a side of the screen, as `property: value`. */
export const oneSided = (css: string): string[] =>
  [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/(?<=[{;\s])([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)]
    .filter(([, property = '', value = '']) => isOneSided(property, value))
    .map(([, property, value = '']) => `${property}: ${valuesOf(value).join(' ')}`)

/**
 * One line for each such declaration: `src/styles/map.css: left: 0`.
 * @param allowed what may stand where it stands, and why
 */
export const straySides = (sheets: readonly Source[], allowed: Readonly<Record<string, string>> = {}): string[] => {
  const found = sheets.flatMap(({ path, text }) => oneSided(text).map((each) => `${path}: ${each}`))
  return [
    ...found.filter((line) => !Object.hasOwn(allowed, line)),
    ...Object.keys(allowed)
      .filter((line) => !found.includes(line))
      .map((line) => `${line}: no longer, so it needs no excuse`),
  ]
}
