import { expect, test, type Locator, type Page } from '@playwright/test';

const article = '/analyses/un-horaire-pour-l-eau/';
const event = '/evenements/2025-07-07-arrivee-de-kantara/';
const phone = { width: 360, height: 740 };

test('on a phone the front page says what it is, what is new and what comes next', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 900 });
  await page.goto('/');
  for (const part of ['h1', '.facts', '.front h2', '.others h3'])
    await expect(page.locator(part).first(), part).toBeInViewport({ ratio: 0.4 });
});

test('on a desk the latest events stand beside what leads', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/');
  const [lead, latest] = await boxesOf(page, ['.front', '.latest']);
  expect(latest.x).toBeGreaterThanOrEqual(lead.x + lead.width);
  expect(latest.y).toBe(lead.y);
  await expect(page.locator('.band li')).not.toHaveCount(0);
});

async function boxOf(locator: Locator) {
  const box = await locator.first().boundingBox();
  if (!box) throw new Error(`${locator.toString()} is not shown.`);
  return box;
}

const boxesOf = <const Parts extends readonly string[]>(page: Page, parts: Parts) =>
  Promise.all(parts.map((part) => boxOf(page.locator(part)))) as Promise<{
    [Part in keyof Parts]: Awaited<ReturnType<typeof boxOf>>;
  }>;

test('the language stands beside the name, and the skip link hides neither', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto(article);
  const parts = ['.name', '.site > [hreflang]', '.site nav'] as const;
  const [name, language, menu] = await boxesOf(page, parts);
  expect(Math.abs(name.y + name.height - language.y - language.height)).toBeLessThan(10);
  expect(menu.y).toBeGreaterThanOrEqual(name.y + name.height);
  await page.keyboard.press('Tab');
  const [skip, below] = await boxesOf(page, ['.skip', '.name']);
  expect(skip.x).toBeGreaterThanOrEqual(6);
  expect(skip.y + skip.height).toBeLessThanOrEqual(below.y);
});

test('sharing is one tap from the title, by the system’s own way where it has one', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: ({ url }: ShareData) => {
        document.title = `shared ${url ?? ''}`;
        return Promise.resolve();
      },
    });
  });
  await page.setViewportSize({ width: 360, height: 900 });
  for (const at of [article, event, '/acteurs/seynabou-n-diamane/', '/lieux/dagana/']) {
    await page.goto(at);
    const way = page.locator('.mast').getByRole('link', { name: 'Partager', exact: true });
    await expect(way, at).toBeInViewport();
    await way.click();
    await expect(page).toHaveTitle(/^shared .*\/$/);
  }
});

test('without a script the way to share leads to the ways of sharing', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(article);
  await page.locator('.mast').getByRole('link', { name: 'Partager', exact: true }).click();
  await expect(page.locator('.share')).toBeInViewport();
  await context.close();
});

test('the text follows what opens it without a hole, however long the margin', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(article);
  const gap = await page.evaluate(() => {
    document.querySelector('.essentials')?.remove();
    const list = document.querySelector('.aside ul');
    for (let copies = 0; copies < 40; copies += 1)
      list?.append(list.firstElementChild?.cloneNode(true) ?? '');
    const [mast, prose] = ['.mast', '.prose'].map((part) =>
      document.querySelector(part)?.getBoundingClientRect(),
    );
    return (prose?.top ?? 0) - (mast?.bottom ?? 0);
  });
  expect(gap).toBeLessThan(60);
});

test('who is who stays in sight beside the text', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(article);
  await page.evaluate(() => {
    const box = document.querySelector('.prose')?.getBoundingClientRect();
    scrollTo(0, (box?.bottom ?? 0) - 500);
  });
  await expect(page.locator('.aside')).toBeInViewport({ ratio: 0.5 });
});
