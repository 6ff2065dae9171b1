/** The paths without which the page is none, in every browser. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { comesTo, expect, openPage, seen, test } from './engines/index.ts'

const talks = 'baku-fm-talks-2025-12-08'
const openCard = `[...document.querySelectorAll('.card')].filter((card) => card.checkVisibility()).map((card) => card.id)`
const rows = `document.querySelectorAll('.phase:not([hidden]) li[data-event]:not([hidden])').length`
const query = `new URL(location.href).searchParams`
const ground = `getComputedStyle(document.body).backgroundColor`

test('the live map draws the region and its events', async ({ reader }, info) => {
  await openPage(reader)
  await comesTo(reader, `document.querySelector('#map').dataset.map`, 'live', 60_000)
  expect(Number(await reader.read(`document.querySelector('#map').dataset.rendered`))).toBeGreaterThan(10)
  await reader.read(`new Promise((done) => setTimeout(done, 600))`)
  mkdirSync('screenshots', { recursive: true })
  writeFileSync(`screenshots/browser-${info.project.name}.png`, await reader.picture())
})

test('an event is chosen in the list: its card, its address, and Back', async ({ reader }) => {
  await openPage(reader)
  await reader.click('#tab-events')
  await reader.click(`.event-row[data-event=${talks}]`)
  await comesTo(reader, openCard, [talks])
  await comesTo(reader, 'location.hash', `#${talks}`)
  await reader.back()
  await comesTo(reader, openCard, [])
})

test('a claim of the article opens both sides', async ({ reader }) => {
  await openPage(reader)
  await reader.click('a[data-claim=airspace-used-by-drones]')
  await comesTo(reader, `${openCard}.length`, 1)
  const text = await reader.read<string>(`document.querySelector('.card:not([hidden])').innerText.toLowerCase()`)
  for (const words of ['denied by baku', 'who says so', 'who denies it']) expect(text).toContain(words)
})

test('the timeline chooses by keyboard, and its window moves', async ({ reader }) => {
  await openPage(reader)
  await reader.read(`document.querySelector('.timeline-events a[data-event=${talks}]').focus()`)
  await reader.press('Enter')
  await comesTo(reader, openCard, [talks])
  await reader.press('Escape')
  await comesTo(reader, openCard, [])
  await reader.read(
    `document.querySelector('svg.timeline-overview').dispatchEvent(new Event('pointerenter')) || document.querySelector('#timeline').dispatchEvent(new Event('pointerenter'))`,
  )
  await comesTo(reader, `!!document.querySelector('svg.timeline-overview [role=slider]')`, true)
  const before = await reader.read<string>(`document.querySelector('.timeline-window').textContent`)
  await reader.read(`document.querySelector('svg.timeline-overview [role=slider]').focus()`)
  await reader.press('Shift+ArrowLeft')
  await comesTo(reader, `document.querySelector('.timeline-window').textContent !== ${JSON.stringify(before)}`, true)
  await comesTo(reader, `${query}.has('time')`, true)
})

test('the filter narrows the list, and Back takes it away', async ({ reader }) => {
  await openPage(reader, '?time=earliest..latest')
  const all = await reader.read<number>(rows)
  await reader.click('[data-part=narrow]')
  await seen(reader, 'input[type=checkbox][value=energy]')
  await reader.click('input[type=checkbox][value=energy]')
  await comesTo(reader, `${query}.get('category')`, 'energy')
  await comesTo(reader, `${rows} < ${all}`, true)
  await reader.back()
  await comesTo(reader, rows, all)
})

test('the search finds a place in another spelling and leads to an event', async ({ reader }) => {
  await openPage(reader)
  await reader.press('/')
  await comesTo(reader, `document.activeElement?.getAttribute('role')`, 'combobox')
  await reader.press(...'airspace')
  await comesTo(reader, `document.querySelectorAll('#find-results [role=option]:not([hidden])').length > 0`, true)
  await reader.click('dialog.finder [data-action=close-part]')
  await comesTo(reader, `document.querySelector('dialog.finder').open`, false)
})

test('the table sorts', async ({ reader }) => {
  await openPage(reader, '?view=table')
  const titles = `[...document.querySelectorAll('table[data-table=events] tbody tr:not([hidden]) th')].map((each) => each.textContent)`
  await comesTo(reader, `${titles}.length > 10`, true)
  const before = await reader.read<string[]>(titles)
  await reader.click('table[data-table=events] thead button')
  await comesTo(
    reader,
    `!!document.querySelector('table[data-table=events] th[aria-sort]:not([aria-sort=none])')`,
    true,
  )
  expect((await reader.read<string[]>(titles)).toSorted()).toEqual(before.toSorted())
})

test('the link to share says what is seen, and opens as it was', async ({ reader }) => {
  await openPage(reader, `?basis=alleged#${talks}`)
  await reader.click('.header [data-part=share]')
  await seen(reader, '[data-share=link]')
  const link = await reader.read<string>(`document.querySelector('[data-share=link]').value`)
  expect(link).toBe(await reader.read('location.href'))
  await openPage(reader, new URL(link).search + new URL(link).hash)
  await comesTo(reader, openCard, [talks])
  await comesTo(reader, `${query}.get('basis')`, 'alleged')
})

test('light, dark and high contrast can be chosen', async ({ reader }) => {
  await openPage(reader)
  const colours = new Set<string>()
  for (const theme of ['light', 'dark', 'contrast']) {
    await reader.click('[data-action=theme]')
    await comesTo(reader, 'document.documentElement.dataset.theme', theme)
    colours.add(await reader.read<string>(ground))
  }
  expect(colours.size).toBe(3)
})
