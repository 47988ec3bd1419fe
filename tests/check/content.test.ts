import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/content.ts';
import { spellPath } from '../../src/domain/fault.ts';
import { file, smallWorld, type Files } from '../content.ts';

const roots: string[] = [];

afterEach(async () => {
  await Promise.all(roots.splice(0).map((root) => rm(root, { recursive: true, force: true })));
});

/** Writes files under a new folder, of which `content/` and `public/` are checked. */
async function check(files: Files) {
  const root = await mkdtemp(path.join(tmpdir(), 'content-'));
  roots.push(root);
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.join(root, path.dirname(name)), { recursive: true });
    await writeFile(path.join(root, name), text);
  }
  const { entries, faults } = await checkContent({
    content: path.join(root, 'content'),
    public: path.join(root, 'public'),
  });
  const told = (name: string) => path.relative(root, path.resolve(name)).replaceAll(path.sep, '/');
  return {
    entries: entries.map((entry) => ({ ...entry, file: told(entry.file) })),
    faults: faults.map(({ file, line, column, path: keys, problem, remedy }) => {
      const place = [told(file), line, column].filter((part) => part !== undefined).join(':');
      const key = keys?.length ? ` · ${spellPath(keys)}` : '';
      return `${place}${key} | ${problem} | ${remedy}`.replaceAll(
        `${path.relative('', root)}/`,
        '',
      );
    }),
  };
}

const placesOf = (faults: readonly string[]) => faults.map((fault) => fault.split(' | ')[0]);

const inFolder = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`content/${name}.md`, text]));

const place = (keys = '', text = ''): string => file(`name: P\nkind: city\n${keys}`, text);

describe('a content that is sound', () => {
  test('has no faults and is read whole', async () => {
    const { entries, faults } = await check(inFolder(smallWorld));
    expect(faults).toEqual([]);
    expect(entries.map(({ file }) => file)).toEqual(
      Object.keys(inFolder(smallWorld)).sort((a, b) => (a < b ? -1 : 1)),
    );
    const article = entries.find(({ slug }) => slug === 'a-visit');
    expect(article).toMatchObject({ collection: 'articles', locale: 'en', draft: false });
    // The line of the file, not of the text in it.
    expect(article?.reading.links.map(({ line, column }) => [line, column])).toEqual([
      [11, 1],
      [11, 42],
    ]);
    expect(entries.filter((entry) => 'locale' in entry)).toHaveLength(2);
  });

  test.each<readonly [string, Files]>([
    ['absent', {}],
    ['empty', { 'content/.gitkeep': '' }],
    ['kept by an editor', { 'content/.obsidian/app.json': '{}', 'content/places/.DS_Store': '' }],
  ])('may be %s', async (_, files) => {
    expect(await check(files)).toEqual({ entries: [], faults: [] });
  });

  test('takes its slugs from the names of its files', async () => {
    const { entries, faults } = await check({ 'content/places/Île_d’Été.md': place() });
    expect(faults).toEqual([]);
    expect(entries.map(({ slug, file }) => [slug, file])).toEqual([
      ['ile-d-ete', 'content/places/Île_d’Été.md'],
    ]);
  });
});

const folders = 'Move it to articles/<fr|en>, events, actors, places, sources.';
const languages = 'Move it to articles/fr/ or articles/en/.';
const html = 'Write Markdown; a passage in another language is :en[…], a block is :::fact … :::.';

test.each<readonly [name: string, text: string, faults: readonly string[]]>([
  // The place of the file
  ['films/a.md', '', [` | No kind of content is kept in “films/”. | ${folders}`]],
  ['actor/a.md', '', [' | No kind of content is kept in “actor/”. | Did you mean “actors”?']],
  ['articles', '', [` | No kind of content is kept in “./”. | ${folders}`]],
  ['read-me.md', '', [` | No kind of content is kept in “./”. | ${folders}`]],
  [
    'places/mali/a.md',
    '',
    [' | No kind of content is kept in “places/mali/”. | Move it to places/.'],
  ],
  [
    'articles/fr/2026/a.md',
    '',
    [' | No kind of content is kept in “articles/fr/2026/”. | Move it to articles/fr/.'],
  ],
  [
    'articles/de/a.md',
    '',
    [` | “articles/de” is not the folder of a language of this site. | ${languages}`],
  ],
  [
    'articles/a.md',
    '',
    [` | “articles/” is not the folder of a language of this site. | ${languages}`],
  ],
  [
    'places/gao.png',
    '',
    [
      ' | “gao.png” is not a Markdown file. | Give it the extension .md, or move pictures and other files to public/.',
    ],
  ],
  [
    'places/….md',
    '',
    [' | “….md” makes no address. | Name the file with small letters, digits and hyphens.'],
  ],
  // Frontmatter
  [
    'places/a.md',
    'Text',
    [':1 | The file has no frontmatter. | Begin it with a line “---”, its keys, and a line “---”.'],
  ],
  [
    'places/a.md',
    '---\nname: A: B\n---\n',
    [
      ':2:7 | The frontmatter is not YAML: Nested mappings are not allowed in compact mappings. | Check the indents, and put a text that holds “: ” or begins with a sign in quotes.',
    ],
  ],
  [
    'places/a.md',
    '---\n---\nText',
    [
      ':1 · name | “name” is missing. | The usual name, in the language of each page.',
      ':1 · kind | “kind” is missing. | Write one of country, region, city, site.',
    ],
  ],
  // Keys and values, at their lines
  [
    'places/a.md',
    place('countri: ML\ncoordinates:\n  latitude: 95\n  longitude: 0'),
    [
      ':6:3 · coordinates.latitude | “coordinates.latitude” is above 90 degrees (found 95). | Decimal degrees north.',
      ':4:1 · countri | The key “countri” is not known here. | Did you mean “country”?',
    ],
  ],
  // Texts, at the lines of the file
  [
    'places/a.md',
    place('', '\nOne\n\n<b>two</b>\n'),
    [`:8:1 | Raw HTML is not read: <b> | ${html}`, `:8:7 | Raw HTML is not read: </b> | ${html}`],
  ],
  // Between files, at the lines of the keys or of the text
  [
    'places/a.md',
    place('within: malo', 'See [it](place:malo).'),
    [
      ':4:1 · within | No place is called “malo”. | Write content/places/malo.md, or name one that exists.',
      ':6:5 | No place is called “malo”. | Write content/places/malo.md, or name one that exists.',
    ],
  ],
])('content/%s that holds %j', async (name, text, expected) => {
  const { faults } = await check({ [`content/${name}`]: text });
  expect(faults).toEqual(expected.map((fault) => `content/${name}${fault}`));
});

