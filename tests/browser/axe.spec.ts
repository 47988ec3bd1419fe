import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { allPages, articles, oneOfEachKind } from './addresses.ts';

const pages =
  process.env.ALL_PAGES === undefined
    ? [...new Set([...oneOfEachKind, ...articles()])]
    : allPages();

for (const at of pages)
  test(`axe finds nothing on ${at}`, async ({ page }) => {
    await page.goto(at);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    ).toEqual([]);
  });
