import { expect, test } from '@playwright/test';
import { findings } from './axe.ts';

const address = '/chronologie/?acteur=seynabou-n-diamane&certitude=confirmed';

test('a reader filters by mouse, sees counts, goes back and shares the address', async ({
  page,
}) => {
  await page.goto('/chronologie/');
  await page.locator('#filter-fold > summary').click();
  const form = page.getByRole('search', { name: 'Filtrer' });
  await form.getByLabel('Acteur').selectOption('seynabou-n-diamane');
  await expect(page.getByRole('status')).toHaveText('12 événements trouvés');
  await expect(page).toHaveURL(/\?acteur=seynabou-n-diamane$/);
  await expect(page.locator('#results .timeline > li')).toHaveCount(12);
  await expect(page.locator('#all-events')).toBeHidden();

  await form.getByLabel('Certitude').selectOption('confirmed');
  await expect(page.getByRole('status')).toHaveText('8 événements trouvés');
  await expect(form.getByLabel('Certitude').locator('option[value="reported"]')).toHaveText(
    'Rapporté (4)',
  );
  await expect(form.getByLabel('Acteur').locator('option:checked')).toHaveText(
    'Seynabou N’Diamane (8)',
  );

  await page.goBack();
  await expect(page.getByRole('status')).toHaveText('12 événements trouvés');
  await expect(form.getByLabel('Certitude')).toHaveValue('');
  await page.goBack();
  await expect(page.locator('#all-events')).toBeVisible();
  await expect(page.locator('#results')).toBeHidden();
});

test('a shared address restores the same view', async ({ page }) => {
  await page.goto(address);
  await expect(page.getByRole('status')).toHaveText('8 événements trouvés');
  await page.locator('#filter-fold > summary').click();
  await expect(page.getByLabel('Acteur')).toHaveValue('seynabou-n-diamane');
  await expect(page.getByLabel('Certitude')).toHaveValue('confirmed');
  await expect(page.locator('#results .timeline > li').first()).toContainText('26 février 2026');
  expect(await findings(page)).toEqual([]);
});

test('the keyboard does all of it, with words and years', async ({ page }) => {
  await page.goto('/en/timeline/');
  await page.locator('#filter-fold > summary').press('Enter');
  await page.getByRole('searchbox', { name: 'Words' }).focus();
  await page.keyboard.type('MEISSARA telephone');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('1 event found');
  await expect(page).toHaveURL(/\?words=MEISSARA\+telephone$/);
  await page.getByRole('button', { name: 'Clear all' }).press('Enter');
  await expect(page.locator('#all-events')).toBeVisible();
  await page.getByRole('combobox', { name: 'Since' }).selectOption('2012');
  await page.getByRole('combobox', { name: 'Until' }).selectOption('2013');
  await expect(page.getByRole('status')).toHaveText('2 events found');
});

test('without JavaScript the filters are not there and the whole list is', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.getByRole('search')).toBeHidden();
  await expect(page.locator('#all-events .timeline > li').first()).toBeVisible();
  await context.close();
});

test('where the events cannot be read, the list stays, and the next choice tries again', async ({
  page,
}) => {
  await page.route('**/events.json', (route) => route.abort());
  await page.goto('/chronologie/');
  await page.locator('#filter-fold > summary').click();
  const actor = page.getByRole('combobox', { name: 'Acteur' });
  await actor.selectOption('seynabou-n-diamane');
  await expect(page.getByRole('status')).toContainText('Vérifiez la connexion');
  await expect(page.locator('#all-events')).toBeVisible();
  await page.unroute('**/events.json');
  await page.getByRole('combobox', { name: 'Certitude' }).selectOption('confirmed');
  await expect(page.getByRole('status')).toHaveText('8 événements trouvés');
  await expect(page.locator('#all-events')).toBeHidden();
});
