import { expect, test, type Page } from '@playwright/test';
import { queries } from '../search/queries.ts';
import { isWhole } from '../extent.ts';
import { findings } from './axe.ts';

const pages = { fr: '/recherche/', en: '/en/search/' } as const;

/** The addresses of the first results. */
const first = (page: Page, count = 3): Promise<string[]> =>
  page
    .locator('#results h2 a')
    .evaluateAll(
      (links, most) =>
        links.slice(0, most).map((link) => new URL((link as HTMLAnchorElement).href).pathname),
      count,
    );

async function ask(page: Page, text: string): Promise<void> {
  await page.getByRole('searchbox').fill(text);
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(new RegExp(`^${RegExp.escape(text)} — `));
}

for (const locale of ['fr', 'en'] as const)
  test(`questions find their page in the first three: ${locale}`, async ({ page }) => {
    await page.goto(pages[locale]);
    for (const query of queries[locale]) {
      await ask(page, query.text);
      await expect
        .poll(() => first(page), { message: query.text })
        .toEqual(expect.arrayContaining([query.page]));
    }
  });

test('a shared address shows its results in few bytes and few requests', async ({ page }) => {
  test.slow(); // Each question waits for a quiet network.
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  const asked: string[] = [];
  let bytes = 0;
  devtools.on('Network.requestWillBeSent', ({ request }) => {
    asked.push(new URL(request.url).pathname);
  });
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  const some = queries.fr.filter((_, index) => isWhole || index % 4 === 0);
  for (const { text } of some) {
    asked.length = 0;
    bytes = 0;
    await page.goto('about:blank');
    await page.goto(`${pages.fr}?q=${encodeURIComponent(text)}`, { waitUntil: 'networkidle' });
    await expect(page.locator('#results li').first()).toBeVisible();
    // At 50 kB and 2.5 round trips a second, with what is read one after another (the page, its
    // script, the terms, the records), three seconds leave room for 70 kB.
    expect.soft(bytes, text).toBeLessThan(70_000);
    expect.soft(asked.length, text).toBeLessThanOrEqual(22);
  }
});

test('results show why, and are narrowed, shared and gone back from', async ({ page }) => {
  await page.goto(pages.fr);
  await ask(page, "l'escadrille fluviale");
  const status = page.locator('#result-count');
  await expect(status).toHaveText(/^\d+ résultats$/);
  const whole = await status.textContent();
  await expect(page.locator('#results li').first().locator('mark').first()).toHaveText(
    'Escadrilles fluviales',
  );
  await page.getByRole('radio', { name: /Événements/ }).check();
  await expect(page).toHaveURL(/\?q=l%27escadrille\+fluviale&nature=evenement$/);
  await expect(status).not.toHaveText(whole ?? '');
  await page.getByRole('combobox', { name: 'Année' }).selectOption('2024');
  await expect(page).toHaveURL(/&annee=2024$/);
  await expect(page.locator('#results time').first()).toContainText('2024');
  await page.getByRole('combobox', { name: 'Acteur' }).selectOption('birane-tokosso');
  await expect(page).toHaveURL(/&acteur=birane-tokosso&annee=2024$/);
  const shared = page.url();
  const found = await first(page);
  expect(found.length).toBeGreaterThan(0);

  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(status).toHaveText(whole ?? '');
  await expect(page.getByRole('radio', { name: /Tout/ })).toBeChecked();
  await page.goBack();
  await expect(page.locator('#results li')).toHaveCount(0);

  await page.goto(`${pages.fr}?q=podor&nature=source&annee=2012`);
  await expect(status).toHaveText('Aucun résultat avec ces choix');

  await page.goto(shared);
  await expect(page.getByRole('combobox', { name: 'Acteur' })).toHaveValue('birane-tokosso');
  await expect(page.getByRole('radio', { name: /Événements/ })).toBeChecked();
  expect(await first(page)).toEqual(found);
});

test('the keyboard goes straight to an actor or a place', async ({ page }) => {
  await page.goto(pages.fr);
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('meisasra');
  const suggestions = page.getByRole('list', { name: 'Aller directement à' });
  await expect(suggestions.getByRole('link')).toHaveText(['Yacoub Ould Meïssara Personne']);
  await expect(page.locator('#suggestion-count')).toHaveText('1 suggestion');
  await page.keyboard.press('ArrowDown');
  await expect(suggestions.getByRole('link')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(suggestions).toBeHidden();
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type(' ');
  await page.keyboard.press('Backspace');
  await expect(suggestions).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/acteurs\/yacoub-ould-meissara\/$/);
});

test('more results are added where the last ones end', async ({ page }) => {
  await page.goto(`${pages.en}?q=ferry`);
  await expect(page.locator('#results li')).toHaveCount(10);
  await page.getByRole('button', { name: 'Show more' }).press('Enter');
  await expect(page.locator('#results li')).toHaveCount(20);
  await expect(page.locator('#results li').nth(10).getByRole('link')).toBeFocused();
});

test('nothing found, or nothing read, is said in words', async ({ page }) => {
  await page.goto(pages.en);
  await page.route('**/terms-*.json', (route) => route.abort());
  await ask(page, 'landing');
  await expect(page.locator('#result-count')).toHaveText(/^The search could not be loaded/);
  await page.unroute('**/terms-*.json');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.locator('#results li').first()).toBeVisible();
  await ask(page, 'xyzzy');
  await expect(page.locator('#result-count')).toHaveText(/^No results\. Try fewer words/);
  await expect(page.locator('#results li')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in any state: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(pages.fr);
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('diol');
    await expect(page.locator('#suggestions a').first()).toBeVisible();
    expect(await findings(page)).toEqual([]);
    await ask(page, 'Kanttara');
    await expect(page.locator('#result-count')).toContainText('Cherché aussi');
    await expect(
      page.getByRole('combobox', { name: 'Acteur' }).locator('option').nth(1),
    ).toBeAttached();
    expect(await findings(page)).toEqual([]);
    await ask(page, 'xyzzy');
    expect(await findings(page)).toEqual([]);
  });

test('its policy allows its own script and no other', async ({ page }) => {
  const policyOf = (at: string) =>
    page
      .goto(at)
      .then(() =>
        page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content'),
      );
  expect(await policyOf(pages.fr)).toContain("script-src 'self';");
  expect(await policyOf(pages.fr)).not.toMatch(/unsafe-eval|wasm|https?:/);
});

test('without JavaScript the form leads to the index', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(pages.fr);
  await expect(page.locator('noscript p')).toBeVisible();
  await expect(page.locator('#facets')).toBeHidden();
  await page.getByRole('searchbox').fill('débarcadère');
  await page.getByRole('button', { name: 'Chercher' }).click();
  await expect(page).toHaveURL(/\/a-z\/\?q=/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Index de A à Z');
  await context.close();
});
