/** The sets of sheets to print, each a page of its own: for learners and for teachers, on A4 and on Letter. */
import { type Dossier, isTaught, type TaughtDossier } from '../../model/dossier.ts'
import type { Geography } from '../../model/geography.ts'
import * as words from '../../model/words/handouts.ts'
import { html } from '../html.ts'
import type { ReadingPage } from '../reading-page.ts'
import { blankMap } from './blank-map.ts'
import { mapSheet } from './map-sheet.ts'
import { type Paper, papers, type Reader, readerNames, readers, setName } from './paper.ts'
import { type Sheet, sheetPage } from './sheet.ts'
import { stripSheet } from './strip-sheet.ts'
import { keySheets, planSheet } from './teacher.ts'
import { wordSheet, worksheet } from './worksheet.ts'

/** The sheets of a set in their order; the key is the teacher's alone. */
export const sheetsOf = (dossier: TaughtDossier, geography: Geography, reader: Reader, paper: Paper): Sheet[] => {
  const shared = [
    ...dossier.lesson.sheets.map((sheet) => mapSheet(dossier, geography, sheet, paper)),
    stripSheet(dossier, paper),
    blankMap(dossier, geography, paper),
    worksheet(dossier),
    wordSheet(dossier),
  ]
  return reader === 'student' ? shared : [planSheet(dossier), ...shared, ...keySheets(dossier, paper)]
}

const handout = (dossier: TaughtDossier, geography: Geography, reader: Reader, paper: Paper): ReadingPage => {
  const sheets = sheetsOf(dossier, geography, reader, paper)
  const set = words.set(readerNames[reader], paper.name)
  return {
    path: `handouts/${setName(reader, paper)}/`,
    title: set,
    description: words.setDescription(sheets.length, paper.name, sheets.map(({ title }) => title).join(', ')),
    head: html`<style>@page{size:${paper.css};margin:0}</style>`,
    body: html`<p class="lede">${words.setLede(sheets.length, paper.name)} <a href="../">${words.otherSets}</a></p>
<div class="sheets" data-paper="${paper.id}">${sheets.map((sheet, index) => sheetPage(dossier, sheet, index + 1, sheets.length, set))}</div>`,
  }
}

/** The sets of a story that has a lesson; none of another. */
export const handoutPages = (dossier: Dossier, geography: Geography): ReadingPage[] =>
  !isTaught(dossier)
    ? []
    : readers.flatMap((reader) => papers.map((paper) => handout(dossier, geography, reader, paper)))
