/** The story itself, the article's passages, the walk through it, and what was corrected. */
import { z } from 'zod'
import { edtf, idOf, latitude, list, longitude, prose, text } from './shapes.ts'

export const Passage = z.strictObject({
  id: idOf('Unique among passages'),
  paragraph: z.int().min(1).describe('Line of the article in which it stands'),
  quotation: prose(25, "The article's words, at most 25"),
  marked: text('Part of the quotation that is about the claim; must occur in it').optional(),
  claim: idOf('The claim this passage makes'),
})

export const Step = z.strictObject({
  id: idOf('Unique among steps'),
  kind: z.enum(['title', 'event', 'end']).default('event').describe('The first and the last slide carry a title'),
  title: text('Headline of a slide without an event').optional(),
  event: idOf('Event on the slide').optional(),
  neutral: prose(14, 'Headline while the status is hidden: a question that does not give it away').optional(),
  window: edtf('Time window.'),
  layers: list('Layer'),
  camera: z
    .strictObject({ lng: longitude, lat: latitude, zoom: z.number().min(3.5).max(9) })
    .optional()
    .describe('Where the map looks, where it is not the event'),
  caption: prose(35, 'What is said over it, at most 35 words'),
  notes: text('For the speaker').optional(),
  question: text('For the class').optional(),
})

export const Correction = z.strictObject({
  id: idOf('Unique among corrections; also its address: sources/#correction-id'),
  date: edtf('Day of the correction.'),
  concerns: z
    .strictObject({
      events: list('Event'),
      claims: list('Claim'),
      sources: list('Source'),
      features: list('Feature of the map'),
    })
    .prefault({})
    .describe('The records it concerns; cards of these events, and of events that carry these claims, name it'),
  was: text('What stood before'),
  is: text('What stands now'),
  sources: list('Source'),
})

export const StoryFile = z.strictObject({
  $schema: z.string().optional(),
  edition: z
    .strictObject({
      date: edtf('Day of this edition.'),
      address: z
        .url({ protocol: /^https?$/ })
        .regex(/\/$/, { error: 'an address that ends in a slash' })
        .optional()
        .describe('Where the story is published; the files to take away then name whole addresses'),
      contact: text('Where errors are reported to: an address of mail or of the web').optional(),
    })
    .describe('Which edition this is'),
  title: text('Title of the story'),
  subtitle: text('One line beneath it'),
  article: z.strictObject({
    title: text('As published'),
    published: edtf('Day.'),
    note: text('What it is'),
    source: idOf('Source'),
  }),
  home: z.tuple([longitude, latitude, longitude, latitude]).describe('First view: west, south, east, north in degrees'),
  window: edtf('First time window.'),
  overviewBreak: edtf('Where the overview changes its scale.'),
  days: z.array(edtf('Day.')).default([]).describe('Days offered for “as known on”, beside that of the article'),
  policy: text('What borders and hatched areas mean, one sentence'),
  loadedWords: z.array(
    z.strictObject({
      word: text('Loaded word, as short as it can be found by'),
      neutral: text('Neutral equivalent'),
      wording: prose(25, "The article's words around it, at most 25"),
      why: text('Why it takes a side'),
      sources: list('Source'),
    }),
  ),
})
