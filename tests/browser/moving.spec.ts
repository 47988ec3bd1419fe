import { expect, test } from '@playwright/test';
import { denseSite } from '../../.config/playwright.ts';

const article = '/analyses/un-horaire-pour-l-eau/';

test('a reader goes from an article to an actor and back to the very passage', async ({ page }) => {
  await page.goto(article);
  await page.locator('.prose').getByRole('link', { name: 'Seynabou N’Diamane' }).click();
  await expect(page).toHaveURL(/\/acteurs\/seynabou-n-diamane\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Seynabou N’Diamane');
  const mention = page.locator('.mention').first();
  const named = await mention.getByRole('link').textContent();
  await mention.getByRole('link').click();
  await expect(page).toHaveURL(/\/analyses\/[^#]+#p-/);
  await expect(page.locator(':target')).toContainText(named ?? '');
});

test('a number leads to its source, and the source back to the text', async ({ page }) => {
  await page.goto(article);
  await page.locator('#c2 a').click();
  await expect(page).toHaveURL(/#s2$/);
  await expect(page.locator('#s2')).toBeInViewport();
  await page.locator('#s2').getByRole('link', { name: 'Retour au texte' }).click();
  await expect(page).toHaveURL(/#c2$/);
  await expect(page.locator('#c2')).toBeInViewport();
});

test('a reader changes language on the same article, event and list', async ({ page }) => {
  for (const [french, english] of [
    [article, '/en/analyses/water-by-the-timetable/'],
    ['/evenements/2021-08-17-echouage/', '/en/events/2021-08-17-echouage/'],
    ['/chronologie/2025/', '/en/timeline/2025/'],
    ['/methode/', '/en/method/'],
  ] as const) {
    await page.goto(french);
    await page.getByRole('link', { name: 'English', exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${english}$`));
    await page.getByRole('link', { name: 'Français', exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${french}$`));
  }
});

test('the timeline is read in both orders, by year, and each event has an address', async ({
  page,
}) => {
  await page.goto('/chronologie/');
  const first = page.locator('.timeline > li').first();
  await expect(first).toContainText('février 2026');
  await page.getByRole('link', { name: 'Anciens d’abord' }).click();
  await expect(page.locator('.timeline > li').first()).toContainText('2012');
  await page.getByRole('table').getByRole('link', { name: '2024', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chronologie de 2024');
  await page.locator('[id="2024-03-12-tirs-au-debarcadere"] .when').click();
  await expect(page).toHaveURL(/\/chronologie\/2024\/#2024-03-12-tirs-au-debarcadere$/);
});

test('the index leads by letter to a name', async ({ page }) => {
  await page.goto('/a-z/');
  await page.getByRole('navigation', { name: 'Lettres' }).getByRole('link', { name: 'N' }).click();
  await expect(page).toHaveURL(/#n$/);
  await page.getByRole('link', { name: 'N’Diamane, Seynabou' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Seynabou N’Diamane');
});

test('the keyboard reaches everything, in order, and shows where it is', async ({ page }) => {
  await page.goto(article);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Aller au contenu' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);

  await page.goto(article);
  const links = await page.locator('a[href]:not([tabindex="-1"])').count();
  const reached = new Set<number>();
  // Boxes that scroll are reached too.
  for (let press = 0; press < links + 10; press += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const all = [...document.querySelectorAll('a[href]')];
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return { index: all.indexOf(element), outline: `${outlineStyle} ${outlineWidth}` };
    });
    if (!focused) break;
    expect(focused.outline).toBe('solid 3px');
    if (focused.index >= 0) reached.add(focused.index);
  }
  expect(reached.size).toBe(links);
});

test('an address that leads nowhere says so in both languages', async ({ page }) => {
  const response = await page.goto('/nulle-part/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Page introuvable' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
});

test('the events of a place go on over pages, and back', async ({ page }) => {
  await page.goto(`${denseSite}lieux/place-0/`);
  await expect(page.locator('.timeline > li')).toHaveCount(70);
  await page.getByRole('link', { name: 'Page suivante' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Localité 0, page 2 sur 3');
  await page.getByRole('link', { name: 'Page 3' }).click();
  await expect(page.locator('.timeline > li')).toHaveCount(70);
  await page.getByRole('link', { name: 'Localité 0', exact: true }).click();
  await expect(page).toHaveURL(/\/lieux\/place-0\/$/);
});

test('under a folder, filters and search find what they should', async ({ page }) => {
  const { pathname } = new URL(denseSite);
  await page.goto(`${denseSite}chronologie/?acteur=actor-3`);
  await expect(page.getByRole('status')).toHaveText(/^\d+ événements trouvés$/);
  await page.goto(`${denseSite}en/search/?q=numero+82`);
  const result = page.locator('#results').getByRole('link').first();
  await expect(result).toHaveAttribute('href', `${pathname}en/events/event-82/`);
  await result.click();
  await expect(page).toHaveURL(`${denseSite}en/events/event-82/`);
});
