import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { markSite } from '../../src/commands/target.ts';
import { write } from '../commands/folders.ts';
import { file, smallWorld, type Files } from '../content.ts';
import { site } from '../example/site.ts';
import { problemsOf } from './html.ts';
import { all, attribute, linksOf, readPages, scriptsOf, textOf } from './pages.ts';
import { buildFrom, makeFolder, temporaryFolder } from './small-site.ts';

test('no content builds, where that is allowed, a site that says that there is none', async () => {
  const place = temporaryFolder();
  write(path.join(place, 'dist'), { 'index.html': 'the last good site' });
  markSite(path.join(place, 'dist'));
  const { status, output, folder } = buildFrom({}, place, ['--allow-empty']);
  expect(output).toMatch(/^Built .*\n$/);
  expect(status).toBe(0);
  const pages = readPages({ folder });
  for (const [at, words] of [
    ['/', 'Aucune analyse'],
    ['/en/', 'No analysis'],
    ['/chronologie/', 'Aucun événement'],
    ['/en/actors/', 'No actor'],
    ['/a-z/', 'L’index est encore vide'],
    ['/en/sources/', 'No source'],
  ] as const)
    expect(pages.get(at)?.html).toContain(words);
  expect(await problemsOf(pages.values())).toEqual([]);
});

const odd = `<script>alert("1")</script> & </style> “x” 'y' 👩🏾‍🌾 السلام عليكم ${'x'.repeat(200)}`;
const quoted = JSON.stringify(odd);

/** Much that seldom stands on one site, but may. */
const content: Files = {
  ...smallWorld,
  'actors/odd': file(
    `name: ${quoted}\nkind: person\naliases: [${quoted}]\nsummary: ${quoted}\nsources: [odd]`,
  ),
  'places/odd': file(`name: ${quoted}\nkind: site`),
  'sources/odd': file(
    `publisher: ${quoted}\ntitle: ${quoted}\nurl: "https://x.example/?a=1&b=%22"\nlanguage: ar\nkind: press`,
  ),
  'events/odd': file(
    `date: 2021-05~\ntitle: ${JSON.stringify(odd.slice(0, 150))}\nkind: meeting\ncertainty: disputed\nactors: [odd]\nplaces: [odd]\nsources: [odd]\nnote: ${quoted}`,
  ),
  'articles/fr/odd': file(
    `title: ${JSON.stringify(odd.slice(0, 100))}\nsummary: ${quoted}\nkind: brief\npublished: 2026-11-24\nauthors: [${quoted}]\nkeyPoints: [${quoted}, ${quoted}]\nquestions: [{ question: ${quoted}, status: open }]\ncorrections: [{ date: 2026-11-25, kind: update, note: ${quoted} }]\ndates: [odd]`,
    'Du code `<script>` et un & seul, [un nom](actor:odd)[](source:odd) < 5.',
  ),
  'sources/wadi': file(
    'publisher: { fr: Al-Wadi, en: Al-Wadi }\ntitle: "AFP: هذا الرجل (2025)!"\nurl: https://wadi.example/a\nlanguage: ar\nkind: press',
  ),
  'actors/ahmad': file('name: أحمد مصطفى\nkind: person\naliases: [Ahmad]\nsources: [wadi]'),
  'events/2025-07-20-nida': file(
    'date: 2025-07-20\ntitle: { fr: Un appel, en: A call }\nkind: statement\ncertainty: reported\nactors: [ahmad]\nplaces: [bamako]\nsources: [wadi]',
  ),
  'articles/fr/appel': file(
    'title: Un appel\nsummary: Un résumé assez long pour dire ce qui est neuf et pourquoi cela compte.\nkind: brief\npublished: 2026-11-24\ndates: [2025-07-20-nida]',
    '[Lui](actor:ahmad) dit :ar[AFP: هذا الرجل (2025)!][](source:wadi).',
  ),
  'articles/fr/ailleurs': file(
    `title: Ailleurs
summary: Un résumé assez long pour dire ce qui est neuf et pourquoi cela compte.
kind: brief
published: 2026-11-24
aliases: [/ancien/chemin/, /vieux.html]`,
    'Un texte.',
  ),
  'articles/fr/brouillon': file(
    `title: Un brouillon
summary: Un résumé assez long pour dire ce qui est neuf et pourquoi cela compte.
kind: brief
published: 2026-11-24
draft: true`,
    'Un texte.',
  ),
};

