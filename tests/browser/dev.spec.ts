import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect as expectSoon, test, type Page } from '@playwright/test';
import { smallWorld } from '../content.ts';
import { exampleProject } from '../example/project.ts';
import { site } from '../example/site.ts';
import { startDev, type DevServer } from './dev-server.ts';

// The server of who writes: what is saved is seen in the browser that is open, and so is every
// fault, in the words of the check. How fast, the bench measures.

test.describe.configure({ mode: 'serial' });

// A page is compiled when it is first asked for.
const expect = expectSoon.configure({ timeout: 30_000 });

const folder = path.resolve('.astro/dev-test');
const content = path.join(folder, 'content');
const file = (name: string) => path.join(content, `${name}.md`);
const article = file('articles/fr/une-visite');

const read = (name: string) => readFileSync(name, 'utf8');
const edit = (name: string, from: string, to: string) => {
  writeFileSync(name, read(name).replace(from, to));
};

let server: DevServer;

test.beforeAll(async () => {
  test.setTimeout(90_000);
  rmSync(folder, { recursive: true, force: true });
  exampleProject('dev-test');
  rmSync(content, { recursive: true });
  for (const [name, text] of Object.entries(smallWorld)) {
    mkdirSync(path.dirname(file(name)), { recursive: true });
    writeFileSync(file(name), text);
  }
  // Faulty from the start: the server starts all the same.
  edit(article, 'kind: ', 'kinde: ');
  server = await startDev(folder, content, 4331);
});

test.afterAll(() => {
  server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const address = '/analyses/une-visite/';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const told = (page: Page) => page.locator('pre');

test('a fault that was there at the start is in the terminal and in the browser, until it is mended', async ({
  page,
}) => {
  expect(server.printed()).toContain('The key “kinde” is not known here.');
  await page.goto(server.at(address));
  await expect(told(page)).toContainText('The key “kinde” is not known here.');
  await expect(told(page)).toContainText('Did you mean “kind”?');
  edit(article, 'kinde: ', 'kind: ');
  await expect(heading(page)).toHaveText('Une visite et ses silences');
});

test('the open page follows the text and the frontmatter', async ({ page }) => {
  await page.goto(server.at(address));
  writeFileSync(article, `${read(article)}\nUne phrase de plus.\n`);
  await expect(page.getByText('Une phrase de plus.')).toBeVisible();
  edit(article, 'title: Une visite et ses silences', 'title: Un autre titre');
  await expect(heading(page)).toHaveText('Un autre titre');
  edit(article, 'title: Un autre titre', 'title: Une visite et ses silences');
  await expect(heading(page)).toHaveText('Une visite et ses silences');
});

test('a new file has its page, a renamed one another, a deleted one none', async ({ page }) => {
  await page.goto(server.at('/lieux/'));
  writeFileSync(file('places/gao'), '---\nname: Gao\nkind: city\nwithin: mali\n---\n');
  await expect(page.getByRole('link', { name: 'Gao' })).toBeVisible();
  expect((await page.request.get(server.at('/lieux/gao/'))).status()).toBe(200);
  renameSync(file('places/gao'), file('places/kidal'));
  await expect(page.locator('a[href="/lieux/kidal/"]')).toBeVisible();
  expect((await page.request.get(server.at('/lieux/gao/'))).status()).toBe(404);
  rmSync(file('places/kidal'));
  await expect(page.getByRole('link', { name: 'Gao' })).toHaveCount(0);
});

test('faults of every class are told at once, and go together', async ({ page }) => {
  await page.goto(server.at(address));
  const [text, place, actor, event] = [
    article,
    file('places/bamako'),
    file('actors/ada'),
    file('events/2025-07-09-meeting'),
  ];
  const before = [text, place, actor, event].map((name) => [name, read(name)] as const);
  writeFileSync(text, `${read(text)}\nVoir [[Bamako]].\n`); // the text
  edit(place, 'within: mali', 'within: malo'); // between files
  edit(actor, 'kind: person', 'kind: persone'); // the schema
  writeFileSync(event, Buffer.from('---\ntitle: É\n---\n', 'latin1')); // the bytes
  for (const words of [
    'is a link of another tool',
    'No place is called “malo”.',
    'Did you mean “person”?',
    'The file is not UTF-8',
  ])
    await expect(told(page)).toContainText(words);
  await expect.poll(() => server.printed()).toContain('No place is called “malo”.');
  for (const [name, saved] of before) writeFileSync(name, saved);
  await expect(heading(page)).toHaveText('Une visite et ses silences');
  await expect(told(page)).toHaveCount(0);
});

test('the settings of the site are followed', async ({ page }) => {
  await page.goto(server.at('/'));
  edit(path.join(folder, 'src/site.ts'), `name: '${site.name}'`, "name: 'Relief'");
  await expect(page.locator('header .name')).toHaveText('Relief');
});
