/** The story for StoryMapJS: an overview and a slide for each event with a place; no line joins them. */
import type { Dossier } from '../../model/dossier.ts'
import { withStatus } from '../../model/plain-status.ts'
import { locale } from '../../model/words/language.ts'
import { openingHtml, slideHtml, slideText } from './slide-html.ts'

/** The zoom at which a place is shown. */
const zoom = 7

/** The file's value: `storymap.slides`, the first being the overview. Coordinates in degrees. */
export const storyMapJs = (dossier: Dossier) => ({
  storymap: {
    language: locale,
    map_as_image: false,
    calculate_zoom: true,
    slides: [
      { type: 'overview', text: { headline: slideText(dossier.story.title), text: openingHtml(dossier) } },
      ...dossier.events.flatMap((event) => {
        const place = dossier.places.get(event.places[0] ?? '')
        if (!place) return []
        const [lon, lat] = place.point
        return [
          {
            uniqueid: event.id,
            date: event.when.label,
            location: { name: place.name, lat, lon, zoom, line: false },
            text: {
              headline: slideText(withStatus(event.status.words, event.title)),
              text: slideHtml(dossier, event),
            },
          },
        ]
      }),
    ],
  },
})
