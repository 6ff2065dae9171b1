/** The keys of the presentation, one table for keyboard, help and buttons. Clickers send Page Up, Page Down and a full stop. */
import type { DeckAction } from './deck.ts'

/** What a key can ask for: something of the deck, or something of the window in which it is pressed. */
export type DeckCommand =
  | DeckAction
  | { readonly do: 'help' | 'leave' | 'full-screen' | 'console' | 'return' }
  | { readonly do: 'zoom'; readonly by: 1 | -1 }

export interface KeyRow {
  /** Name of the row in the dictionary. */
  readonly name: string
  /** As `KeyboardEvent.key` has them, letters in lower case; `Shift+ ` is Space with Shift. */
  readonly keys: readonly string[]
  readonly command: DeckCommand
}

export const keyRows = [
  { name: 'next', keys: ['ArrowRight', 'ArrowDown', ' ', 'PageDown', 'n'], command: { do: 'next' } },
  { name: 'previous', keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'p', 'Shift+ '], command: { do: 'previous' } },
  { name: 'first', keys: ['Home'], command: { do: 'first' } },
  { name: 'last', keys: ['End'], command: { do: 'last' } },
  { name: 'goTo', keys: ['g'], command: { do: 'type', digit: '' } },
  { name: 'enter', keys: ['Enter'], command: { do: 'enter' } },
  { name: 'status', keys: ['h'], command: { do: 'turn', veil: 'status' } },
  { name: 'voices', keys: ['c'], command: { do: 'turn', veil: 'voices' } },
  { name: 'sources', keys: ['r'], command: { do: 'turn', veil: 'sources' } },
  { name: 'places', keys: ['m'], command: { do: 'turn', veil: 'places' } },
  { name: 'documented', keys: ['d'], command: { do: 'vote', vote: 'documented' } },
  { name: 'reported', keys: ['e'], command: { do: 'vote', vote: 'reported' } },
  { name: 'alleged', keys: ['a'], command: { do: 'vote', vote: 'alleged' } },
  { name: 'contested', keys: ['i'], command: { do: 'vote', vote: 'contested' } },
  { name: 'takeBack', keys: ['Backspace'], command: { do: 'take-back' } },
  { name: 'question', keys: ['q'], command: { do: 'question' } },
  { name: 'black', keys: ['b', '.', 'v'], command: { do: 'cover', screen: 'black' } },
  { name: 'white', keys: ['w', ','], command: { do: 'cover', screen: 'white' } },
  { name: 'pointer', keys: ['l'], command: { do: 'point', pointer: 'dot' } },
  { name: 'spotlight', keys: ['k'], command: { do: 'point', pointer: 'spotlight' } },
  { name: 'nearer', keys: ['+', '='], command: { do: 'zoom', by: 1 } },
  { name: 'farther', keys: ['-'], command: { do: 'zoom', by: -1 } },
  { name: 'return', keys: ['z'], command: { do: 'return' } },
  { name: 'console', keys: ['s'], command: { do: 'console' } },
  { name: 'notes', keys: ['o'], command: { do: 'notes' } },
  { name: 'clock', keys: ['t'], command: { do: 'clock' } },
  { name: 'fullScreen', keys: ['f'], command: { do: 'full-screen' } },
  { name: 'colours', keys: ['x'], command: { do: 'colours' } },
  { name: 'help', keys: ['?', 'F1', '/'], command: { do: 'help' } },
  { name: 'leave', keys: ['Escape'], command: { do: 'leave' } },
] as const satisfies readonly KeyRow[]

export type KeyName = (typeof keyRows)[number]['name']

const table: ReadonlyMap<string, DeckCommand> = new Map(
  keyRows.flatMap(({ keys, command }) => keys.map((key): [string, DeckCommand] => [key, command])),
)

/** What of a keyboard event counts, and where it happened. */
export interface Pressed {
  readonly key: string
  readonly shiftKey?: boolean
  readonly ctrlKey?: boolean
  readonly altKey?: boolean
  readonly metaKey?: boolean
  /** A field takes every key, a button Enter and Space, the map arrows, plus and minus; the page takes none. */
  readonly on?: 'page' | 'field' | 'button' | 'map'
  /** Whether single characters are shortcuts (WCAG 2.1.4). */
  readonly shortcuts?: boolean
}

const taken: Readonly<Record<NonNullable<Pressed['on']>, (key: string) => boolean>> = {
  page: () => false,
  field: () => true,
  button: (key) => key === 'Enter' || key === ' ',
  map: (key) => key.startsWith('Arrow') || ['+', '=', '-', '_'].includes(key),
}

/** The command of a key; undefined where it has another meaning or none. */
export const commandOf = (pressed: Pressed): DeckCommand | undefined => {
  const { key, shiftKey, ctrlKey, altKey, metaKey, on = 'page', shortcuts = true } = pressed
  if (ctrlKey || altKey || metaKey || taken[on](key)) return undefined
  const isCharacter = key.length === 1 && key !== ' '
  if (isCharacter && !shortcuts) return undefined
  if (/^\d$/.test(key)) return { do: 'type', digit: key }
  if (shiftKey && key === ' ') return table.get('Shift+ ')
  return table.get(isCharacter ? key.toLowerCase() : key)
}
