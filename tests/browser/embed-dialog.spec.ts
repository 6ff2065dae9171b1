import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { Marked } from 'marked'
import { expect, open, test } from './open.ts'

const event = 'alleged-airspace-use-2025'
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Embed' })
const code = (page: Page) => dialog(page).locator('[data-embed=code]')
const preview = (page: Page) => dialog(page).locator('.embed-preview iframe')

/** What the frame holds has tests of its own; here it is an empty page, so that nothing is drawn twice. */
const openEmbed = async (page: Page, link = ''): Promise<void> => {
  await page.route(/\/embed\/(\?|$)/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="en"><title>Map</title><main>Map' }),
  )
  await open(page, link)
  await page.locator('.header [data-part=share]').click()
  await page.getByRole('button', { name: 'Embed this view …' }).click()
  await expect(dialog(page)).toBeVisible()
  await expect(preview(page)).toHaveAttribute('src', /\/embed\//)
}

const choose = (page: Page, name: string) => dialog(page).getByRole('radio', { name, exact: true }).check()
const copied = async (page: Page, button = 'Copy code'): Promise<string> => {
  await dialog(page).getByRole('button', { name: button }).click()
  return page.evaluate(() => navigator.clipboard.readText())
}

/** The frame of a piece of HTML, as a browser reads it. */
const frameIn = (page: Page, text: string) =>
  page.evaluate((html) => {
    const body = new DOMParser().parseFromString(html, 'text/html')
    const all = [...body.querySelectorAll('iframe')]
    const names = ['src', 'title', 'width', 'height', 'loading', 'sandbox'] as const
    return all.map((frame) => Object.fromEntries(names.map((name) => [name, frame.getAttribute(name)])))
  }, text)

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
    width: Number.parseInt(frame.style.width),
    height: Number.parseInt(frame.style.height),
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
  const element = await page.evaluate(
    (html) => {
      const body = new DOMParser().parseFromString(html, 'text/html')
      const found = body.querySelector('araxes-map')
      return {
        attributes: Object.fromEntries([...(found?.attributes ?? [])].map(({ name, value }) => [name, value])),
        script: body.querySelector('script')?.getAttribute('src'),
        still: body.querySelector('noscript')?.textContent ?? '',
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

test('a frozen version is offered only where the site keeps one, and then bears no day to compare with', async ({
  page,
}) => {
  await openEmbed(page)
  await expect(dialog(page).getByRole('radio', { name: /^Frozen on/ })).toBeDisabled()
  await page.keyboard.press('Escape')
  const edition = (await page.locator('dialog.embed').getAttribute('data-edition')) ?? ''
  await page.route('**/versions.json', (route) => route.fulfill({ json: { edition, frozen: [edition] } }))
  await page.locator('.header [data-part=share]').click()
  await page.getByRole('button', { name: 'Embed this view …' }).click()
  await dialog(page)
    .getByRole('radio', { name: /^Frozen on/ })
    .check()
  await expect(code(page)).toHaveValue(new RegExp(`/v/${edition}/embed/"`))
  await expect(code(page)).not.toHaveValue(/since/)
})

test('the sentences of an article are found, kept or not, and marked', async ({ page }) => {
  await openEmbed(page)
  const tool = dialog(page).locator('.embed-sentences')
  await tool.locator('summary').click()
  await tool
    .getByRole('textbox', { name: 'Your article' })
    .fill(
      'The meetings held in Baku on Monday, Dec. 8, come at a critical moment. It rained.\nBaku vehemently denied the accusation, with Aliyev insisting on more.',
    )
  await tool.getByRole('button', { name: 'Find sentences' }).click()
  await expect(tool.getByRole('status')).toHaveText('2 of 3 sentences fit a quotation on record.')
  await expect(tool.locator('.sentence')).toHaveCount(2)
  await expect(tool.locator('.sentence').last().locator('option').first()).toHaveText(/^Alleged · denied by Baku: /)
  await tool.getByRole('checkbox', { name: 'Mark this sentence' }).first().uncheck()
  const html = await copied(page, 'Copy marked HTML')
  await expect(tool.getByRole('status')).toHaveText('Copied, 1 sentence marked.')
  const marks = await page.evaluate((text) => {
    const { body } = new DOMParser().parseFromString(text, 'text/html')
    return [...body.querySelectorAll<HTMLElement>('[data-araxes-event]')].map((mark) => [
      mark.dataset.araxesEvent,
      mark.textContent,
    ])
  }, html)
  expect(marks).toEqual([[event, 'Baku vehemently denied the accusation, with Aliyev insisting on more.']])
  await tool.getByRole('textbox', { name: 'Your article' }).fill('Nothing of the sort.')
  await tool.getByRole('button', { name: 'Find sentences' }).click()
  await expect(tool.getByRole('status')).toHaveText('None of 1 sentence fits a quotation on record.')
  await expect(tool.locator('.sentence')).toHaveCount(0)
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

const looks = [
  { name: 'on a desktop', viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  { name: 'in the dark on a phone', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  { name: 'at 320 pixels', viewport: { width: 320, height: 640 }, colorScheme: 'light' },
] as const

for (const { name, viewport, colorScheme } of looks) {
  test.describe(name, () => {
    test.use({ viewport, colorScheme })

    test('axe finds nothing wrong, and nothing is wider than the dialog', async ({ page }) => {
      await openEmbed(page)
      const tool = dialog(page).locator('.embed-sentences')
      await tool.locator('summary').click()
      await tool.getByRole('textbox', { name: 'Your article' }).fill('Baku vehemently denied the accusation on Friday.')
      await tool.getByRole('button', { name: 'Find sentences' }).click()
      await expect(tool.locator('.sentence')).toHaveCount(1)
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .options({ rules: { 'target-size': { enabled: true } } })
        // The page in the frame is tested by itself.
        .exclude('.embed-preview iframe')
        .analyze()
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))).toEqual([])
      const body = dialog(page).locator('.dialog-body')
      expect(await body.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0)
    })
  })
}

test('an embed pinned to a day names what changed since, and can be told to be silent', async ({ page }) => {
  await open(page, '?since=2025-12-31')
  const note = page.getByRole('complementary', { name: 'Later changes' })
  await expect(note.locator('summary')).toHaveText(/^\d+ events changed since 31 December 2025$/)
  await note.locator('summary').click()
  const links = note.locator('li:not([hidden]) a')
  const told = Number.parseInt((await note.locator('summary').textContent()) ?? '', 10)
  expect(new Set(await links.evaluateAll((all) => all.map((link) => (link as HTMLElement).dataset.event))).size).toBe(
    told,
  )
  await links.first().click()
  await expect(page.locator('.card:not([hidden])')).toBeVisible()
  await note.getByRole('button', { name: 'Close the note' }).click()
  await expect(note).toBeHidden()
})

test('where nothing changed since there is no note, and without a day nothing is fetched for it', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('since.html')) asked.push(request.url())
  })
  const came = page.waitForResponse(/since\.html/)
  await open(page, '?since=2099-01-01')
  await came
  await page.waitForTimeout(300)
  await expect(page.locator('.since')).toHaveCount(0)
  expect(asked).toHaveLength(1)
  await open(page)
  await page.waitForTimeout(500)
  expect(asked).toHaveLength(1)
})
