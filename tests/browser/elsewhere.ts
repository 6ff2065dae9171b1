/** A page that is nobody's: markup is read there, because the page that is tested lets no text become markup. */
import type { Page } from '@playwright/test'

/** What `read` makes of `text` in an empty page. */
export const elsewhere = async <T>(page: Page, read: (text: string) => T, text: string): Promise<T> => {
  const blank = await page.context().newPage()
  try {
    return (await blank.evaluate(read as (text: string) => unknown, text)) as T
  } finally {
    await blank.close()
  }
}
