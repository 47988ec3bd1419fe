import { expect, test as base, type Page } from '@playwright/test';
import { isWhole } from '../extent.ts';
import {
  allPages,
  articles,
  isOfNewsroom,
  oneOfEachKind,
  oneOfEachKindInTurn,
} from './addresses.ts';
import { bringAxe, findings } from './axe.ts';

// Of any newsroom's site: see .config/playwright-newsroom.ts. A page is opened once with its
// scripts and once without, in windows that stay open, and tried in every way.

/** All, or one of each kind: in each language of the example, in one after another of a newsroom. */
function chosen(): string[] {
  if (isWhole) return allPages();
  return isOfNewsroom ? oneOfEachKindInTurn() : [...oneOfEachKind().values()];
}

const pages = chosen();

interface Windows {
  readonly scripted: Page;
  readonly plain: Page;
}

const test = base.extend<object, Windows>({
  scripted: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ colorScheme: 'light' });
      await bringAxe(context);
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  plain: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
});

const phone = { width: 360, height: 740 };
const narrow = { width: 320, height: 640 };
const half = { width: 640, height: 900 };
const tablet = { width: 768, height: 900 };
const wide = { width: 1280, height: 900 };
const wider = { width: 1920, height: 1000 };

/** How much of what is shown moved while the page came in, as Chromium counts it. */
const shift = (page: Page): Promise<number> =>
  page.evaluate(
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

/** How far the page can be scrolled sideways, in CSS pixels. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Elements whose text does not fit in them and is cut. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *, header *, footer *')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const hides = /hidden|clip/.test(`${overflowX} ${overflowY}`);
        return (
          hides && element.scrollHeight > element.clientHeight + 1 && element.tagName !== 'svg'
        );
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );

/** The longest line of running text, in characters: of paragraphs and of items that are read as such. */
const longestLine = (page: Page): Promise<number> =>
  page.evaluate(() => {
    let longest = 0;
    for (const block of document.querySelectorAll('main :is(p, .prose li, dd)')) {
      if (block.closest('.ui, nav, form, table, svg')) continue;
      /** How many characters stand at each height. */
      const lines = new Map<number, number>();
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      while (walker.nextNode()) {
        const { data } = walker.currentNode as Text;
        if (walker.currentNode.parentElement?.closest('sup, ul ul, .ui')) continue;
        for (let at = 0; at < data.length; at += 1) {
          range.setStart(walker.currentNode, at);
          range.setEnd(walker.currentNode, at + 1);
          const { bottom, width } = range.getBoundingClientRect();
          const line = Math.round(bottom / 8);
          if (width > 0) lines.set(line, (lines.get(line) ?? 0) + 1);
        }
      }
      longest = Math.max(longest, ...lines.values());
    }
    return longest;
  });

/** Whether the ornament of a page lies under what it says first. */
const isCrossed = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const ornament = document.querySelector('.mast > svg')?.getBoundingClientRect();
    const lead = document.querySelector('.mast > .lead')?.getBoundingClientRect();
    return (
      ornament !== undefined &&
      lead !== undefined &&
      lead.right > ornament.left &&
      lead.top < ornament.bottom
    );
  });

/**
 * What is opened with a finger in menus, lists and small text and is less than 24 pixels high. Links
 * in running text have their lines, as WCAG 2.5.8 allows.
 */
const lowTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.ui a, .label a, .lines > li > a, .what a, button, summary')]
      .filter((target) => !target.closest('svg, sup, .months, .skip') && target.checkVisibility())
      .flatMap((target) =>
        [...target.getClientRects()]
          .filter(({ width, height }) => width > 0 && height < 23.5)
          .map(({ height }) => `${target.textContent.slice(0, 30)} ${height.toFixed(1)}`),
      ),
  );

