/** The map in a frame where the network has gone, and in another browser. */
import { firefox, startFirefox } from './firefox.ts'
import { expect, framed, iframe, test } from './host.ts'

const talks = 'baku-fm-talks-2025-12-08'
const alleged = 'alleged-airspace-use-2025'

test('a frame that has loaded goes on when the network has gone', async ({ page, host }) => {
  await host.open(iframe(host.maps))
  const frame = await framed(page)
  await expect(frame.locator('#map')).toHaveAttribute('data-map', 'live', { timeout: 60_000 })
  await page.context().setOffline(true)
  const at = await frame.locator('#map').getAttribute('data-at')
  await frame.locator('.map-controls [data-action=zoom-in]').click()
  await expect(frame.locator('#map')).not.toHaveAttribute('data-at', at ?? '')
  for (const event of [talks, alleged]) {
    await frame.locator(`.timeline-events a[data-event="${event}"]`).dispatchEvent('click')
    await expect(frame.locator('.card:not([hidden])')).toHaveAttribute('id', event)
    await expect(frame.locator('.card:not([hidden]) .status').first()).toBeVisible()
  }
  // What is fetched for comfort does not come; nothing else may go wrong.
  expect(host.errors.filter((error) => !/ERR_INTERNET_DISCONNECTED|dynamically imported/.test(error))).toEqual([])
  host.errors.length = 0
  await page.context().setOffline(false)
})

test('Firefox holds the element, and the map in it does as it is told', async ({ page, host }) => {
  const path = firefox()
  test.skip(!path, 'There is no Firefox here: apt-get install firefox-esr, or any Firefox, and this test runs.')
  await host.open(
    `<araxes-map event="${talks}" height="480"></araxes-map><script src="${host.maps}embed/v1.js"></script>`,
  )
  const browser = await startFirefox(path ?? '')
  try {
    await browser.goto(page.url())
    const map = `document.querySelector('araxes-map')`
    await expect.poll(() => browser.run(`return ${map}?.ready != null`), { timeout: 90_000 }).toBe(true)
    expect(await browser.run(`return ${map}.getState()`)).toMatchObject({ event: talks, view: 'map' })
    await browser.run(`return ${map}.setEvent('${alleged}').then(() => null)`)
    await expect.poll(() => browser.run(`return ${map}.getAttribute('event')`)).toBe(alleged)
    expect(await browser.run(`return ${map}.setEvent('nobody-knows').catch(({ message }) => message)`)).toBe(
      'unknown-event',
    )
  } finally {
    await browser.close()
  }
})
