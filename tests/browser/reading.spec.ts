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

for (const media of ['screen', 'print'] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`the four kinds of passage are told apart: ${media}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ media, colorScheme });
      await page.goto(article);
      const looks = await page.evaluate(() => {
        const canvas = document.createElement('canvas').getContext('2d');
        /** How light a colour is (WCAG 2.2, relative luminance). */
        const lightOf = (colour: string): number => {
          if (!canvas) throw new Error('There is no canvas.');
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map(
            (part) => {
              const share = part / 255;
              return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
            },
          );
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        const paper = lightOf(getComputedStyle(document.body).backgroundColor);
        return ['fact', 'analysis', 'counterpoint', 'unknown'].map((kind) => {
          const block = document.querySelector(`.${kind}`);
          const label = block?.querySelector('.label');
          if (!block || !label) throw new Error(`There is no passage of the kind ${kind}.`);
          const { borderInlineStartStyle, borderInlineStartWidth, borderInlineStartColor } =
            getComputedStyle(block);
          const [darker = 0, lighter = 0] = [lightOf(borderInlineStartColor), paper].sort(
            (a, b) => a - b,
          );
          return {
            rule: `${borderInlineStartStyle} ${borderInlineStartColor}`,
            width: borderInlineStartWidth,
            sign: getComputedStyle(label, '::before').content,
            contrast: (lighter + 0.05) / (darker + 0.05),
          };
        });
      });
      expect(new Set(looks.map(({ rule }) => rule)).size).toBe(4);
      expect(new Set(looks.map(({ sign }) => sign)).size).toBe(4);
      for (const { width, contrast } of looks) {
        expect(width).toBe('3px');
        expect(contrast).toBeGreaterThanOrEqual(3);
      }
    });
