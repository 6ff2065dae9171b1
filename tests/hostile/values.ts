/** What nobody in good faith writes into a text, a number or a file. */
import fc from 'fast-check'

/** Texts that would be noticed if they were taken for markup, script, an address, a path or a name of the language. */
export const hostileTexts: readonly string[] = [
  '<script>window.hostile=1</script>',
  '"><img src=x onerror=window.hostile=1>',
  "'onmouseover='window.hostile=1",
  '</title><svg onload=window.hostile=1>',
  '</style><b onclick=window.hostile=1>',
  '--><!--<b>',
  '</script><script>window.hostile=1</script>',
  ']]><b/>',
  'javascript:window.hostile=1',
  '$' + '{window.hostile=1}',
  "$& $1 $` $'",
  '&lt;b&gt;&#60;',
  '\u202eevil\u2066\u2069',
  '\u200f\u200d\ufeff',
  '\ud800',
  'a\udc00b',
  '\u0000\u0007\u001b[31m',
  '\u2028\u2029',
  '../../../../etc/passwd',
  '__proto__',
  'constructor',
  'toString',
  '=cmd|calc',
  '',
  ' ',
  'x'.repeat(20_000),
  '𐎠𝒳👩‍👩‍👧',
]

const numbers = [Number.NaN, Number.POSITIVE_INFINITY, 1e308, -1e308, 5e-324, -0, 2 ** 53, -1, 0.1, 181]

/** Lists and objects within each other, more than a stack holds; written by `written`, since nothing else could. */
const bottomless = '@bottomless@'

/** Values of every kind, in place of any other. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(...numbers),
  fc.constantFrom(null, true, 0, '', [], {}, [[]], [null], { items: [] }, { id: {} }, bottomless),
  fc.constantFrom(100, 3_000).map((length) => Array.from({ length }, () => 'a')),
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'items').map((key) => JSON.parse(`{"${key}":{"id":"x"}}`)),
  fc.jsonValue({ maxDepth: 4 }),
)

/** The same as a value, which no file need have held. */
const endless = (): unknown => {
  let value: unknown = []
  for (let depth = 0; depth < 20_000; depth += 1) value = depth % 2 === 0 ? [value] : { a: value }
  return value
}

/** Values of every kind as a window may send them. */
export const hostileMessage: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: hostileValue },
  {
    weight: 1,
    arbitrary: fc.constantFrom(endless(), new Date(Number.NaN), new Map([['a', 1]]), 10n ** 400n, undefined),
  },
  { weight: 1, arbitrary: fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }) },
)

/**
 * The text of a file: numbers that JSON has no word for stand in it as a file would have them, and what has no end.
 * @param depth of that, in lists that hold objects
 */
export const written = (value: unknown, depth = 20_000): string =>
  JSON.stringify(value, (_, it) => (typeof it === 'number' && !Number.isFinite(it) ? `@${it}@` : it))
    .replaceAll(/"@(-?)Infinity@"/g, '$11e999')
    .replaceAll('"@NaN@"', 'NaN')
    .replaceAll(`"${bottomless}"`, () => `${'[{"a":'.repeat(depth)}0${'}]'.repeat(depth)}`)
