/** What is kept from a class until it has decided: predict, then reveal. Plain JSON. */

/** What can be hidden: the status, both sides, the sources, the places. */
export const veilNames = ['status', 'voices', 'sources', 'places'] as const
export type VeilName = (typeof veilNames)[number]

/** What the map needs to know of it. */
export interface Veil {
  /** The words that every mark bears instead of its status, with a mark that tells none; null where each bears its own. */
  readonly status: string | null
  /** Whether names of places and the marks at them are hidden. */
  readonly places: boolean
}

/** `opens`: what each step hides when it is opened. `shown`: what of it has been revealed on this step. */
export interface Veils {
  readonly opens: readonly VeilName[]
  readonly shown: readonly VeilName[]
}

export const noVeils: Veils = { opens: [], shown: [] }

/** Whether it is hidden now. */
export const isHidden = ({ opens, shown }: Veils, name: VeilName): boolean =>
  opens.includes(name) && !shown.includes(name)

/** Whether it was hidden on this step and has been revealed. */
export const isRevealed = ({ opens, shown }: Veils, name: VeilName): boolean =>
  opens.includes(name) && shown.includes(name)

/** Always in the order of `veilNames`, so that equal veils are equal values. */
const ordered = (names: readonly VeilName[]): readonly VeilName[] => veilNames.filter((name) => names.includes(name))
const without = (names: readonly VeilName[], name: VeilName): readonly VeilName[] =>
  names.filter((each) => each !== name)

/** Hides what is seen, from now on for every step; reveals what is hidden, for this step. */
export const turned = ({ opens, shown }: Veils, name: VeilName): Veils =>
  isHidden({ opens, shown }, name)
    ? { opens, shown: ordered([...shown, name]) }
    : { opens: ordered([...opens, name]), shown: without(shown, name) }

/** Hides it on no step any more. */
export const lifted = ({ opens, shown }: Veils, name: VeilName): Veils => ({
  opens: without(opens, name),
  shown: without(shown, name),
})

/** What the next step begins with. */
export const closed = ({ opens }: Veils): Veils => ({ opens, shown: [] })
