/** Style that a test lays over the page: made by script, because the content policy takes no inline style sheet. */
import type { Page } from '@playwright/test'

/** Puts the rules after all style of the page; what it returns takes them away. */
export const wear = async (page: Page, rules: string): Promise<() => Promise<void>> => {
  const name = await page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return document.adoptedStyleSheets.length - 1
  }, rules)
  return () =>
    page.evaluate((index) => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((_, at) => at !== index)
    }, name)
}
