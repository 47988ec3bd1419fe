import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
  openLastSite,
  rememberSite,
  shownByClock,
  siteAsItWas,
  versionOfSite,
} from '../../src/commands/last-site.ts';
import { readContent } from '../../src/reading/content.ts';
import { smallWorld } from '../content.ts';
import { scratch, write, writeSite } from './folders.ts';

const now = '2026-12-01T00:00:00Z';
const files = Object.fromEntries(
  Object.entries(smallWorld).map(([name, text]) => [`${name}.md`, text]),
);

/** The version of the site of some content and some public files, at an instant. */
async function versionOf(
  changes: Readonly<Record<string, string>>,
  { program = 'p', at = now, pictures = {} } = {},
) {
  const root = scratch();
  const folders = { content: path.join(root, 'content'), public: path.join(root, 'public') };
  write(folders.content, { ...files, ...changes });
  write(folders.public, pictures);
  const content = await readContent(folders, {}, now);
  // Named from where the command runs, which is not where each of these lies.
  const named = new Map([...content.files].map(([name, each]) => [name, { ...each, file: name }]));
  const entries = content.entries.map((entry) => ({ ...entry, file: entry.slug }));
  return versionOfSite(program, { files: named, entries }, at, folders.public);
}

test('a site has another version with other content, code, public files and days', async () => {
  const article = files['articles/fr/une-visite.md'] ?? '';
  const published = Date.parse(/published: (\S+)/.exec(article)?.[1] ?? '');
  const hours = (count: number) => new Date(published + count * 3_600_000).toISOString();
  const first = await versionOf({});
  expect(await versionOf({})).toBe(first);
  expect(await versionOf({}, { at: '2026-12-02T03:04:05Z' })).toBe(
    await versionOf({}, { at: '2027-01-01T00:00:00Z' }),
  );
  const others = await Promise.all([
    versionOf({ 'articles/fr/une-visite.md': article.replace('title: ', 'title: Non. ') }),
    versionOf({ 'places/kati.md': '---\nname: Kati\nkind: city\n---\n' }),
    versionOf({}, { program: 'q' }),
    versionOf({}, { pictures: { 'a.svg': '<svg/>' } }),
    versionOf({}, { pictures: { 'b.svg': '<svg/>' } }),
    versionOf({}, { pictures: { 'a.svg': '<svg />' } }),
    versionOf({}, { at: hours(-1) }),
    versionOf({}, { at: hours(47) }),
  ]);
  expect(new Set([first, ...others]).size).toBe(others.length + 1);
});

test('what a link in public/ leads to is of the site too', () => {
  const root = scratch();
  const [pictures, elsewhere] = [path.join(root, 'public'), path.join(root, 'elsewhere')];
  write(pictures, { 'a.svg': '<svg/>' });
  write(elsewhere, { 'b.svg': '<svg/>' });
  symlinkSync(elsewhere, path.join(pictures, 'more'));
  const version = () => versionOfSite('p', { files: new Map(), entries: [] }, now, pictures);
  const first = version();
  expect(version()).toBe(first);
  write(elsewhere, { 'b.svg': '<svg />' });
  expect(version()).not.toBe(first);
});

test('the clock shows nothing but which articles are out and which are news', async () => {
  const root = scratch();
  write(root, files);
  const { entries } = await readContent({ content: root, public: root }, {}, now);
  const [one, other] = ['2027-01-01T00:00:00Z', '2027-01-02T00:00:00Z'];
  expect(shownByClock(entries, one)).toBe(shownByClock(entries, other));
  // What has no article is dated by the build.
  expect(shownByClock([], one)).not.toBe(shownByClock([], other));
});

test('nothing but what the version of a site knows of asks the clock', () => {
  const asking = globSync(['src/{pages,queries}/**/*.{ts,astro}', 'src/kinds/*/*-route.astro'])
    .filter((file) =>
      /\bbuildInstant\(\)|\bDate\.now\(|new Date\(\)/.test(readFileSync(file, 'utf8')),
    )
    .map((file) => path.basename(file))
    .sort();
  expect(asking).toEqual([
    '[news].xml.ts',
    '[timeline].ics.ts',
    'articles.ts',
    'corpus.ts',
    'robots.txt.ts',
  ]);
});

test('a site is as it was until a file of it is changed, added or taken away', () => {
  const root = scratch();
  const [home, site] = [path.join(root, 'home'), path.join(root, 'dist')];
  const told = { pages: 3, cards: 1, letters: '' };
  const spoil: Readonly<Record<string, (at: (name: string) => string) => void>> = {
    'another text': (at) => {
      writeFileSync(at('index.html'), 'another');
    },
    'another time': (at) => {
      utimesSync(at('index.html'), 1, 1);
    },
    'a file less': (at) => {
      rmSync(at('en/index.html'));
    },
    'a file more': (at) => {
      writeFileSync(at('more.html'), '');
    },
    'no site': (at) => {
      rmSync(at('.'), { recursive: true });
    },
  };
  for (const [what, change] of Object.entries(spoil)) {
    writeSite(site, 'old');
    rememberSite(home, site, { version: 'v', keys: new Map(), told });
    expect(siteAsItWas(home, site, 'v')).toEqual(told);
    expect(siteAsItWas(home, site, 'w')).toBeUndefined();
    expect(siteAsItWas(home, root, 'v')).toBeUndefined();
    change((name) => path.join(site, name));
    expect(siteAsItWas(home, site, 'v'), what).toBeUndefined();
  }
});

test('a file of the last site is taken over by what it holds, if nobody has changed it', () => {
  const root = scratch();
  const [home, site, next] = ['home', 'dist', 'next'].map((name) => path.join(root, name));
  if (!home || !site || !next) throw new Error('There are no folders.');
  mkdirSync(next);
  writeSite(site, 'old');
  const keys = new Map([
    ['index.html', 'a'],
    ['en/index.html', 'b'],
  ]);
  const told = { pages: 2, cards: 0, letters: '' };
  rememberSite(home, site, { version: 'v', keys, told });
  const words = (name: string) => readFileSync(path.join(next, name), 'utf8');

  const takeOver = openLastSite(home, site);
  expect(takeOver('index.html', 'other', next)).toBe(false);
  expect(takeOver('none.html', 'a', next)).toBe(false);
  expect(takeOver('index.html', 'a', next)).toBe(true);
  expect(words('index.html')).toBe(readFileSync(path.join(site, 'index.html'), 'utf8'));
  // When the last site is gone, the file is in one place.
  rmSync(path.join(site, 'index.html'));
  expect(statSync(path.join(next, 'index.html')).nlink).toBe(1);

  writeFileSync(path.join(site, 'en/index.html'), 'changed by hand');
  mkdirSync(path.join(next, 'en'));
  expect(takeOver('en/index.html', 'b', next)).toBe(false);
  expect(existsSync(path.join(next, 'en/index.html'))).toBe(false);
  expect(openLastSite(home, root)('index.html', 'a', next)).toBe(false);
  expect(openLastSite(undefined, site)('index.html', 'a', next)).toBe(false);
});
