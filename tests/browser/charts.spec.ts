import { expect, test } from '@playwright/test';

const chartPages = [
  '/chronologie/',
  '/chronologie/2025/',
  '/chronologie/2024/',
  '/analyses/bamako-washington-une-offre-des-silences/',
  '/lieux/',
  '/lieux/mali/',
  '/acteurs/',
  '/acteurs/assimi-goita/',
  '/en/timeline/2025/',
  '/en/actors/',
];

for (const width of [320, 360, 768, 1280])
  test.describe(`at ${String(width)} pixels`, () => {
    test.use({ viewport: { width, height: 900 } });
    test('no label of a picture meets another or is cut', async ({ page }) => {
      for (const at of chartPages) {
        await page.goto(at);
        const faults = await page.evaluate(() => {
          const found: string[] = [];
          for (const svg of document.querySelectorAll('main svg[viewBox]:not([aria-hidden])')) {
            const frame = svg.getBoundingClientRect();
            if (frame.width === 0) continue;
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
                const across =
                  Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
                const down =
                  Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
                // The box of a line of text is higher than its letters.
                if (across > 1 && down > box.height * 0.3)
                  found.push(`“${text}” meets “${other.text}”`);
              }
            }
          }
          return found;
        });
        expect.soft(faults, at).toEqual([]);
      }
    });
  });

test('a mark of the timeline leads to its event, by mouse and by keyboard', async ({ page }) => {
  await page.goto('/chronologie/2025/');
  const mark = page
    .locator('.chart .wide')
    .getByRole('link', { name: /^le 7 ou le 8 juillet 2025/ });
  await mark.click();
  await expect(page).toHaveURL(/\/evenements\/2025-07-07-arrivee-atallah\/$/);
  await page.goBack();
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/evenements\/2025-07-07-arrivee-atallah\/$/);
});

test('dates are drawn and worded as what they are', async ({ page }) => {
  await page.goto('/chronologie/2025/');
  const choice = page.locator('.chart .wide a[href$="/2025-07-07-arrivee-atallah/"]');
  await expect(choice).toHaveAttribute('aria-label', /^le 7 ou le 8 juillet 2025/);
  await expect(choice.locator('circle')).toHaveCount(2);
  const about = page.locator('.chart .wide a[href$="/2025-09-blocus-carburant/"]');
  await expect(about).toHaveAttribute('aria-label', /^vers septembre 2025/);
  await expect(about).toHaveAttribute('style', /wide-both/);
});
