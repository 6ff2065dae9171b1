import AxeBuilder from '@axe-core/playwright'
import { elsewhere } from './elsewhere.ts'
import { code, copied, dialog, event, openEmbed } from './embed-open.ts'
import { expect, test } from './open.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

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
  const marks = await elsewhere(
    page,
    (text) => {
      const { body } = new DOMParser().parseFromString(text, 'text/html')
      return [...body.querySelectorAll<HTMLElement>('[data-araxes-event]')].map((mark) => [
        mark.dataset.araxesEvent,
        mark.textContent,
      ])
    },
    html,
  )
  expect(marks).toEqual([[event, 'Baku vehemently denied the accusation, with Aliyev insisting on more.']])
  await tool.getByRole('textbox', { name: 'Your article' }).fill('Nothing of the sort.')
  await tool.getByRole('button', { name: 'Find sentences' }).click()
  await expect(tool.getByRole('status')).toHaveText('None of 1 sentence fits a quotation on record.')
  await expect(tool.locator('.sentence')).toHaveCount(0)
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
