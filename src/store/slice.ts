/** Several fields of the state as one slice, which is another one only when one of them is. */
import type { State } from './state.ts'

/** A pick for `watch`, `follow` and `watchFrames`; it remembers the last slice it gave. */
export const sliceOf = <Key extends keyof State>(...keys: readonly Key[]): ((state: State) => Pick<State, Key>) => {
  let last: Pick<State, Key> | undefined
  return (state) => {
    const same = last !== undefined && keys.every((key) => Object.is(last?.[key], state[key]))
    if (!same || !last) last = Object.fromEntries(keys.map((key) => [key, state[key]])) as Pick<State, Key>
    return last
  }
}
