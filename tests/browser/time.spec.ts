import { expect, test, type Page } from '@playwright/test';
import { denseSite } from '../../.config/playwright.ts';

/** Presses Tab until a link of the list has the focus, and says how often. */
async function stopsBeforeList(page: Page): Promise<number> {
  for (let stops = 0; stops < 200; stops++) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate(
      () => document.activeElement?.closest('.timeline') !== null,
    );
    if (isThere) return stops;
  }
  return Infinity;
}

for (const at of ['/chronologie/', '/en/timeline/', `${denseSite}chronologie/`])
  test(`${at} begins with the events`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(at);
    const table = await page.locator('.months').boundingBox();
    expect(table?.height).toBeLessThanOrEqual(240);
    const first = await page.locator('.timeline > li').first().boundingBox();
    expect(first?.y).toBeLessThan(700);
    await expect(page.locator('.chart')).toHaveCount(0);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect((await page.locator('.months').boundingBox())?.height).toBeLessThanOrEqual(240);
    expect(await stopsBeforeList(page)).toBeLessThanOrEqual(25);
  });

test('a month of the table leads to its events', async ({ page }) => {
  await page.goto('/chronologie/');
  await page.getByRole('link', { name: /^juillet 2025, \d+ événements$/ }).click();
  await expect(page).toHaveURL(/\/chronologie\/2025\/#month_07$/);
  const heading = page.getByRole('heading', { name: 'juillet 2025' });
  await expect(heading).toBeInViewport();
});

test('the filters are folded, with the number in force, and can be taken back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/chronologie/?acteur=seynabou-n-diamane&certitude=confirmed');
  await expect(page.locator('#filter-fold > summary')).toHaveText('Filtrer (2)');
  await expect(page.locator('#filters')).toBeHidden();
  const status = page.getByRole('status');
  await expect(status).toHaveText('8 événements trouvés');
  expect((await status.boundingBox())?.y).toBeLessThan(400);
  await page.getByRole('button', { name: 'Retirer Confirmé' }).click();
  await expect(status).toHaveText('12 événements trouvés');
  await expect(page.locator('#filter-fold > summary')).toHaveText('Filtrer (1)');
  await expect(page.locator('#filter-fold > summary')).toBeFocused();
});

test('the marks of certainty differ in colours that a reader forces', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/chronologie/2025/');
  const drawn = (selector: string) =>
    page.locator(selector).evaluateAll((elements) =>
      elements.slice(0, 1).map((element) => {
        const { backgroundColor, borderStyle } = getComputedStyle(element, '::before');
        return `${backgroundColor} ${borderStyle}`;
      }),
    );
  for (const mark of ['.timeline > ', '.legend .mark']) {
    const kinds = ['.confirmed', '.reported'].map((kind) => `${mark}${kind}`);
    const looks = (await Promise.all(kinds.map(drawn))).flat();
    expect(looks).toHaveLength(2);
    expect(new Set(looks).size, mark).toBe(2);
  }
  const fills = await page
    .locator('.chart svg a:is(.confirmed, .reported):not([style])')
    .evaluateAll((marks) =>
      marks.map((mark) => {
        const [, shape] = mark.children;
        return [mark.classList[0], shape && getComputedStyle(shape).fill].join(' ');
      }),
    );
  const [confirmed, reported] = ['confirmed', 'reported'].map(
    (kind) => new Set(fills.filter((fill) => fill.startsWith(kind)).map((fill) => fill.slice(9))),
  );
  expect([confirmed?.size, reported?.size]).toEqual([1, 1]);
  expect([...(confirmed ?? [])][0]?.trim()).not.toBe([...(reported ?? [])][0]?.trim());

  await page.goto('/methode/');
  const signs = (
    await Promise.all(
      ['confirmed', 'reported', 'disputed'].map((kind) => drawn(`.alphabet .mark.${kind}`)),
    )
  ).flat();
  expect(new Set(signs).size).toBe(3);
});

test('a statement is a diamond in lists and legends, as in the chart', async ({ page }) => {
  await page.goto('/chronologie/2025/');
  for (const mark of ['.timeline > .statement:not(.span)', '.legend .mark.statement:not(.span)']) {
    const [radius, rotate] = await page
      .locator(mark)
      .first()
      .evaluate((element) => {
        const { borderTopLeftRadius, rotate } = getComputedStyle(element, '::before');
        return [borderTopLeftRadius, rotate];
      });
    expect([radius, rotate], mark).toEqual(['0px', '45deg']);
  }
  const long = page.locator('.legend .mark.span').first();
  expect((await long.boundingBox())?.width).toBeGreaterThan(30);
});

for (const at of ['/lieux/', '/chronologie/2025/', '/acteurs/'])
  test(`the words of the drawings of ${at} grow with those of the reader`, async ({ page }) => {
    await page.setViewportSize({ width: 900, height: 900 });
    await page.goto(at);
    const sizes = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('main svg text')]
          .map((text) => text.getBoundingClientRect().height)
          .filter((height) => height > 0),
      );
    const least = (heights: readonly number[]) => Math.min(...heights);
    const before = least(await sizes());
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    expect(least(await sizes())).toBeGreaterThan(1.5 * before);
    // What is wider than the screen moves in its own frame.
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  });

test('no word of a map is smaller than 11 pixels on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/lieux/');
  const sizes = await page.locator('.map .tall text').evaluateAll((texts) =>
    texts.map((text) => {
      const svg = text.closest('svg');
      const scale = (svg?.getBoundingClientRect().width ?? 0) / (svg?.viewBox.baseVal.width ?? 1);
      return parseFloat(getComputedStyle(text).fontSize) * scale;
    }),
  );
  expect(Math.min(...sizes)).toBeGreaterThan(11);
});
