/** The element in an article: paragraphs lead the map, the map marks paragraphs, and both may load in any order. */
import type { Page } from '@playwright/test'
import { expect, framed, hear, iframe, send, test, withoutMap } from './host.ts'

const alleged = 'alleged-airspace-use-2025'
const talks = 'baku-fm-talks-2025-12-08'
const element = (maps: string, attributes = '') =>
  `<araxes-map ${attributes} title="The map"></araxes-map><script src="${maps}embed/v1.js"></script>`

const chosen = (page: Page) => page.locator('araxes-map').first()

test('the element makes a titled frame whose address holds its whole first state', async ({ page, host }) => {
  await withoutMap(page)
  await host.open(element(host.maps, `event="${alleged}" theme="dark" height="400"`))
  const frame = page.locator('araxes-map > iframe')
  await expect(frame).toHaveAttribute('src', `${host.maps}embed/?event=${alleged}&theme=dark`)
  await expect(frame).toHaveAttribute('title', 'The map')
  await expect(frame).toHaveAttribute('loading', 'lazy')
  expect(await frame.boundingBox()).toMatchObject({ height: 400 })
  const inside = await framed(page)
  await expect(inside.locator('.card:not([hidden])')).toHaveAttribute('id', alleged)
})

test('methods answer with the state, refusals say why, and attributes follow', async ({ page, host }) => {
  await withoutMap(page)
  await host.open(element(host.maps))
  const frame = await framed(page)
  const asked = await chosen(page).evaluate(async (map, id) => {
    const { setEvent, setLayers, getState, step } = map as unknown as Record<
      string,
      (...given: unknown[]) => Promise<unknown>
    >
    const refusal = (promise: Promise<unknown> | undefined) => promise?.catch((error: Error) => error.message)
    await setEvent?.call(map, id)
    await setLayers?.call(map, ['btc'])
    const state = await getState?.call(map)
    const refused = await refusal(setEvent?.call(map, 'nobody-knows'))
    return { state, refused, stepped: await step?.call(map, 1) }
  }, talks)
  expect(asked.state).toMatchObject({ event: talks, layers: ['btc'], view: 'map' })
  expect(asked.refused).toBe('unknown-event')
  expect(asked.stepped).not.toMatchObject({ event: talks })
  await expect(chosen(page)).toHaveAttribute('layers', 'btc')
  await chosen(page).evaluate((map, id) => map.setAttribute('event', id), alleged)
  await expect(frame.locator('.card:not([hidden])')).toHaveAttribute('id', alleged)
  await chosen(page).evaluate((map) => map.setAttribute('theme', 'contrast'))
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'contrast')
})

test('frame and element find each other whoever is there first', async ({ page, host }) => {
  await withoutMap(page)
  // The script comes long after the frame of the other map is alive.
  await host.open(`<araxes-map event="${talks}"></araxes-map>${iframe(host.maps)}`)
  await framed(page)
  await page.addScriptTag({ url: `${host.maps}embed/v1.js` })
  await expect
    .poll(() => chosen(page).evaluate((map) => (map as unknown as { ready: unknown }).ready !== null))
    .toBe(true)
  // A frame that was told too early is told again.
  await page.evaluate(() => document.querySelector('araxes-map')?.setAttribute('event', 'alleged-airspace-use-2025'))
  await page.evaluate(() => {
    const second = document.createElement('araxes-map')
    second.setAttribute('event', 'baku-fm-talks-2025-12-08')
    document.body.prepend(second)
    second.setAttribute('event', 'alleged-airspace-use-2025')
  })
  for (const frame of page.frames().slice(1)) {
    if (!frame.url().includes('event=') && !frame.url().includes('#')) continue
    await expect(frame.locator('html')).toHaveAttribute('data-live', '')
    await expect(frame.locator('.card:not([hidden])')).toHaveAttribute('id', alleged)
  }
})

test('paragraphs lead the map as they scroll by, on focus and on click; the map marks paragraphs', async ({
  page,
  host,
}) => {
  await withoutMap(page)
  await host.example('article')
  const frame = await framed(page)
  const steps = page.locator('[data-araxes-event]')
  const eventOf = async (at: number) => (await steps.nth(at).getAttribute('data-araxes-event')) ?? ''
  await expect(page.locator('[data-araxes-active]')).toHaveCount(0)

  await steps.nth(8).evaluate((step) => step.scrollIntoView({ block: 'center' }))
  await expect(page.locator('[data-araxes-active]')).not.toHaveCount(0)
  const led = (await chosen(page).getAttribute('event')) ?? ''
  await expect(frame.locator('.card:not([hidden])')).toHaveAttribute('id', led)
  await expect(page.locator(`[data-araxes-event="${led}"]`).first()).toHaveAttribute('aria-current', 'true')

  await page.setViewportSize({ width: 1280, height: 2_400 })
  // What the larger window brings into sight leads as well, and it may do so after the first click.
  await expect(async () => {
    await steps.nth(1).click()
    await expect(frame.locator('.card:not([hidden])')).toHaveAttribute('id', await eventOf(1), { timeout: 3_000 })
  }).toPass()
  await expect(steps.nth(1)).toHaveRole('button')
  await steps.nth(3).focus()
  await expect(frame.locator('.card:not([hidden])')).toHaveAttribute('id', await eventOf(3))

  // Chosen in the map: its paragraphs are marked, and the page stays where it is.
  const before = await page.evaluate(() => scrollY)
  await frame.locator(`.timeline-events a[data-event="${talks}"]`).focus()
  await page.keyboard.press('Enter')
  await expect(chosen(page)).toHaveAttribute('event', talks)
  const active = page.locator('[data-araxes-active]')
  for (const step of await active.all()) await expect(step).toHaveAttribute('data-araxes-event', talks)
  expect(await page.evaluate(() => scrollY)).toBe(before)
})

