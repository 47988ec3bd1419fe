import { expect, test, type Page } from '@playwright/test';
import { denseSite } from '../../.config/playwright.ts';

const pictures = {
  'the example': [
    '/chronologie/2025/',
    '/chronologie/2024/',
    '/analyses/un-horaire-pour-l-eau/',
    '/lieux/',
    '/lieux/dagana/',
    '/acteurs/',
    '/acteurs/seynabou-n-diamane/',
    '/evenements/2025-07-07-arrivee-de-kantara/',
    '/en/timeline/2025/',
    '/en/actors/',
  ],
  'a site of much content': [
    'chronologie/2024/',
    'analyses/article-0/',
    'lieux/',
    'lieux/place-0/',
    'acteurs/',
    'acteurs/actor-0/',
    'evenements/event-0/',
  ].map((at) => denseSite + at),
};

/** Says which labels of the pictures of a page meet others or leave their frame. */
const faultsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const shown = [...document.querySelectorAll('main svg[viewBox]:not([aria-hidden])')].filter(
      (svg) => svg.getBoundingClientRect().width > 0,
    );
    // A phone has no chart of time: there the list is one.
    if (shown.length === 0 && innerWidth > 1000) found.push('no picture');
    for (const svg of shown) {
      const frame = svg.getBoundingClientRect();
      if (!svg.querySelector('a, rect, circle')) found.push('an empty frame');
      const boxes = [...svg.querySelectorAll('text')].map((text) => ({
        text: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      for (const [index, { text, box }] of boxes.entries()) {
        const inside =
          box.left >= frame.left - 1 &&
          box.right <= frame.right + 1 &&
          box.top >= frame.top - 1 &&
          box.bottom <= frame.bottom + 1;
        if (!inside) found.push(`“${text}” is cut`);
        for (const other of boxes.slice(index + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          // The box of a line of text is higher than its letters.
          if (across > 1 && down > box.height * 0.3) found.push(`“${text}” meets “${other.text}”`);
        }
      }
    }
    return found;
  });

for (const [site, addresses] of Object.entries(pictures))
  test(`no label of a picture of ${site} meets another or is cut, at any width`, async ({
    page,
  }) => {
    test.slow();
    for (const at of addresses) {
      await page.goto(at);
      for (const width of [320, 360, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        // A window is laid out a moment after it has its size.
        await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
        expect.soft(await faultsOf(page), `${at} at ${String(width)} pixels`).toEqual([]);
      }
    }
  });

test('a mark of the timeline leads to its event, by mouse and by keyboard', async ({ page }) => {
  await page.goto('/chronologie/2025/');
  const mark = page
    .locator('.chart .wide')
    .getByRole('link', { name: /^le 7 ou le 8\sjuillet 2025/ });
  await mark.click();
  await expect(page).toHaveURL(/\/evenements\/2025-07-07-arrivee-de-kantara\/$/);
  await page.goBack();
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/evenements\/2025-07-07-arrivee-de-kantara\/$/);
});

test('dates are drawn and worded as what they are', async ({ page }) => {
  await page.goto('/chronologie/2025/');
  const choice = page.locator('.chart .wide a[href$="/2025-07-07-arrivee-de-kantara/"]');
  await expect(choice.locator('title')).toHaveText(/^le 7 ou le 8\sjuillet 2025/);
  await expect(choice.locator('circle')).toHaveCount(2);
  const about = page.locator('.chart .wide a[href$="/2025-12-part-de-l-amont/"]');
  await expect(about.locator('title')).toHaveText(/^vers décembre 2025/);
  await expect(about).toHaveAttribute('style', /fade-both/);
});
