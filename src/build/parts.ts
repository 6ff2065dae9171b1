/** Dossier -> the parts of the page that come when they are asked for, each a file of its own. */
import type { Dossier } from '../model/dossier.ts'
import { type PartName, partPath } from '../model/parts.ts'
import { partOfPage } from '../model/words/header.ts'
import { aboutPart } from './about.ts'
import { embedPart } from './embed.ts'
import { findPart } from './find.ts'
import { herePart } from './here.ts'
import { hintPart } from './hint.ts'
import { type Html, html } from './html.ts'
import { languageAttributes } from './language/attributes.ts'
import { type MapTexts, noMapTexts } from './map-texts.ts'
import { narrowPart } from './narrow.ts'
import { presentPart } from './present/index.ts'
import { slideSheets } from './present/own.ts'
import { readingPages } from './reading-pages.ts'
import { sharePart } from './share.ts'
import type { Sheet } from './sheets.ts'
import { sinceSheet } from './since.ts'
import { tablePart } from './table.ts'
import { versionsFile } from './versions.ts'
import { walkPart } from './walk.ts'

/** How a part is written; its one element with `data-part-root` goes into the page. */
type PartWriter = (dossier: Dossier, texts: MapTexts) => Html

const writers: Readonly<Partial<Record<PartName, PartWriter>>> = {
  about: (dossier) => aboutPart(readingPages(dossier))(dossier),
  embed: embedPart,
  find: findPart,
  here: herePart,
  hint: hintPart,
  narrow: narrowPart,
  present: presentPart,
  share: sharePart,
  table: tablePart,
  walk: walkPart,
}

/** Every part's file, and what a part asks for besides. */
export const partSheets = (dossier: Dossier, texts: MapTexts = noMapTexts): Sheet[] => [
  ...Object.entries(writers).map(([name, write]) => ({
    path: partPath(name as PartName),
    type: 'text/html; charset=utf-8',
    text: html`<!doctype html><html ${languageAttributes}><meta charset="utf-8"><meta name="robots" content="noindex"><title>${partOfPage}</title>
${write(dossier, texts)}</html>`.text,
  })),
  sinceSheet(dossier),
  ...slideSheets(dossier),
  versionsFile(dossier.story),
]
