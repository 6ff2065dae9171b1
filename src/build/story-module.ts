/** The story as a module of the script: in it while it is small, else fetched from a file beside it. */
import { createHash } from 'node:crypto'
import type { Story, StoryEvent } from '../model/story.ts'
import { storyText } from '../model/story-file.ts'
import { type Html, html } from './html.ts'
import { eventsInScript } from './portions.ts'

export interface StoryModule {
  /** JavaScript whose default export is the story. */
  readonly code: string
  /** The file that the code fetches, if it does; its path is below the site's top. */
  readonly files: readonly { readonly path: string; readonly text: string; readonly type: string }[]
  /** What lets the browser fetch the file before it has read the script. */
  readonly preload: Html
}

/** JavaScript for a value: JSON, with the infinite ends of spans written as such. */
export const literal = (value: unknown): string =>
  JSON.stringify(value, (_, inner) => {
    if (inner === Number.POSITIVE_INFINITY) return '@+Infinity'
    return inner === Number.NEGATIVE_INFINITY ? '@-Infinity' : inner
  })
    .replaceAll('"@+Infinity"', 'Infinity')
    .replaceAll('"@-Infinity"', '-Infinity')

/** What most events have in common, and the code gives back to them. */
const usual = { weight: 3 } as const

/** An event without what the code can tell by itself: its title, and all that is as with most events. */
const briefly = ({ title, ...event }: StoryEvent, { passages }: Pick<Story, 'passages'>): Partial<StoryEvent> => {
  const { lead, weight, history, stated, when, ...own } = event
  const { unsure, ...dates } = when
  const [first, ...later] = history
  const plain = later.length === 0 && first?.from === when.from && first.status.words === event.status.words
  return {
    ...own,
    ...(lead === null ? {} : { lead }),
    ...(weight === usual.weight ? {} : { weight }),
    ...(plain ? {} : { history }),
    ...(stated === passages.some(({ events }) => events.includes(event.id)) ? {} : { stated }),
    when: (unsure.from || unsure.to ? when : dates) as StoryEvent['when'],
  }
}

/**
 * The story as code in which each status stands once, however many events have it. The titles are those of the rows, the
 * article's claims those of its sentences: they stand in the page already, and a second copy would be a quarter of the whole.
 */
const shared = ({ events, passages, ...rest }: Story): string => {
  const all = events.flatMap(({ status, history }) => [status, ...history.map((known) => known.status)])
  const texts = [...new Set(all.map((status) => JSON.stringify(status)))]
  const untitled = literal({ ...rest, events: events.map((event) => briefly(event, { passages })) })
  const code = texts.reduce((text, status, index) => text.replaceAll(status, `s[${index}]`), untitled)
  return `const s=[${texts.join(',')}]
const rows=Array.from(document.querySelectorAll('.event-row'),(row)=>[row.dataset.event,row.querySelector('.event-label')?.textContent])
const titles=new Map(rows)
const passages=Array.from(document.querySelectorAll('.passage'),({dataset:{claim,events}})=>({claim,events:events.split(' ')}))
const story=${code}
const stated=new Set(passages.flatMap((passage)=>passage.events))
const whole=(event)=>({lead:null,weight:${usual.weight},history:[{from:event.when.from,status:event.status}],stated:stated.has(event.id),...event,when:{unsure:{from:false,to:false},...event.when},title:titles.get(event.id)??event.label})
export default {...story,passages,events:story.events.map(whole)}
`
}

/** Only a story of this size is ever binned, and listed in parts: the style of both comes with it. */
const fetching = (path: string): string => `import '/src/styles/event-pager.css'
import '/src/styles/timeline-bins.css'
import { storyFrom } from '/src/model/story-file.ts'
const answer = await fetch('./${path}')
if (!answer.ok) throw new Error('found ' + answer.status + ' at ${path}, expected the events of the story')
export default storyFrom(await answer.json())
`

/** The module for a story of any size. */
export const storyModule = (story: Story): StoryModule => {
  if (story.events.length <= eventsInScript) {
    return { code: shared(story), files: [], preload: html`` }
  }
  const text = storyText(story)
  const path = `assets/story-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.json`
  return {
    code: fetching(path),
    files: [{ path, text, type: 'application/json; charset=utf-8' }],
    preload: html`<link vite-ignore rel="preload" href="./${path}" as="fetch" crossorigin>`,
  }
}