test('what a broken file would be called is known: naming it is no second fault', async () => {
  const { entries, faults } = await check({
    'content/places/mali.md': '---\nname: [\n---\n',
    'content/places/niger.md': file('name: Niger\nkind: land'),
    'content/places/Gao.md': place('within: mali'),
    'content/places/agadez.md': place('within: niger', '[Niger](place:niger), [Gao](place:gao)'),
    'content/articles/fr/a.md': '---\ntitle: T\n---\n',
    'content/places/kati.md': place('', '[A](article:a)'),
  });
  expect(entries.map(({ slug }) => slug)).toEqual(['gao', 'agadez', 'kati']);
  expect(placesOf(faults)).toEqual([
    'content/articles/fr/a.md:1 · summary',
    'content/articles/fr/a.md:1 · kind',
    'content/articles/fr/a.md:1 · published',
    'content/places/mali.md:3:1',
    'content/places/niger.md:3:1 · kind',
  ]);
});

test.each([
  ['que-veut-washington-?.md', '"?"', 'que-veut-washington.md'],
  ['a#b.md', '"#"', 'a-b.md'],
  ['100%-sure.md', '"%"', '100-sure.md'],
  ['a\\b.md', '"\\\\"', 'a-b.md'],
  ['une\nvisite.md', '"\\n"', 'une-visite.md'],
])('the name %j is refused, and naming it is no second fault', async (name, sign, better) => {
  const slug = better.slice(0, -3);
  const { faults } = await check({
    [`content/places/${name}`]: place(),
    'content/places/other.md': place(`within: ${slug}`),
  });
  expect(faults).toEqual([
    `content/places/${name} | The name of the file has ${sign}, which means something else in addresses or on other disks. | Rename it “${better}”.`,
  ]);
});

test('a text that is nested too deeply to be read is a fault of its file', async () => {
  const { faults } = await check({
    'content/places/a.md': place('', '>'.repeat(8_000)),
    'content/places/b.md': place('countri: ML'),
  });
  expect(faults[0]).toMatch(/^content\/places\/a\.md \| The file cannot be read: Maximum call/);
  expect(faults[0]).toContain('take quotes and lists out of one another');
  expect(placesOf(faults)).toContain('content/places/b.md:4:1 · countri');
});

test('a file that is broken tells the faults of its text too', async () => {
  const { faults } = await check({
    'content/places/a.md': file('name: A\nkind: land', '\n[x](ftp:x)'),
  });
  expect(placesOf(faults)).toEqual(['content/places/a.md:3:1 · kind', 'content/places/a.md:6:1']);
});

test('lines and columns hold in files of Windows, with a mark of byte order', async () => {
  const text = place('within: mali\ncountri: ML', '\nOne\n\n<br>\n').replaceAll('\n', '\r\n');
  const { faults } = await check({ 'content/places/a.md': `\uFEFF${text}` });
  expect(placesOf(faults)).toEqual([
    'content/places/a.md:5:1 · countri',
    'content/places/a.md:10:1',
  ]);
});

test('a picture must be in public/', async () => {
  const article = (src: string) =>
    file(`
title: T
summary: A summary that is long enough to pass the schema of articles.
kind: brief
published: 2026-11-24
image:
  src: ${src}
  alt: A`);
  const { entries, faults } = await check({
    'content/articles/fr/a.md': article('/images/there.webp'),
    'content/articles/fr/b.md': article('/images/gone.webp'),
    'public/images/there.webp': '',
  });
  expect(faults).toEqual([
    'content/articles/fr/b.md:7:3 · image.src | There is no file “/images/gone.webp” in public/. | Put the picture there, or correct the path.',
  ]);
  expect(entries).toHaveLength(2);
});

test('two files that make one address, capitals and accents apart', async () => {
  const { faults } = await check({
    'content/places/Ségou.md': place(),
    'content/places/segou.md': place(),
  });
  expect(faults).toEqual([
    'content/places/segou.md | Makes the same address as content/places/Ségou.md: both are “segou”, case and accents apart. | Rename one of the two files.',
  ]);
});
