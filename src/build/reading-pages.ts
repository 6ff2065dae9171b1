/** The list of the pages that are read, in the order in which the bar names them. */
import type { Dossier } from '../model/dossier.ts'
import { critiquePage } from './critique-page.ts'
import { figuresPage } from './figures-page.ts'
import type { ReadingPage } from './reading-page.ts'
import { recordPage } from './record-page.ts'
import { sourcesPage } from './sources-page.ts'

export const readingPages = (dossier: Dossier): ReadingPage[] => [
  recordPage(dossier),
  critiquePage(dossier),
  figuresPage(dossier),
  sourcesPage(dossier),
]
