/** The page in a frame: it starts in every sandbox, does as its address asks, and never takes what belongs to its host. */
import { expect, framed, hear, iframe, send, test, withoutMap } from './host.ts'

const alleged = 'alleged-airspace-use-2025'
const talks = 'baku-fm-talks-2025-12-08'
const size = 'width="640" height="480"'

for (const [name, attributes] of [
  ['no sandbox', size],
  ['scripts alone, which have no origin', `${size} sandbox="allow-scripts"`],
  ['an origin of its own and new tabs', `${size} sandbox="allow-scripts allow-same-origin allow-popups"`],
  ['320 pixels', 'width="320" height="480"'],
] as const) {
  test(`starts, draws its map and obeys with ${name}`, async ({ page, host }) => {
    await host.open(iframe(host.maps, `?event=${alleged}`, attributes))
    const heard = await hear(page)
    const frame = await framed(page)
    await expect(frame.locator('#map')).toHaveAttribute('data-map', 'live', { timeout: 60_000 })
    await expect(frame.locator('.card:not([hidden])')).toHaveAttribute('id', alleged)
    await send(page, { araxes: 1, type: 'hello', id: 'h' })
    await send(page, { araxes: 1, type: 'setEvent', id: 'e', data: { id: talks } })
    await expect(frame.locator('.card:not([hidden])')).toHaveAttribute('id', talks)
    await expect
      .poll(async () => (await heard()).map((it) => (it as { data: { type: string } }).data.type))
      .toEqual(expect.arrayContaining(['ready', 'event', 'reply']))
    // Nothing is cut off, nothing runs out of the frame.
    const over = await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(over).toBe(0)
  })
}

