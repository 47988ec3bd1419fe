import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { readContent, reportLeftOut } from '../../src/reading/content.ts';
import { spellPath } from '../../src/domain/fault.ts';
import { apart, file, smallWorld, type Files } from '../content.ts';

const roots: string[] = [];

afterEach(async () => {
  await Promise.all(roots.splice(0).map((root) => rm(root, { recursive: true, force: true })));
});

/** Writes files under a new folder, of which `content/` and `public/` are checked. */
async function check(files: Files) {
  const root = await mkdtemp(path.join(tmpdir(), 'content-'));
  roots.push(root);
  for (const [name, text] of Object.entries(apart(files))) {
    await mkdir(path.join(root, path.dirname(name)), { recursive: true });
    await writeFile(path.join(root, name), text);
  }
  const { entries, faults } = await readContent({
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

const article = (keys = '', text = '\nA text.\n'): string =>
  file(
    `title: T\nsummary: A summary that is long enough to pass the schema of articles.\nkind: brief\npublished: 2026-11-24\n${keys}`,
    text,
  );

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

  test('does not read a model, whose name begins with “_”, and says so', async () => {
    const root = await mkdtemp(path.join(tmpdir(), 'content-'));
    roots.push(root);
    await mkdir(path.join(root, 'places/_essais'), { recursive: true });
    for (const name of [
      'places/_modele.md',
      'places/_essais/gao.md',
      '_notes.txt',
      'places/gao.md',
    ])
      await writeFile(path.join(root, name), name === 'places/gao.md' ? place() : 'no frontmatter');
    const content = await readContent({ content: root, public: root });
    expect(content.faults).toEqual([]);
    expect(content.entries.map(({ slug }) => slug)).toEqual(['gao']);
    expect(reportLeftOut(content).replaceAll(`${path.relative('', root)}/`, '')).toBe(
      `3 files are left out, because a name that begins with “_” is that of a model:
  _notes.txt
  places/_essais/gao.md
  places/_modele.md`,
    );
    expect(reportLeftOut({ leftOut: ['_a.md'] })).toMatch(/^1 file is left out, /);
    expect(reportLeftOut({ leftOut: [] })).toBe('');
  });

  test('takes its slugs from the names of its files', async () => {
    const { entries, faults } = await check({ 'content/places/Île_d’Été.md': place() });
    expect(faults).toEqual([]);
    expect(entries.map(({ slug, file }) => [slug, file])).toEqual([
      ['ile-d-ete', 'content/places/Île_d’Été.md'],
    ]);
  });
});

const folders = 'Move it to articles/<fr|en>, events, actors, places, sources, pages/<fr|en>.';
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
    [
      ':1 | The file has no frontmatter: it begins with “Text”. | Begin it with a line “---”, its keys, and a line “---”.',
    ],
  ],
  [
    'places/a.md',
    '---\nname: A: B\n---\n',
    [
      ':2:7 | “name: A: B” cannot be read: a text that holds “: ” needs quotes, and each key a line of its own. | Put the text in quotes, as in title: "Bamako: a visit", and check the indents.',
    ],
  ],
  [
    'places/a.md',
    '---\n---\n',
    [
      ':1 · name | “name” is missing. | The usual name, in the language of each page.',
      ':1 · kind | “kind” is missing. | Write one of country, region, city, district, river, site.',
    ],
  ],
  // Keys and values, at their lines
  [
    'places/a.md',
    place('countri: ML\ncoordinates:\n  latitude: 95\n  longitude: 0'),
    [
      ':6:3 · coordinates.latitude | “coordinates.latitude” is above 90 degrees (found 95). | Look whether latitude and longitude are swapped.',
      ':4:1 · countri | The key “countri” is not known here. | Did you mean “country”?',
    ],
  ],
  // Texts, at the lines of the file
  [
    'articles/fr/a.md',
    article('', '\nOne\n\n<b>two</b>\n'),
    [`:10:1 | Raw HTML is not read: <b> | ${html}`, `:10:7 | Raw HTML is not read: </b> | ${html}`],
  ],
  [
    'places/a.md',
    place('', '\nOne\n'),
    [
      ':5 | There is a text below the frontmatter, which no page of places shows. | Remove it, or say it in a key, such as “note” or “summary”.',
    ],
  ],
  [
    'articles/fr/a.md',
    article('', '\n'),
    [
      ':7 | The article has no text. | Write it below the frontmatter, or add “draft: true” until it is there.',
    ],
  ],
  // Between files, at the lines of the keys or of the text
  [
    'articles/fr/a.md',
    article('places: [malo]', 'See [it](place:malo).'),
    [
      ':6:10 · places[0] | No place is called “malo”. | Write content/places/malo.md, or name one that exists.',
      ':8:5 | No place is called “malo”. | Write content/places/malo.md, or name one that exists.',
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
    'content/places/agadez.md': place('within: niger'),
    'content/articles/fr/a.md': '---\ntitle: T\n---\nText',
    'content/articles/fr/b.md': article(
      '',
      '[Niger](place:niger), [Gao](place:gao), [A](article:a)',
    ),
  });
  expect(entries.map(({ slug }) => slug)).toEqual(['b', 'gao', 'agadez']);
  expect(placesOf(faults)).toEqual([
    'content/articles/fr/a.md:1 · summary',
    'content/articles/fr/a.md:1 · kind',
    'content/articles/fr/a.md:1 · published',
    'content/places/mali.md:2',
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
  expect(placesOf(faults)).toEqual([
    'content/places/b.md:4:1 · countri',
    'content/places/a.md:5:8001',
  ]);
  expect(faults[1]).toContain('nested too deeply');
});

