import { expect, test } from '@playwright/test';
import { articles, oneOfEachKind } from './addresses.ts';

const article = '/analyses/un-horaire-pour-l-eau/';

// What the tests of every page try.
test('one page of each kind is read off the site', () => {
  expect([...oneOfEachKind().keys()].sort()).toEqual(
    [
      '',
      '404.html',
      'a-propos/',
      'a-z/',
      'acteurs/',
      'acteurs/…/',
      'analyses/',
      'analyses/…/',
      'chronologie/',
      'chronologie/#/',
      'chronologie/…/',
      'corrections/',
      'donnees/',
      'evenements/…/',
      'lieux/',
      'lieux/…/',
      'methode/',
      'questions/',
      'recherche/',
      'sources/',
      'sources/…/',
      'suivre/',
      'en/',
      'en/a-z/',
      'en/about/',
      'en/actors/',
      'en/actors/…/',
      'en/analyses/',
      'en/analyses/…/',
      'en/corrections/',
      'en/data/',
      'en/events/…/',
      'en/follow/',
      'en/method/',
      'en/places/',
      'en/places/…/',
      'en/questions/',
      'en/search/',
      'en/sources/',
      'en/sources/…/',
      'en/timeline/',
      'en/timeline/#/',
      'en/timeline/…/',
    ].sort(),
  );
  expect(articles()).toHaveLength(8);
});

test('an article asks for nothing but itself, its icon and one script', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(article, { waitUntil: 'networkidle' });
  expect(asked.filter((at) => at !== '/icon.svg')).toEqual([
    article,
    expect.stringMatching(/^\/_astro\/[^/]+\.js$/),
  ]);
});

test('an article prints with the addresses of its sources and without the navigation', async ({
  page,
}) => {
  await page.goto(article);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Rubriques' })).toBeHidden();
  const written = await page.locator('#s1 a[href^="http"]').evaluate((link) => ({
    address: link.getAttribute('href'),
    after: getComputedStyle(link, '::after').content,
  }));
  expect(written.after).toContain(written.address);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
  expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(20_000);
});
