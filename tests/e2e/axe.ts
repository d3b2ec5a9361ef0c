import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

type AxeOptions = {
  /**
   * A list of suggestions is open. It hangs at the end of the page, tied to its field by aria-controls; the habit (no
   * rule of WCAG) that everything stands in a landmark does not fit it.
   */
  readonly withPopup?: boolean
}

/** Fails with the rule and the elements when axe finds anything on the screen as it stands now (WCAG 2.2 AA). */
export async function expectNoViolation(page: Page, { withPopup = false }: AxeOptions = {}): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    // What passes is not described; that is most of its work.
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .disableRules(withPopup ? ['region'] : [])
    .analyze()
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    elements: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
  }))
  expect(found, 'axe').toEqual([])
}
