/** What a class does with the story: objectives, questions with an answer key, vocabulary, worksheet, plan, map sheets. */
import { z } from 'zod'
import { edtf, idOf, latitude, list, longitude, prose, text } from './shapes.ts'

/** Dimensions of the C3 Framework for Social Studies State Standards that the lesson serves. */
const Dimension = z.enum(['D1', 'D2.Geo', 'D2.His', 'D2.Eco', 'D3', 'D4'])
const dimensions = z.array(Dimension).min(1)

const Question = z.strictObject({
  id: idOf('Unique among questions; also its address: lesson/#id'),
  title: text('A few words'),
  subject: text('What it trains: source criticism, geography, data literacy ...'),
  prompt: prose(40, 'What is asked, at most 40 words'),
  ages: z.array(idOf('Age band for which it suits')).min(1),
  dimensions,
  events: z.array(idOf('Event to work with')).min(1),
  answer: z
    .array(
      z.strictObject({
        names: text('One thing a good answer names'),
        event: idOf('Event on which it can be checked').optional(),
      }),
    )
    .min(2, { error: 'at least two things that a good answer names' })
    .describe('The key: what a good answer names'),
})

const MapSheet = z.strictObject({
  id: idOf('Unique among map sheets'),
  title: text('A question as headline'),
  frame: z
    .tuple([longitude, latitude, longitude, latitude], { error: 'four numbers' })
    .describe('West, south, east, north in degrees'),
  layers: list('Layer').describe('Layers drawn on its map; an alleged one in hatching'),
  window: edtf('What its timeline strip shows.'),
  events: z.array(idOf('Event')).min(1).max(12).describe('Numbered in order of time, at most 12'),
  questions: z.array(idOf('Question')).min(1).max(5).describe('At most five; they are lettered'),
  opens: idOf('Event that its QR code opens'),
})

const Method = z.strictObject({
  name: text('Name of the method'),
  by: text('Whose it is'),
  address: z.url({ protocol: /^https?$/ }).describe('Where it is explained'),
  moves: z.array(z.strictObject({ name: text('The move'), task: text('What to do with this article') })).min(1),
})

export const LessonFile = z.strictObject({
  $schema: z.string().optional(),
  title: text('Title of the lesson'),
  lede: text('What it is, two or three sentences'),
  ages: z.array(
    z.strictObject({ id: idOf('Unique among age bands'), name: text('13 to 15'), use: text('What suits them') }),
  ),
  objectives: z.array(z.strictObject({ text: text('What learners can do afterwards'), dimensions })).min(1),
  plan: z
    .array(
      z.strictObject({
        title: text('What the phase is'),
        minutes: z.int().min(1),
        what: text('What happens'),
        questions: list('Question'),
      }),
    )
    .min(1),
  frameworks: z.array(
    z.strictObject({ id: Dimension, name: text('Its name in the framework'), how: text('How this lesson serves it') }),
  ),
  questions: z.array(Question).min(1),
  vocabulary: z
    .array(z.strictObject({ term: text('The term'), meaning: text('What it means, without a side') }))
    .min(1),
  worksheet: z.strictObject({
    task: text('What the learners are to do'),
    methods: z.array(Method).min(1),
    columns: z.array(text('Heading of a column')).min(2).max(6),
  }),
  sheets: z.array(MapSheet).min(1),
})
