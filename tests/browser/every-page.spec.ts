import { expect, test, type Page } from '@playwright/test';
import { articles, oneOfEachKind } from './addresses.ts';

// Of any newsroom's site: see .config/playwright-newsroom.ts. Each test opens all its pages.
test.describe.configure({ timeout: 240_000 });

const pages = [...oneOfEachKind().values()];

test('there are pages to try', () => {
  expect(pages).toContain('./');
});

/** How far the page can be scrolled sideways, in CSS pixels. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Elements whose text does not fit in them and is cut. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *, header *, footer *')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const hides = overflowX !== 'visible' || overflowY !== 'visible';
        return (
          hides && element.scrollHeight > element.clientHeight + 1 && element.tagName !== 'svg'
        );
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );

test.describe('at 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  test('no page scrolls sideways', async ({ page }) => {
    for (const at of new Set([...pages, ...articles()])) {
      await page.goto(at);
      expect.soft(await sideways(page), at).toBe(0);
    }
  });
});

for (const width of [640, 1280])
  test.describe(`with text at 200 % and ${String(width)} pixels`, () => {
    test.use({ viewport: { width, height: 900 } });
    test('no page loses anything', async ({ page }) => {
      for (const at of pages) {
        await page.goto(at);
        await page.addStyleTag({ content: 'html { font-size: 200% }' });
        expect.soft(await sideways(page), at).toBe(0);
        expect.soft(await cut(page), at).toEqual([]);
      }
    });
  });

test('every page reads the same without JavaScript, but for its forms and buttons', async ({
  page,
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const plain = await context.newPage();
  for (const at of pages) {
    await Promise.all([page.goto(at), plain.goto(at)]);
    const [scripted, unscripted] = await Promise.all(
      [page, plain].map((each) =>
        each.evaluate(() => {
          for (const control of document.querySelectorAll('form, button')) control.remove();
          return document.body.innerText;
        }),
      ),
    );
    expect.soft(unscripted, at).toBe(scripted);
  }
  await context.close();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 412, height: 823 } });
  test('nothing moves while a page comes in', async ({ page }) => {
    for (const at of pages) {
      await page.goto(at);
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) => {
              const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
              resolve(shifts.reduce((sum, { value }) => sum + value, 0));
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => {
              resolve(0);
            }, 150);
          }),
      );
      expect.soft(shift, at).toBeLessThan(0.02);
    }
  });
});
