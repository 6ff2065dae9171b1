/** The list of the pages that are read, in the order in which the bar names them; the pages of events are reached from elsewhere. */
import { type Dossier, isTaught } from '../model/dossier.ts'
import { aboutPage } from './about.ts'
import { critiquePage } from './critique-page.ts'
import { eventListPages } from './event-list.ts'
import type { ExportFile } from './exports/index.ts'
import { figuresPage } from './figures-page.ts'
import { handoutsPage } from './handout/overview.ts'
import { lessonPage } from './lesson-page.ts'
import type { ReadingPage } from './reading-page.ts'
import { recordPage } from './record-page.ts'
import { sourcesPage } from './sources-page.ts'
import { voicesPage } from './voices-page.ts'

/** The pages; `exports` are the files that they offer to take away. */
export const readingPages = (dossier: Dossier, exports: readonly ExportFile[] = []): ReadingPage[] => [
  ...eventListPages(dossier),
  recordPage(dossier),
  voicesPage(dossier),
  critiquePage(dossier),
  figuresPage(dossier),
  sourcesPage(dossier, exports),
  aboutPage(dossier),
  ...(isTaught(dossier) ? [lessonPage(dossier), handoutsPage(dossier)] : []),
]
