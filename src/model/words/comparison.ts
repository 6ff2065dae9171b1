/** Two statements side by side. */

export const name = 'Two statements'
export const choose = 'Statements'
export const close = 'Close'
export const first = 'First statement'
export const second = 'Second statement'

/** What became of a choice: which statement is shown. */
export const shown = (statement: string): string => `Shown: ${statement}`
