/** The walk before a class: slide, keys, what is hidden, what the class decides, and the speaker's window. */
import { listed, numeral, plural } from '../language.ts'

export const name = 'Presentation'
export const slide = 'Slide'
export const place = (step: number, steps: number): string => `Step ${numeral(step)} of ${numeral(steps)}`
export const placeShort = (step: number, steps: number): string => `${numeral(step)} / ${numeral(steps)}`
export const told = (step: number, steps: number, headline: string): string => `${place(step, steps)}: ${headline}`
export const noSteps = 'This story has no walk.'
export const previous = 'Previous step'
export const next = 'Next step'
export const menu = 'Keys and tools'
export const close = 'Close'
export const leave = 'End the presentation'
export const goTo = (typed: string): string => `Go to step ${typed || '…'} – Enter`
export const back = 'Back to the step’s view'
export const notes = 'Notes'
export const noNotes = 'No notes on this step.'
export const question = 'Question for the class'
export const noPopup = 'The browser did not open a second window. The notes stand under the slide.'
export const consoleOpened = 'The console is open in a second window.'
export const noFullScreen = 'The browser does not allow full screen here.'
export const covered = {
  slide: 'The slide is shown.',
  black: 'The screen is black.',
  white: 'The screen is white.',
} as const
export const uncover = 'Show the slide again'
export const clock = 'Elapsed'

/** What is hidden and revealed. */
export const hiddenStatus = 'Status hidden'
export const hiddenVoices = 'Who says so and who denies it are hidden.'
export const hiddenSources = 'Sources hidden'
export const hiddenPlaces = 'Place hidden'
export const hiddenPlace = '[place]'
export const veils = { status: 'Status', voices: 'Claim and denial', sources: 'Sources', places: 'Places' } as const
export const turnedTo = (veil: string, hidden: boolean): string => `${veil}: ${hidden ? 'hidden' : 'shown'}.`
export const revealed = (status: string): string => `Revealed: ${status}`
export const hide = (veil: string): string => `Hide: ${veil}`
export const reveal = (veil: string): string => `Reveal: ${veil}`
export const onEveryStep = 'Hidden on each step until revealed'
export const isShown = 'shown'
export const isHidden = 'hidden'
export const untoldQuestion = 'What does this rest on?'

/** What the class decides. */
export const decide = 'What does it rest on? The class decides'
export const choices = {
  documented: 'Documented',
  reported: 'Reported',
  alleged: 'Alleged',
  contested: 'Denied or disputed',
} as const
export const given = (choice: string, count: number): string => `${choice}: ${numeral(count)}`
export const votesOf = (count: number): string => `${numeral(count)} ${plural(count, { one: 'vote', other: 'votes' })}`
export const takeBack = 'Take the last vote back'
export const keptNowhere = 'Counted on this screen alone: nothing is stored or sent.'
export const classSaid = (counts: readonly string[]): string => `The class: ${listed(counts)}.`
export const classSilent = 'The class has not decided.'
export const because = 'Why'

/** Both sides and the sources on a slide. */
export const sources = (count: number): string =>
  `${numeral(count)} ${plural(count, { one: 'source', other: 'sources' })}`
export const sourcesNamed = (count: number, names: readonly string[], more: number): string =>
  more > 0 ? `${sources(count)}: ${names.join(', ')} and ${numeral(more)} more` : `${sources(count)}: ${listed(names)}`
export const speaker = (who: string, more: number): string => (more > 0 ? `${who}, and ${numeral(more)} more` : who)
export const onRecordOnly = 'On record; nobody speaks for or against it.'

/** Keys as they are called. */
export const keyNames: Readonly<Record<string, string>> = {
  ' ': 'Space',
  'Shift+ ': 'Shift Space',
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
  Escape: 'Esc',
  Home: 'Home',
  End: 'End',
  Enter: 'Enter',
  Backspace: 'Backspace',
}
export const numbers = '1 … 9, Enter'
export const numbersDo = 'Go to the step of this number'
export const keysOn = 'Single keys do something'
export const swipe = 'On a touch screen, swipe over the slide; two fingers on the map come nearer.'
export const keys = {
  next: 'Next step',
  previous: 'Previous step',
  first: 'First step',
  last: 'Last step',
  goTo: 'Type the number of a step',
  enter: 'Go there; without a number, next step',
  status: 'Hide or reveal the status',
  voices: 'Hide or reveal claim and denial',
  sources: 'Hide or reveal the sources',
  places: 'Hide or reveal the places',
  documented: 'A vote for documented',
  reported: 'A vote for reported',
  alleged: 'A vote for alleged',
  contested: 'A vote for denied or disputed',
  takeBack: 'Take the last vote back',
  question: 'The question for the class',
  black: 'Black screen',
  white: 'White screen',
  pointer: 'Pointer',
  spotlight: 'Spotlight',
  nearer: 'Nearer on the map',
  farther: 'Farther',
  return: 'Back to the step’s view of the map',
  console: 'Speaker’s notes in a second window',
  notes: 'Notes under the slide',
  clock: 'Clock',
  fullScreen: 'Full screen',
  colours: 'Colours: light, dark, high contrast',
  help: 'Keys and tools',
  leave: 'Close what is open, or end the presentation',
} as const

/** The speaker's window. */
export const console = 'Presenter console'
export const consoleOf = (story: string, steps: number): string =>
  `Presenter console · ${story}, ${numeral(steps)} ${plural(steps, { one: 'step', other: 'steps' })}`
export const onScreen = 'On screen'
export const nextOne = 'Next'
export const lastOne = 'This is the last step.'
export const connected = 'Projector window connected'
export const searching = 'Looking for the projector window …'
export const alone = 'No projector window: open the presentation, or press S there.'
export const revealInClass = 'Reveal in class'
export const tally = 'The class'
export const allSteps = 'All steps'
export const thisStep = 'This step'
export const pause = 'Pause the clock'
export const resume = 'Let the clock run'
export const restart = 'Start the clock again'
export const sourcesOfStep = 'Sources for this step'
export const cover = { black: 'Black', white: 'White' } as const
export const end = 'Close this window'
