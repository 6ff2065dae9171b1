/** Sets of characters as CSS writes them: `U+20-7E,U+259`. */

/** Number of a character in Unicode. */
export type CodePoint = number

/** The characters of one or more texts, each once, in ascending order; line breaks and other controls are none. */
export const codePointsOf = (texts: string | readonly string[]): CodePoint[] => {
  const points = new Set<CodePoint>()
  for (const text of typeof texts === 'string' ? [texts] : texts) {
    for (const character of text) points.add(character.codePointAt(0) ?? 0)
  }
  return [...points].filter((it) => it >= 0x20 && !(it >= 0x7f && it < 0xa0)).sort((a, b) => a - b)
}

const hexadecimal = (point: CodePoint): string => point.toString(16).toUpperCase()

/** The CSS `unicode-range` of ascending characters. */
export const rangeOf = (points: readonly CodePoint[]): string => {
  const runs: [CodePoint, CodePoint][] = []
  for (const point of points) {
    const last = runs.at(-1)
    if (last && last[1] === point - 1) last[1] = point
    else runs.push([point, point])
  }
  return runs
    .map(([from, to]) => (from === to ? `U+${hexadecimal(from)}` : `U+${hexadecimal(from)}-${hexadecimal(to)}`))
    .join(',')
}

/** Whether a character is in a CSS `unicode-range`. */
export const contains = (range: string): ((point: CodePoint) => boolean) => {
  const runs = [...range.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(([, from = '', to = from]) => [
    Number.parseInt(from, 16),
    Number.parseInt(to, 16),
  ])
  return (point) => runs.some(([from = 0, to = 0]) => point >= from && point <= to)
}