/** The words of menus and of lists that stand on two lines. */
const brokenWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const range = document.createRange();
    return [...document.querySelectorAll('.site li a, .lines > li > a, .row a')].flatMap((link) => {
      const words = link.lastChild;
      if (!(words instanceof Text)) return [];
      return [...words.data.matchAll(/[\p{L}\p{N}]+/gu)].flatMap((word) => {
        range.setStart(words, word.index);
        range.setEnd(words, word.index + word[0].length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        return lines.size > 1 ? [word[0]] : [];
      });
    });
  });

/** Whether paper has the name, the address and the facts of a page, and no menu. */
const isPrinted = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const isShown = (selector: string) =>
      [...document.querySelectorAll(selector)].map((element) => element.checkVisibility());
    const canonical = document.querySelector<HTMLLinkElement>('[rel=canonical]');
    const name = document.querySelector<HTMLElement>('.name');
    return (
      isShown('.name, .mast .facts').every(Boolean) &&
      !isShown('.site nav').some(Boolean) &&
      (!canonical || (name?.dataset.printed ?? '').includes(canonical.href))
    );
  });

/** The headings that lead to themselves and are underlined. */
const underlined = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main h2 > a[href^="#"]')]
      .filter((link) => getComputedStyle(link).textDecorationLine !== 'none')
      .map((link) => link.textContent),
  );

/** What a reader reads, but for forms and buttons, which are taken away. */
const text = (page: Page): Promise<string> =>
  page.evaluate(() => {
    for (const control of document.querySelectorAll('details:has(form), form, button'))
      control.remove();
    return document.body.innerText;
  });

const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// In the dark only colours differ.
const colours = ['color-contrast', 'link-in-text-block'];

test('there are pages to try', () => {
  expect(pages.length).toBeGreaterThan(10);
});

for (const at of pages)
  test(`${at} is for every reader`, async ({ scripted: page, plain, baseURL }) => {
    const address = new URL(at, baseURL).href;
    await page.setViewportSize(phone);
    await page.goto(address);
    expect
      .soft(await shift(page), 'on a phone, nothing moves while it comes in')
      .toBeLessThan(0.02);

    expect.soft(await lowTargets(page), 'what a finger opens').toEqual([]);
    expect.soft(await underlined(page), 'headings').toEqual([]);

    await page.setViewportSize(narrow);
    expect.soft(await sideways(page), 'at 320 pixels').toBe(0);

    for (const viewport of [phone, tablet, wide, wider]) {
      await page.setViewportSize(viewport);
      const how = `at ${String(viewport.width)} pixels`;
      expect.soft(await isCrossed(page), `the ornament leaves the lead alone ${how}`).toBe(false);
    }
    for (const viewport of [wider, wide]) {
      await page.setViewportSize(viewport);
      const how = `the longest line at ${String(viewport.width)} pixels`;
      expect.soft(await longestLine(page), how).toBeLessThanOrEqual(75);
    }

    expect.soft(await findings(page, everyRule), 'axe, in the light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await findings(page, { type: 'rule', values: colours }), 'in the dark').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', media: 'print' });
    expect.soft(await isPrinted(page), 'on paper').toBe(true);
    await page.emulateMedia({ media: 'screen' });

    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    for (const viewport of [half, wide]) {
      await page.setViewportSize(viewport);
      const how = `with text at 200 % and ${String(viewport.width)} pixels`;
      expect.soft(await sideways(page), how).toBe(0);
      expect.soft(await cut(page), how).toEqual([]);
    }
    await page.setViewportSize(phone);
    expect.soft(await sideways(page), 'on a phone with text at 200 %').toBe(0);
    expect.soft(await brokenWords(page), 'on a phone with text at 200 %').toEqual([]);
    await page.setViewportSize(wide);

    await plain.setViewportSize(wide);
    await plain.goto(address);
    expect.soft(await text(plain), 'without JavaScript').toBe(await text(page));
  });

test('no article scrolls sideways at 320 pixels', async ({ scripted: page, baseURL }) => {
  test.slow();
  await page.setViewportSize(narrow);
  for (const at of articles().filter((each) => !pages.includes(each))) {
    await page.goto(new URL(at, baseURL).href);
    expect.soft(await sideways(page), at).toBe(0);
  }
});