const home = makeFolder();
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});
const { status, output, folder } = buildFrom(content, home);
const pages = readPages({ folder });

test('it is built, and the build says what letters its cards lack', () => {
  expect(output).toMatch(/^Built .*\n/);
  expect(new Set(output.match(/ lacks .*/g))).toEqual(new Set([' lacks 👩🏾‍🌾']));
  expect(status).toBe(0);
});

test('every page of it is HTML', async () => {
  expect(await problemsOf(pages.values())).toEqual([]);
});

test('another subject needs no change of the code', () => {
  const page = pages.get('/analyses/une-visite/');
  expect(page?.html).toContain('Ada Touré');
  expect(page?.html).toContain('Ministre');
  for (const { html } of pages.values()) expect(/Mali.*Washington|Atallah/.test(html)).toBe(false);
});

test('names and titles of every sort are shown as they are', () => {
  for (const page of pages.values())
    for (const script of scriptsOf(page)) expect(script).toMatch(/^\/_astro\/[\w.-]+\.js$/);
  expect(textOf(all(pages.get('/lieux/odd/') ?? fail(), 'h1')[0])).toContain(
    '<script>alert(« 1 »)</script> & </style>'.replaceAll(/(?<=«) | (?=»)/g, '\u202F'),
  );
  expect(pages.get('/analyses/odd/')?.html).toContain('السلام عليكم');
});

test('what runs from right to left says so wherever it is shown', () => {
  const shown = [...pages.values()].flatMap(({ path: at, elements }) =>
    elements
      .filter(({ tagName, properties }) => tagName !== 'html' && properties.lang === 'ar')
      .map(({ properties }) => [at, properties.dir] as const),
  );
  expect(shown.filter(([, dir]) => dir !== 'rtl')).toEqual([]);
  const places = new Set(shown.map(([at]) => at));
  for (const at of ['/analyses/appel/', '/sources/wadi/', '/sources/', '/en/sources/wadi/'])
    expect(places).toContain(at);
  for (const at of ['/acteurs/ahmad/', '/acteurs/', '/a-z/', '/evenements/2025-07-20-nida/'])
    expect(pages.get(at)?.html, at).toMatch(/dir="rtl"[^>]*>\s*أحمد مصطفى/);
  expect(pages.get('/')?.html).toContain('<html lang="fr">');
  for (const name of ['flux/atom.xml', 'flux/feed.json'])
    expect(readFileSync(path.join(folder, name), 'utf8')).toMatch(
      /lang=\\?"ar\\?" dir=\\?"rtl\\?"/,
    );
});

test('former addresses lead to the article, and to its address in search engines', () => {
  const moved = pages.get('/ancien/chemin/') ?? fail();
  expect(linksOf(moved, 'canonical').map((link) => attribute(link, 'href'))).toEqual([
    `${site.origin}/analyses/ailleurs/`,
  ]);
  const refresh = all(moved, 'meta').map((meta) => attribute(meta, 'content'));
  expect(refresh).toContain('0;url=/analyses/ailleurs/');
  expect(existsSync(path.join(folder, 'vieux.html'))).toBe(true);
});

test('a draft is not built, and its translation in another language is not announced', () => {
  expect(existsSync(path.join(folder, 'analyses/brouillon'))).toBe(false);
  expect(readFileSync(path.join(folder, 'analyses/index.html'), 'utf8')).not.toContain('brouillon');
});

function fail(): never {
  throw new Error('A page that should be there is missing.');
}
