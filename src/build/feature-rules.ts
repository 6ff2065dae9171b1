/** What a feature has to say by the symbol of its layer: who holds and who claims, from when to when. */
import { type Problem, shown } from '../model/problem.ts'
import type { FeatureProperties, Layer } from '../model/records.ts'

type Symbol = Layer['symbol']

const lines: ReadonlySet<Symbol | undefined> = new Set(['border', 'contested-line', 'former-line'])

interface Rule {
  readonly field: keyof FeatureProperties
  readonly expected: string
  readonly broken: (properties: FeatureProperties, symbol: Symbol | undefined) => boolean
}

const rules: readonly Rule[] = [
  {
    field: 'heldBy',
    expected: 'who holds the ground: a contested line is not drawn without it',
    broken: ({ heldBy }, symbol) => symbol === 'contested-line' && heldBy === undefined,
  },
  {
    field: 'claimedBy',
    expected: 'a list of those who claim the ground: a contested line is not drawn without it',
    broken: ({ claimedBy }, symbol) => symbol === 'contested-line' && claimedBy === undefined,
  },
  {
    field: 'when',
    expected: 'validFrom and validTo instead: this is how a border is dated',
    broken: ({ when }, symbol) => lines.has(symbol) && when !== undefined,
  },
  {
    field: 'validFrom',
    expected: 'from when the line held: a former line is drawn with its years',
    broken: ({ validFrom }, symbol) => symbol === 'former-line' && validFrom === undefined,
  },
  {
    field: 'validTo',
    expected: 'until when the line held: a former line is drawn with its years',
    broken: ({ validTo }, symbol) => symbol === 'former-line' && validTo === undefined,
  },
  {
    field: 'validFrom',
    expected: 'when instead: only borders and lines of control have validFrom and validTo',
    broken: ({ validFrom, validTo }, symbol) =>
      symbol !== undefined && !lines.has(symbol) && (validFrom ?? validTo) !== undefined,
  },
]

/** The rules that a feature breaks; `symbol` is that of its layer, undefined where the layer is unknown. */
export const brokenRules = (
  file: string,
  path: string,
  properties: FeatureProperties,
  symbol: Symbol | undefined,
): Problem[] =>
  rules.flatMap(({ field, expected, broken }) =>
    broken(properties, symbol) ? [{ file, path: `${path} › ${field}`, found: shown(properties[field]), expected }] : [],
  )
