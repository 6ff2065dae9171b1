import type { Page } from '@playwright/test'
import { Marked } from 'marked'
import { elsewhere } from './elsewhere.ts'
import { choose, code, copied, dialog, event, openEmbed, preview } from './embed-open.ts'
import { expect, test } from './open.ts'

/** The frame of a piece of HTML, as a browser reads it. */
const frameIn = (page: Page, text: string) =>
  elsewhere(
    page,
    (html) => {
      const body = new DOMParser().parseFromString(html, 'text/html')
      const all = [...body.querySelectorAll('iframe')]
      const names = ['src', 'title', 'width', 'height', 'loading', 'sandbox'] as const
      return all.map((frame) => Object.fromEntries(names.map((name) => [name, frame.getAttribute(name)])))
    },
    text,
  )

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('it is reached from Share, closed by Escape, and the focus returns to where it came from', async ({ page }) => {
  await openEmbed(page)
  await expect(page.getByRole('dialog', { name: 'Share' })).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await expect(page.locator('.header [data-part=share]')).toBeFocused()
  await expect(page.locator('.embed-preview iframe')).not.toHaveAttribute('src')
})

test('an open event is what is embedded, with its status in the title', async ({ page }) => {
  await openEmbed(page, `#${event}`)
  const [frame] = await frameIn(page, await copied(page))
  expect(frame?.src).toContain(`/embed/?event=${event}`)
  expect(frame?.title).toMatch(/^Map and timeline: Alleged · denied by Baku: /)
})

test('every form that is copied says what the preview shows', async ({ page }) => {
  await openEmbed(page, `#${event}`)
  await choose(page, 'Dark')
  await choose(page, 'Your page’s')
  await choose(page, 'Narrow')
  await dialog(page).getByRole('checkbox', { name: 'Buttons of the map' }).uncheck()
  await dialog(page).getByText('Layers', { exact: true }).click()
  await dialog(page).getByRole('checkbox', { name: /BTC/ }).first().uncheck()
  await expect(preview(page)).toHaveAttribute('src', /controls=0/)
  await expect(preview(page)).toHaveAttribute('src', /layers=(?![^&]*\bbtc\b)/)
  const shown = await preview(page).evaluate((frame: HTMLIFrameElement) => ({
    query: new URL(frame.src).search,
    title: frame.title,
    sandbox: frame.getAttribute('sandbox'),
    width: Number.parseInt(frame.style.width, 10),
    height: Number.parseInt(frame.style.height, 10),
  }))
  expect(shown.query).toMatch(/theme=dark&ground=transparent&controls=0&since=\d{4}-\d{2}-\d{2}$/)

  for (const form of ['Frame', 'WordPress']) {
    await choose(page, form)
    const frames = await frameIn(page, await copied(page))
    expect(frames, form).toHaveLength(1)
    const [frame] = frames
    expect(new URL(frame?.src ?? '').search, form).toBe(shown.query)
    expect([frame?.title, frame?.sandbox], form).toEqual([shown.title, shown.sandbox])
    expect([frame?.width, frame?.height].map(Number), form).toEqual([shown.width, shown.height])
    expect(frame?.loading).toBe('lazy')
  }

  await choose(page, 'Element')
  const element = await elsewhere(
    page,
    (html) => {
      const body = new DOMParser().parseFromString(html, 'text/html')
      const found = body.querySelector('araxes-map')
      return {
        attributes: Object.fromEntries([...(found?.attributes ?? [])].map(({ name, value }) => [name, value])),
        script: body.querySelector('script')?.getAttribute('src'),
        still: body.querySelector('noscript')?.innerHTML ?? '',
      }
    },
    await copied(page),
  )
  const { src = '', title, height, style, ...carried } = element.attributes
  expect(Object.entries(carried)).toEqual([...new URLSearchParams(shown.query)])
  expect([title, Number(height)]).toEqual([shown.title, shown.height])
  expect(style).toContain(`max-width:${shown.width}px`)
  expect(element.script).toBe(`${src}v1.js`)
  expect(element.still).toContain('alt="Alleged · denied by Baku: ')

  await choose(page, 'Markdown')
  const markup = new Marked().parse(await copied(page), { async: false })
  expect(markup).toContain(`e/${event}/picture.png`)
  expect(markup).toMatch(/^<p><a href="[^"]+"><img src="[^"]+" alt="Alleged · denied by Baku: [^"]+"><\/a><\/p>\s*$/)

  await choose(page, 'Link')
  expect(await copied(page)).toMatch(new RegExp(`^http://[^/]+/e/${event}/$`))
})

