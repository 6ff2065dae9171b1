/**
 * The poster and the live map are the same map: their coasts are compared as drawn, pixel by pixel. Two sizes always;
 * all of them with ARAXES_POSTER_SIZES=all.
 */
import type { Page } from '@playwright/test'
import { type Distances, edgeDistances, type Shore } from './coast.ts'
import { expect, openMap, test } from './open.ts'
import { wear } from './style.ts'

const everySize = [
  [320, 568],
  [390, 844],
  [768, 1024],
  [1280, 840],
  [1440, 900],
  [2560, 1440],
] as const
const always = [
  [390, 844, 'light'],
  [1440, 900, 'dark'],
] as const
const cases =
  process.env.ARAXES_POSTER_SIZES === 'all'
    ? everySize.flatMap(([width, height]) =>
        (['light', 'dark'] as const).map((scheme) => [width, height, scheme] as const),
      )
    : always

/** Lets the live map draw land and sea and nothing else, by hiding the other layers in the style it is given. */
const onlyLandAndSea = async (page: Page): Promise<void> => {
  await page.route(/\/assets\/canvas-[^/]*\.js$/, async (route) => {
    const response = await route.fetch()
    const text = await response.text()
    const layers = /layers:\[(\.\.\.[^[\]]+)\]/g
    expect(text.match(layers), 'the one place where the style lists its layers').toHaveLength(1)
    const body = text.replace(
      layers,
      "layers:[$1].map(it=>/^(land|sea)$/.test(it.id)?it:{...it,layout:{...it.layout,visibility:'none'}})",
    )
    await route.fulfill({ response, body, headers: { ...response.headers(), 'content-length': '' } })
  })
}

const bare = `
.map-controls, .legend, .hatch-notes, .map-policy, .map-state, .notice, .maplibregl-control-container, .poster-relief { display: none !important }
.poster-drawing ~ .poster-drawing, .poster-drawing > :not(defs, .poster-sea) { display: none !important }
.map-canvas, .poster { transition: none !important }`
const posterOnly = '.poster { visibility: visible !important } .map-canvas { visibility: hidden !important }'
const liveOnly = '.poster { visibility: hidden !important } .map-canvas { visibility: visible !important }'

/** The pixels of the map's section: how much of each is sea, told by the two colours of the theme. */
const shore = async (page: Page, style: string): Promise<Shore> => {
  const undress = await wear(page, `${bare}${style}`)
  const picture = await page.locator('#map').screenshot({ animations: 'disabled' })
  await undress()
  const { width, height, coded } = await page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D
    const colour = (name: string): number[] => {
      context.fillStyle = getComputedStyle(document.documentElement).getPropertyValue(name)
      context.fillRect(0, 0, 1, 1)
      return [...context.getImageData(0, 0, 1, 1).data]
    }
    const [land = [], sea = []] = [colour('--land'), colour('--sea')]
    const way = [0, 1, 2].map((channel) => (sea[channel] ?? 0) - (land[channel] ?? 0))
    const length = way.reduce((sum, each) => sum + each * each, 0)
    context.drawImage(bitmap, 0, 0)
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height)
    let text = ''
    for (let index = 0; index < data.length; index += 4) {
      const along = way.reduce(
        (sum, each, channel) => sum + each * ((data[index + channel] ?? 0) - (land[channel] ?? 0)),
        0,
      )
      text += String.fromCharCode(Math.max(0, Math.min(250, Math.round((along / length) * 250))))
    }
    return { width: bitmap.width, height: bitmap.height, coded: btoa(text) }
  }, picture.toString('base64'))
  return { width, height, sea: Float32Array.from(Buffer.from(coded, 'base64'), (value) => value / 250) }
}

const words = ({ points, mean, p95, p99, max, far }: Distances): string =>
  `${points} points, mean ${mean.toFixed(2)}, p95 ${p95.toFixed(2)}, p99 ${p99.toFixed(2)}, max ${max.toFixed(2)} px, ${far} above 2`

for (const [width, height, colorScheme] of cases) {
  test.describe(`${width} × ${height}, ${colorScheme}`, () => {
    test.use({ viewport: { width, height }, colorScheme })

    test('the coast of the poster lies on the coast of the live map', async ({ page }, { annotations }) => {
      await onlyLandAndSea(page)
      await openMap(page)
      const live = await shore(page, liveOnly)
      const still = await shore(page, posterOnly)
      const there = edgeDistances(live, still)
      const back = edgeDistances(still, live)
      annotations.push(
        { type: 'live to poster', description: words(there) },
        { type: 'poster to live', description: words(back) },
      )
      if (process.env.ARAXES_POSTER_SIZES)
        process.stdout.write(`${width}x${height} ${colorScheme}: ${words(there)}; back ${words(back)}\n`)
      expect(there.points).toBeGreaterThan(200)
      expect(there.p99).toBeLessThanOrEqual(1)
      expect(back.p95).toBeLessThan(1)
      // Spits and lagoons thinner than a pixel: whether they have an edge at all is decided by a shade.
      expect(there.far / there.points).toBeLessThan(0.003)
      expect(back.far / back.points).toBeLessThan(0.015)
    })
  })
}
