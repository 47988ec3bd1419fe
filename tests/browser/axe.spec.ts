import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { allPages, articles, oneOfEachKind } from './addresses.ts';

// Of any newsroom's site: see .config/playwright-newsroom.ts.

const pages =
  process.env.ALL_PAGES === undefined
    ? new Set([...oneOfEachKind().values(), ...articles()])
    : allPages();

/** What axe finds, as words. */
async function findings(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

for (const at of pages)
  test(`axe finds nothing on ${at}, light and dark`, async ({ page }) => {
    await page.goto(at);
    const everything = new AxeBuilder({ page }).withTags([
      'wcag2a',
      'wcag2aa',
      'wcag21a',
      'wcag21aa',
      'wcag22aa',
      'best-practice',
    ]);
    expect(await findings(everything)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    // In the dark only colours differ.
    const colours = new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']);
    expect(await findings(colours), 'dark').toEqual([]);
  });