test('the address of the page carries the event there and back', async ({ page, host }) => {
  await withoutMap(page)
  await host.example('article', `#araxes=${alleged}`)
  const frame = await framed(page)
  await expect(frame.locator('.card:not([hidden])')).toHaveAttribute('id', alleged)
  const entries = await page.evaluate(() => history.length)
  await frame.locator('.card-actions [data-action=close]').click()
  await expect.poll(() => new URL(page.url()).hash).toBe('')
  await chosen(page).evaluate((map, id) => map.setAttribute('event', id), talks)
  await expect.poll(() => new URL(page.url()).hash).toBe(`#araxes=${talks}`)
  expect(await page.evaluate(() => history.length)).toBe(entries)
  await page.evaluate((id) => location.assign(`#araxes=${id}`), alleged)
  await expect(frame.locator('.card:not([hidden])')).toHaveAttribute('id', alleged)
})

test('the map stands beside the text on desks and in line on phones', async ({ page, host }) => {
  await withoutMap(page)
  await host.example('article')
  expect(await chosen(page).evaluate((map) => getComputedStyle(map).position)).toBe('sticky')
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await chosen(page).evaluate((map) => getComputedStyle(map).position)).toBe('static')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})

test('a thousand messages of rubbish change nothing and throw nothing', async ({ page, host }) => {
  await withoutMap(page)
  await host.open(iframe(host.maps, `?event=${alleged}`))
  const frame = await framed(page)
  const state = () =>
    frame.evaluate(() => [document.documentElement.outerHTML.match(/<html[^>]*>/)?.[0], location.href])
  const before = await state()
  await page.evaluate(() => {
    const target = document.querySelector('iframe')?.contentWindow
    const types = ['hello', 'setEvent', 'step', 'setLayers', 'setView', 'toString', '__proto__', '', 'setLang']
    const values = [
      null,
      0,
      1e308,
      Number.NaN,
      -1,
      '',
      'x'.repeat(5_000),
      [],
      {},
      [[[]]],
      { id: {} },
      { on: 'btc' },
      { dir: 7 },
    ]
    for (let count = 0; count < 1_000; count += 1) {
      const value = values[count % values.length]
      const type = types[count % types.length]
      const forms = [
        value,
        { araxes: 2, type, data: value },
        { araxes: 1, type: value },
        JSON.stringify({ araxes: 1, type }),
      ]
      // "hello" without data is no rubbish; with a theme nobody has it is.
      const odd = { araxes: 1, type, data: { id: `no-${count}`, theme: 'pink', bbox: value, dir: 0, on: [value] } }
      target?.postMessage(count % 2 === 0 ? odd : forms[count % forms.length], '*')
    }
  })
  const heard = await hear(page)
  await send(page, { araxes: 1, type: 'getState', id: 'last' })
  await expect.poll(async () => JSON.stringify(await heard())).toContain('"id":"last"')
  expect(await state()).toEqual(before)
})

test('its height is told in the words of every house, where that is asked', async ({ page, host }) => {
  await withoutMap(page)
  await host.open('')
  const heard = await hear(page)
  await page.evaluate((src) => {
    const frame = document.createElement('iframe')
    frame.src = src
    frame.width = '640'
    document.body.append(frame)
  }, `${host.maps}embed/?resize=auto&childId=map-1`)
  await expect
    .poll(async () => (await heard()).map((it) => JSON.stringify((it as { data: unknown }).data)).join('\n'))
    .toContain('pymxPYMxmap-1xPYMxheightxPYMx480')
  const words = (await heard()).map((it) => JSON.stringify((it as { data: unknown }).data)).join('\n')
  expect(words).toContain('{"datawrapper-height":{"map-1":480}}')
  expect(words).toContain('"sentinel":"amp"')
  expect(words).toContain('\\"sender\\":\\"Flourish\\"')
  expect(words).toContain('{"araxes":1,"type":"height","data":{"px":480}}')
})