test('a file that is broken tells the faults of its text too', async () => {
  const { faults } = await check({
    'content/articles/fr/a.md': article('kind: land', '\n[x](ftp:x)').replace('kind: brief\n', ''),
  });
  expect(placesOf(faults)).toEqual([
    'content/articles/fr/a.md:5:1 · kind',
    'content/articles/fr/a.md:8:1',
  ]);
});

test('lines and columns hold in files of Windows, with a mark of byte order', async () => {
  const text = article('countri: ML', '\nOne\n\n<br>\n').replaceAll('\n', '\r\n');
  const { faults } = await check({ 'content/articles/fr/a.md': `\uFEFF${text}` });
  expect(placesOf(faults)).toEqual([
    'content/articles/fr/a.md:6:1 · countri',
    'content/articles/fr/a.md:11:1',
  ]);
});

test('a picture must be in public/', async () => {
  const shows = (src: string) => article(`image:\n  src: ${src}\n  alt: A`);
  const { entries, faults } = await check({
    'content/articles/fr/a.md': shows('/images/there.webp'),
    'content/articles/fr/b.md': shows('/images/gone.webp'),
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

describe('no fault hides another', () => {
  // A key that is not known, a slug that is not there, a mark of another tool, a date that is none.
  const faulty = article(
    'countri: ML\nactors: [nobody]\ndates: [gone, { date: 2025-13, title: T, sources: [none] }]',
    '\nSee [[that]] and [it](place:nowhere).\n\n:::fact\nOpen.\n',
  );
  const places = [
    ':6:1 · countri',
    ':7:10 · actors[0]',
    ':8:9 · dates[0]',
    ':8:17 · dates[1].date',
    ':8:52 · dates[1].sources[0]',
    ':11:5',
    ':11:18',
    ':13:1',
  ];
  const sorted = (faults: readonly string[]) => placesOf(faults).toSorted();

  test('in one file', async () => {
    const { faults } = await check({ 'content/articles/fr/a.md': faulty });
    expect(sorted(faults)).toEqual(places.map((at) => `content/articles/fr/a.md${at}`).toSorted());
  });

  test('in five files of five classes', async () => {
    const { faults } = await check({
      'content/articles/fr/a.md': faulty,
      'content/places/bytes.md': place('aliases: [a\u0000b]'),
      'content/places/yaml.md': '---\nname: "P\n---\n',
      'content/places/schema.md': place('countri: ML\nwithin: nowhere'),
      'content/articles/fr/text.md': article('', '\n# First\n'),
    });
    expect(sorted(faults)).toEqual(
      [
        ...places.map((at) => `content/articles/fr/a.md${at}`),
        'content/articles/fr/text.md:8:1',
        'content/places/bytes.md:4:12',
        'content/places/schema.md:4:1 · countri',
        'content/places/schema.md:5:1 · within',
        'content/places/yaml.md:2',
      ].toSorted(),
    );
  });
});
