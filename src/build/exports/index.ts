/** Every file to take away, under the address it keeps from edition to edition. */
import { cslItem } from '../../model/csl.ts'
import type { Dossier } from '../../model/dossier.ts'
import { citedBy, claimRows, eventRows } from '../../model/export-rows.ts'
import { withStatus } from '../../model/plain-status.ts'
import { columns, exportSchema } from '../../model/schema/export.ts'
import { files as words } from '../../model/words/downloads.ts'
import type { Loaded } from '../load.ts'
import { citedSources } from '../rail.ts'
import { bibtex } from './bibtex.ts'
import { csv } from './csv.ts'
import { eventsGeojson, layersGeojson } from './geojson.ts'
import { ris } from './ris.ts'
import { storyJson } from './story-json.ts'
import { storyMapJs } from './storymapjs.ts'
import { timelineJs } from './timelinejs.ts'

export interface ExportFile {
  /** Address below the site: `data/events.csv`. */
  readonly path: string
  readonly text: string
  /** Media type with its charset. */
  readonly type: string
  /** One line: what it holds. */
  readonly description: string
}

/** The cited sources as CSL-JSON, each with the events it is cited for. */
const bibliography = (dossier: Dossier) =>
  citedSources(dossier).map((source) =>
    cslItem(
      source,
      dossier.events
        .filter((event) => citedBy(dossier, event).includes(source.id))
        .map(({ status, title }) => withStatus(status.words, title)),
    ),
  )

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`

/** All files, those of events first. */
export const exportFiles = ({ dossier, features }: Loaded): ExportFile[] => {
  const items = bibliography(dossier)
  const counts = { events: dossier.events.length, claims: dossier.claims.size, sources: items.length }
  const geojson = 'application/geo+json; charset=utf-8'
  const plainJson = 'application/json; charset=utf-8'
  const table = 'text/csv; charset=utf-8'
  const files = [
    ['events.csv', table, csv(columns.events, eventRows(dossier)), words.events(counts.events)],
    ['claims.csv', table, csv(columns.claims, claimRows(dossier)), words.claims(counts.claims)],
    ['events.geojson', geojson, json(eventsGeojson(dossier)), words.places],
    ['layers.geojson', geojson, json(layersGeojson(dossier, features)), words.layers],
    ['timelinejs.json', plainJson, json(timelineJs(dossier)), words.timelinejs],
    ['storymapjs.json', plainJson, json(storyMapJs(dossier)), words.storymapjs],
    ['story.json', plainJson, json(storyJson(dossier)), words.story],
    ['sources.csl.json', plainJson, json(items), words.csl(counts.sources)],
    ['sources.ris', 'application/x-research-info-systems; charset=utf-8', ris(items), words.ris],
    ['sources.bib', 'text/x-bibtex; charset=utf-8', bibtex(items), words.bibtex],
    ['exports.schema.json', plainJson, json(exportSchema()), words.schema],
  ] as const
  return files.map(([name, type, text, description]) => ({ path: `data/${name}`, type, text, description }))
}