test('what the code leads to is there: the page of the event and its picture', async ({ page, request }) => {
  await openEmbed(page, `#${event}`)
  await choose(page, 'Markdown')
  const markup = new Marked().parse(await copied(page), { async: false })
  const addresses = [...markup.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, address]) => address ?? '')
  expect(addresses).toHaveLength(2)
  for (const address of addresses) expect((await request.get(address)).ok(), address).toBe(true)
})

test('the present view keeps its filter and its time, and the event can be another one', async ({ page }) => {
  await openEmbed(page, '?basis=alleged&lanes=voice')
  await expect(code(page)).toHaveValue(/\?basis=alleged&amp;lanes=voice&amp;since=/)
  await dialog(page).getByRole('combobox', { name: 'What it shows' }).selectOption(event)
  await expect(code(page)).toHaveValue(new RegExp(`\\?event=${event}&amp;since=`))
  await expect(code(page)).not.toHaveValue(/basis/)
})

test('a number of one’s own makes the size one’s own, within bounds', async ({ page }) => {
  await openEmbed(page)
  await choose(page, 'Wide')
  await expect(dialog(page).getByRole('spinbutton', { name: 'Width' })).toHaveValue('640')
  await dialog(page).getByRole('spinbutton', { name: 'Width' }).fill('99999')
  await expect(dialog(page).getByRole('radio', { name: 'Own', exact: true })).toBeChecked()
  await expect(code(page)).toHaveValue(/width="3000" height="480"/)
  await choose(page, 'As wide as the column')
  await expect(code(page)).toHaveValue(/width="100%"/)
})

test('the policy names what each form needs of its host, and nothing where nothing is needed', async ({ page }) => {
  await openEmbed(page)
  const policy = dialog(page).locator('[data-embed=policy]')
  const origin = new URL(page.url()).origin
  await expect(policy).toHaveValue(`frame-src ${origin}`)
  await choose(page, 'Element')
  await expect(policy).toHaveValue(`frame-src ${origin}; script-src ${origin}; img-src ${origin}`)
  expect(await copied(page, 'Copy policy')).toBe(await policy.inputValue())
  await choose(page, 'Link')
  await expect(policy).toBeHidden()
})

test('all of it is reached by keyboard', async ({ page }) => {
  await openEmbed(page)
  await dialog(page).getByRole('combobox', { name: 'What it shows' }).focus()
  await page.keyboard.press('Tab')
  await expect(dialog(page).getByRole('radio', { name: 'As wide as the column' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(dialog(page).getByRole('radio', { name: 'Wide', exact: true })).toBeChecked()
  const names: string[] = []
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab')
    names.push(
      await page.evaluate(() => {
        const focused = document.activeElement
        return focused?.getAttribute('name') ?? focused?.getAttribute('data-action') ?? focused?.localName ?? ''
      }),
    )
  }
  for (const name of [
    'width',
    'height',
    'theme',
    'ground',
    'controls',
    'version',
    'form',
    'copy-code',
    'copy-policy',
    'summary',
    'close-part',
  ])
    expect(names, name).toContain(name)
})

test('the frame of the preview is shut off and adds nothing to the way back', async ({ page }) => {
  await openEmbed(page)
  const before = await page.evaluate(() => history.length)
  for (const look of ['Dark', 'Light', 'High contrast']) {
    await choose(page, look)
    await expect(preview(page)).toHaveAttribute(
      'src',
      new RegExp(`theme=${look === 'High contrast' ? 'contrast' : look.toLowerCase()}`),
    )
  }
  expect(await page.evaluate(() => history.length)).toBe(before)
  await expect(preview(page)).toHaveAttribute('sandbox', /allow-scripts/)
  await expect(preview(page)).toHaveAttribute('loading', 'lazy')
})
