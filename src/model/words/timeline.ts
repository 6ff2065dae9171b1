/** The timeline: its buttons, its drawings, its ends. */

export const name = 'Timeline'
export const steps = 'Step through events'
export const previousEvent = 'Previous event'
export const nextEvent = 'Next event'
export const earlier = 'Earlier'
export const later = 'Later'
export const play = 'Play'
export const pause = 'Pause'
export const window = 'Time window'
export const longer = 'Longer window'
export const shorter = 'Shorter window'
export const all = 'All'
export const allYears = 'All years'
export const list = 'Events in order of time'
export const lanes = 'Lanes'
export const laneOrders = { category: 'Category', voice: 'Who says', status: 'Status' } as const
export const ends = { from: 'Start of the window', to: 'End of the window' } as const

/** "As known on" stands before the day on the button; together they name it. */
export const asKnownOn = 'As known on'
export const today = 'today'
export const todayButton = 'Today'
export const day = 'Day'
export const clear = 'Clear'

/** A day that the story names: that of the article. */
export const dayOfArticle = (date: string): string => `${date}: the article`

/** The name of a mark in the list: each part a sentence. */
export const mark = (label: string, category: string, status: string, date: string): string =>
  `${label}. ${category}. ${status}. ${date}`
