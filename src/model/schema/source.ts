/** Where something can be read. */
import { z } from 'zod'
import { idOf, text } from './shapes.ts'

export const Source = z.strictObject({
  id: idOf('Unique among sources'),
  publisher: text('Who published it'),
  title: text('Title, or a short description where no title was seen'),
  date: text('Date as far as known, "n.d." where unknown'),
  url: z.url({ protocol: /^https?$/ }).optional(),
  language: text('Language, in English, where it is not English').optional(),
  note: text('Copy, relay, translation, reliability').optional(),
})
