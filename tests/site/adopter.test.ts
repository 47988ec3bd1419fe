import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/settings.ts';
import { file, smallWorld, type Files } from '../content.ts';
import { isWhole } from '../extent.ts';
import { exampleProject } from '../example/project.ts';
import { attribute, languageOf, linksOf, readPages } from './pages.ts';
import { runBuild, writeContent } from './small-site.ts';

// Other newsrooms take the software as it is: in other languages, on another subject, or empty.

const article = (title: string, lines = '') =>
  file(
    `title: ${title}\nsummary: A summary that is long enough to say what is new and why it counts.\nkind: brief\npublished: 2026-11-24\nactors: [ada]\n${lines}`,
    '[Ada](actor:ada) speaks[](source:agency-2025).',
  );

const isArticle = (name: string) => name.startsWith('articles/');

const subject: Files = {
  ...Object.fromEntries(Object.entries(smallWorld).filter(([name]) => !isArticle(name))),
  'articles/en/the-ferry': article('The ferry is late'),
  'articles/fr/le-bac': article('Le bac est en retard', 'translationOf: the-ferry'),
};

/** Builds the site of a newsroom, in a project of its own. */
function published(locales: readonly Locale[], content: Files) {
  const project = exampleProject('adopter');
  const settings = path.join(project, 'src/site.ts');
  const list = locales.map((tag) => `'${tag}'`).join(', ');
  writeFileSync(
    settings,
    readFileSync(settings, 'utf8').replace(/locales: \[.*?\]/, `locales: [${list}]`),
  );
  for (const folder of ['content', 'dist'])
    rmSync(path.join(project, folder), { recursive: true, force: true });
  writeContent(project, content);
  const { status, stderr } = runBuild({}, { project });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const folder = path.join(project, 'dist');
  return { folder, pages: readPages({ folder }) };
}

describe('a newsroom of which English is the first language', () => {
  const { pages } = published(['en', 'fr'], subject);

  test('has its English pages at the root and its French ones in a folder', () => {
    for (const at of ['/', '/timeline/', '/analyses/the-ferry/', '/actors/ada/'])
      expect(pages.get(at)?.html, at).toMatch(/<html lang="en"/);
    for (const at of ['/fr/', '/fr/chronologie/', '/fr/analyses/le-bac/', '/fr/acteurs/ada/'])
      expect(pages.get(at)?.html, at).toMatch(/<html lang="fr"/);
    expect([...pages.keys()].filter((at) => at.startsWith('/en/'))).toEqual([]);
  });

  test('sends readers of other languages to the English page', () => {
    const page = pages.get('/fr/analyses/le-bac/');
    const alternates = (page ? linksOf(page, 'alternate') : []).map((link) => [
      attribute(link, 'hrefLang'),
      attribute(link, 'href').replace('https://releve.example', ''),
    ]);
    expect(alternates).toEqual(
      expect.arrayContaining([
        ['en', '/analyses/the-ferry/'],
        ['x-default', '/analyses/the-ferry/'],
      ]),
    );
  });
});

test('a newsroom of one language names no other', () => {
  const { pages } = published(['en'], {
    'actors/ada': file('name: Ada Touré\nkind: person'),
    'sources/agency-2025': file(
      'publisher: The Agency\nurl: https://agency.example/a\nlanguage: en\nkind: agency',
    ),
    'articles/en/the-ferry': article('The ferry is late'),
  });
  for (const { path: at, html } of pages.values()) {
    expect(languageOf(at, ['en', 'fr']), at).toBe('en');
    expect(html, at).not.toMatch(/hreflang="fr"|lang="fr"|Français/);
  }
});

test.runIf(isWhole)('a newsroom that has written nothing yet has a site', () => {
  const { folder, pages } = published(['fr'], {});
  for (const at of ['/', '/analyses/', '/chronologie/', '/acteurs/', '/recherche/', '/404.html'])
    expect([...pages.keys()]).toContain(at);
  expect(existsSync(path.join(folder, 'data/events.json'))).toBe(true);
});
