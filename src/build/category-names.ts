import type { Category } from '../model/records.ts'

/** What the five subjects are called, in the order of the timeline's lanes. */
export const categoryNames: Readonly<Record<Category, string>> = {
  diplomacy: 'Diplomacy',
  security: 'Security',
  energy: 'Energy',
  transport: 'Transport & trade',
  incident: 'Incident',
}
