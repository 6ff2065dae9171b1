/** Two statements side by side: how a statement is named, and which two are shown first. */
import type { Position } from './voice-matrix.ts'

/** Address of the file with every statement and the dialog that compares two, below the site's top. */
export const comparisonPath = 'sheets/statements.html'

/** `claim.position.index`: the name of a statement. */
export const statementKey = (claim: string, position: Position, index: number): string =>
  `${claim}.${position}.${index}`

const parts = (key: string): readonly [claim: string, position: string] => {
  const [claim = '', position = ''] = key.split('.')
  return [claim, position]
}

/**
 * The two statements with which a comparison of a claim begins: the first that says so beside the first that denies it
 * or does not confirm it, else the first two. The keys are those of all statements; null where a claim has fewer than two.
 */
export const firstPair = (keys: readonly string[], claim: string): readonly [string, string] | null => {
  const [first, second, ...others] = keys.filter((key) => parts(key)[0] === claim)
  if (first === undefined || second === undefined) return null
  const [, position] = parts(first)
  return [first, [second, ...others].find((key) => parts(key)[1] !== position) ?? second]
}
