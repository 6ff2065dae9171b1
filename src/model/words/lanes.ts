/** What the lanes of the timeline are called. */

/** Subjects. */
export const categories = {
  diplomacy: 'Diplomacy',
  security: 'Security',
  energy: 'Energy',
  transport: 'Transport & trade',
  incident: 'Incident',
} as const

/** Voices, beside the states that have a lane of their own. */
export const voices = {
  states: 'Other states',
  public: 'Media, firms, groups',
  article: 'The article',
  record: 'No single voice',
} as const

/** A subject, and the lane of another order. */
export const inLane = (subject: string, lane: string): string => `${subject}. Lane: ${lane}`