test('does as its address asks', async ({ page, host }) => {
  await withoutMap(page)
  await host.open(
    iframe(host.maps, `?event=${alleged}&theme=dark&controls=0&layers=btc&lanes=voice`) +
      iframe(host.maps, '?view=table&theme=contrast'),
  )
  const [one, other] = [await framed(page), await framed(page, 1)]
  await expect(one.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(one.locator('#map-controls')).toBeHidden()
  expect(await one.locator('input[data-layer]:checked').count()).toBe(1)
  expect(await one.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark')
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'contrast')
  await expect(other.getByRole('table').first()).toBeVisible()
  await expect(one.locator('.full-map')).toHaveAttribute('href', `../?layers=btc&lanes=voice#${alleged}`)
})

test('fetches nothing that only another page needs, and is not for search engines', async ({ page, host }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await withoutMap(page)
  await host.open(iframe(host.maps))
  const frame = await framed(page)
  await expect(frame.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
  expect(asked.some((path) => /embedded-/.test(path))).toBe(true)
  expect(asked.filter((path) => /(find|table|share|narrow|about)-.*\.js$/.test(path))).toEqual([])
})

test('leaves the wheel to the page around, and says how it is moved', async ({ page, host }) => {
  await withoutMap(page)
  await host.open(`${iframe(host.maps)}<p>${'Text. '.repeat(8_000)}</p>`)
  const frame = await framed(page)
  const scale = () => frame.locator('.poster-plane').evaluate((plane) => plane.getBoundingClientRect().width)
  const before = await scale()
  await page.mouse.move(300, 150)
  // What says the hint comes a moment after the map.
  await expect(async () => {
    await page.evaluate(() => scrollTo(0, 0))
    await page.mouse.wheel(0, 100)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
    const said = frame.locator('.gesture-hint')
    await expect(said).toHaveText(/^Hold (Ctrl|⌘) and scroll to zoom$/, { timeout: 1_500 })
  }).toPass()
  expect(await frame.locator('.gesture-hint').evaluate((hint) => getComputedStyle(hint).pointerEvents)).toBe('none')
  expect(await scale()).toBeCloseTo(before, 3)
  await expect(frame.locator('.gesture-hint')).toBeHidden()
  await page.evaluate(() => scrollTo(0, 0))
  await page.mouse.move(301, 150)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -300)
  await page.keyboard.up('Control')
  await expect.poll(scale).toBeGreaterThan(before)
})

test('tells fingers to be two, whatever its width', async ({ page, host }) => {
  await withoutMap(page)
  await host.open(iframe(host.maps))
  const frame = await framed(page)
  await frame.locator('#map').evaluate((map) => {
    for (const [type, clientY] of [
      ['touchstart', 100],
      ['touchmove', 140],
    ] as const) {
      const touches = [new Touch({ identifier: 1, target: map, clientX: 200, clientY })]
      map.dispatchEvent(new TouchEvent(type, { touches, bubbles: true }))
    }
  })
  await expect(frame.locator('.gesture-hint')).toHaveText('Move the map with two fingers')
})

test('adds nothing to the way back of the page around, and never scrolls it', async ({ page, host }) => {
  await withoutMap(page)
  await host.open(
    `<p>${'Text. '.repeat(3_000)}</p>${iframe(host.maps, '?theme=light')}<p>${'Text. '.repeat(3_000)}</p>`,
  )
  const frame = await framed(page)
  const before = await page.evaluate(() => [history.length, scrollY])
  for (const id of [alleged, talks]) await send(page, { araxes: 1, type: 'setEvent', data: { id } })
  await expect(frame.locator('.card:not([hidden])')).toHaveAttribute('id', talks)
  await expect.poll(() => new URL(frame.url()).hash).toBe(`#${talks}`)
  expect(new URL(frame.url()).search).toBe('?theme=light')
  expect(await page.evaluate(() => [history.length, scrollY])).toEqual(before)
})

test('gives an address as text where nothing may open, and tells the page around', async ({ page, host }) => {
  await withoutMap(page)
  await host.open(iframe(host.maps, `?event=${alleged}`, `${size} sandbox="allow-scripts"`))
  const heard = await hear(page)
  const frame = await framed(page)
  await frame.locator('.full-map').click()
  const dialog = frame.getByRole('dialog')
  await expect(dialog.getByRole('textbox')).toHaveValue(`${host.maps}#${alleged}`)
  await dialog.getByRole('button', { name: 'Copy' }).click()
  await expect(dialog.getByRole('status')).not.toBeEmpty()
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(dialog).toBeHidden()
  expect(await heard()).toContainEqual({
    origin: 'null',
    data: { araxes: 1, type: 'link', data: { href: `${host.maps}#${alleged}`, label: expect.any(String) } },
  })
  // The browser says the same in words of its own.
  const words = /^(Blocked opening|Permissions policy violation: The Clipboard API)/
  host.errors.splice(0, host.errors.length, ...host.errors.filter((text) => !words.test(text)))
})

test('opens links in tabs of their own where it may', async ({ page, host, context }) => {
  await withoutMap(page)
  await host.open(iframe(host.maps, `?event=${alleged}`))
  const frame = await framed(page)
  const coming = context.waitForEvent('page')
  await frame.locator('.full-map').click()
  const opened = await coming
  await expect.poll(() => opened.url()).toBe(`${host.maps}#${alleged}`)
  expect(await opened.evaluate(() => window.opener)).toBeNull()
})

test('unfolds both sides in one step, and folds by Escape', async ({ page, host }) => {
  await withoutMap(page)
  await host.open(iframe(host.maps, `?event=${alleged}`))
  const frame = await framed(page)
  const sides = frame.locator('.card:not([hidden]) .two-sides').first()
  await expect(sides).toBeHidden()
  await frame.getByRole('button', { name: 'Both sides and sources' }).click()
  await expect(sides).toBeVisible()
  // What has come later leads out of the frame, too.
  await expect(frame.locator('.card:not([hidden]) .sources a').first()).toHaveAttribute('target', '_blank')
  await page.keyboard.press('Escape')
  await expect(sides).toBeHidden()
  await expect(frame.locator('.card:not([hidden])')).toHaveAttribute('id', alleged)
})
