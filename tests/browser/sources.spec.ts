import { expect, test } from './open.ts'

const files = [
  ['events.csv', 'text/csv', 'ALLEGED'],
  ['claims.csv', 'text/csv', 'ALLEGED'],
  ['events.geojson', 'application/geo+json', 'FeatureCollection'],
  ['layers.geojson', 'application/geo+json', 'not a route'],
  ['timelinejs.json', 'application/json', 'display_date'],
  ['storymapjs.json', 'application/json', 'storymap'],
  ['story.json', 'application/json', 'CC BY 4.0'],
  ['sources.csl.json', 'application/json', 'container-title'],
  ['sources.ris', 'application/x-research-info-systems', 'TY  - NEWS'],
  ['sources.bib', 'text/x-bibtex', '@article{'],
  ['exports.schema.json', 'application/json', 'json-schema.org'],
] as const

test.describe('the page of sources', () => {
  test.use({ javaScriptEnabled: false })

  test('reads without script: counts, downloads, every source with publisher, language, country and date', async ({
    page,
  }) => {
    await page.goto('./sources/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sources, downloads, corrections')
    await expect(page.getByRole('table', { name: 'By kind of publisher' })).toBeVisible()
    const lines = page.locator('.sources li')
    const count = Number(await page.locator('#sources .count').textContent())
    await expect(lines).toHaveCount(count)
    await expect(page.locator('#source-horizon-weekly-2014 small')).toContainText('English, Canada')
  })

  test('leads from a kind to its sources, and from a source to an event that cites it', async ({ page }) => {
    await page.goto('./sources/')
    await page.getByRole('table', { name: 'By kind of publisher' }).getByRole('link', { name: 'State media' }).click()
    await expect(page).toHaveURL(/#kind-state-media$/)
    const link = page.locator('#source-horizon-weekly-2014 .cited-by a').first()
    expect(await link.getAttribute('href')).toMatch(/^\.\.\/#[a-z0-9-]+$/)
    await link.click()
    await expect(page.locator(':target')).toHaveClass(/card/)
  })

  test('shows what was corrected at the address of the correction', async ({ page }) => {
    await page.goto('./sources/#correction-horizon-weekly-language')
    await expect(page.locator(':target')).toContainText('25 November 2026')
  })

  for (const width of [390, 768, 1440]) {
    test(`fits ${width} px without scrolling sideways`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto('./sources/')
      const inner = await page.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
      expect(inner).toBe(0)
      await page.screenshot({ path: `screenshots/sources-${width}.png` })
    })
  }
})

test('offers exactly the files that are there', async ({ page }) => {
  await page.goto('./sources/')
  const links = await page.locator('.downloads li a').allTextContents()
  expect(links).toEqual(files.map(([name]) => name))
})

for (const [name, type, word] of files) {
  test(`${name} is there, as ${type}`, async ({ request }) => {
    const answer = await request.get(`./data/${name}`)
    expect(answer.status()).toBe(200)
    expect(answer.headers()['content-type']).toMatch(new RegExp(`^${type.replace('+', '\\+')}; charset=utf-8$`))
    expect(await answer.text()).toContain(word)
  })
}
