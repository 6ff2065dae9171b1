/** What stands around the three steps that a first visit is shown; the steps themselves are those of `about.ts`. */

export const name = 'First steps'
export const place = (step: string, steps: string): string => `${step} of ${steps}`
export const next = 'Next'
export const done = 'Done'
export const close = 'Close the first steps'
