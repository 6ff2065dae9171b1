/** What axe-core finds wrong with a page: WCAG 2.2 AA, best practice, and the size of targets. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** One sentence for each of the first elements that break a rule. */
export const violations = async (page: Page): Promise<string[]> => {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(rules)
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze()
  return found.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 4).map(({ target, any }) => `${id}: ${help} – ${target.join(' ')} (${any[0]?.message ?? ''})`),
  )
}
