import { expect, test } from '@playwright/test';
import { site } from '../example/site.ts';

const article = '/analyses/un-horaire-pour-l-eau/';

test('the address of a page and of a passage is copied by a click', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.goto(article);
  await page.getByRole('button', { name: 'Copier le lien' }).press('Enter');
  await expect(page.locator('.share [role=status]')).toHaveText('Lien copié');
  // What is shared is the address of the site, wherever the page is read.
  expect(await copied()).toBe(`${site.origin}${article}`);
  await page.getByRole('heading', { name: 'Sources', exact: true }).getByRole('link').click();
  await expect.poll(copied).toMatch(/#sources$/);
  await expect(page).toHaveURL(/#sources$/);
});

test('the system shares where it can, and an abandoned sheet is no error', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: (data: ShareData) => {
        document.title = `shared ${data.url ?? ''}`;
        return Promise.reject(new DOMException('', 'AbortError'));
      },
    });
  });
  await page.goto('/en/places/dagana/');
  await page.getByRole('button', { name: 'Share…' }).click();
  await expect(page).toHaveTitle(`shared ${site.origin}/en/places/dagana/`);
  expect(errors).toEqual([]);
});

test('without JavaScript there are links, to which the address is given', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  for (const at of [
    article,
    '/en/actors/seynabou-n-diamane/',
    '/evenements/2025-07-07-arrivee-de-kantara/',
  ]) {
    await page.goto(at);
    const links = page.locator('.share a');
    await expect(links).toHaveText([
      'WhatsApp',
      'Telegram',
      'Facebook',
      'X',
      'Bluesky',
      'LinkedIn',
      /Courriel|E-mail/,
    ]);
    for (const link of await links.all())
      expect(await link.getAttribute('href')).toContain(encodeURIComponent(`${site.origin}${at}`));
    await expect(page.locator('.share button')).toHaveCount(0);
  }
  await context.close();
});
