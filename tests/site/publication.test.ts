import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { file, smallWorld, type Files } from '../content.ts';
import { makeFolder, runBuild, writeContent } from './small-site.ts';

const summary = 'Un résumé assez long pour dire ce qui est neuf et pourquoi cela compte ici.';

const article = (title: string, published: string, lines = '') =>
  file(
    `title: ${title}\nsummary: ${summary}\nkind: brief\npublished: ${published}\nactors: [ada]\n${lines}`,
    '[Ada](actor:ada) parle[](source:agency-2025).',
  );

const content: Files = {
  ...smallWorld,
  'articles/fr/une-suite': article('Une suite attendue', '2026-12-01T08:00:00Z'),
  'articles/en/a-sequel': article(
    'A sequel to come',
    '2026-12-01T08:00:00Z',
    'translationOf: une-suite\naliases: [/sequel/]',
  ),
  'articles/fr/_modele': article('Un modèle', '2026-11-24'),
  'articles/fr/_essais/essai': article('Un essai', '2026-11-24'),
};

// The same content is built at one moment after another, into the same folder.
const folder = makeFolder();
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const target = path.join(folder, 'dist');
const variables = {
  CONTENT_DIR: writeContent(folder, content),
  OUT_DIR: target,
};

/** The files of the site that hold any of some words. */
const holding = (words: RegExp): string[] =>
  readdirSync(target, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.join(item.parentPath, item.name))
    .filter((name) => words.test(name) || words.test(readFileSync(name, 'utf8')))
    .map((name) => path.relative(target, name));

const read = (name: string): string => readFileSync(path.join(target, name), 'utf8');

describe('an article whose day has not come', () => {
  test('is nowhere on the site, and the build says until when it waits', () => {
    const { status, stdout, stderr } = runBuild({
      ...variables,
      BUILD_DATE: '2026-11-24T12:00:00Z',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout.replace(variables.CONTENT_DIR, '')).toMatch(
      /^Built .*\n2 articles wait, and will be in the first build after:\n {2}2026-12-01T08:00:00Z {2}\S*articles\/en\/a-sequel\.md\n {2}2026-12-01T08:00:00Z {2}\S*articles\/fr\/une-suite\.md\n2 files are left out, because a name that begins with “_” is that of a model:\n {2}\S*articles\/fr\/_essais\/essai\.md\n {2}\S*articles\/fr\/_modele\.md\n$/,
    );
    expect(holding(/une-suite|Une suite|a-sequel|A sequel|\/sequel/)).toEqual([]);
  });

  test('leaves the news to what was published in the last two days', () => {
    expect(read('robots.txt')).toContain('news-sitemap.xml');
    expect(read('news-sitemap.xml').match(/<loc>/g)).toHaveLength(2);
  });

  test('is there in the first build after it', () => {
    const { status, stdout } = runBuild({ ...variables, BUILD_DATE: '2026-12-01T08:00:00Z' });
    expect(status).toBe(0);
    expect(stdout).not.toContain('wait');
    for (const name of [
      ...['index.html', 'analyses/une-suite/index.html', 'analyses/une-suite.md'],
      ...['flux/atom.xml', 'sitemap.xml', 'llms.txt', 'data/graph.jsonld', 'news-sitemap.xml'],
    ])
      expect(read(name), name).toMatch(/une-suite|Une suite/);
    expect(existsSync(path.join(target, 'sequel/index.html'))).toBe(true);
  });
});

describe('an article that is withdrawn', () => {
  test('keeps its address, with why first, and leaves lists, feeds, search and data', () => {
    writeContent(folder, {
      ...content,
      'articles/fr/une-suite': article(
        'Une suite attendue',
        '2026-12-01T08:00:00Z',
        'aliases: [/avant/]\nwithdrawn: { date: 2026-12-02, reason: "Son document était un faux." }',
      ),
    });
    const { status, stderr } = runBuild({ ...variables, BUILD_DATE: '2026-12-02T08:00:00Z' });
    expect([status, stderr]).toEqual([0, '']);
    const page = read('analyses/une-suite/index.html');
    expect(page.indexOf('Retiré')).toBeGreaterThan(0);
    expect(page.indexOf('Son document était un faux.')).toBeLessThan(page.indexOf('class="prose"'));
    expect(page).toContain('content="noindex"');
    expect(page).toContain('Ada</a> parle');
    // The address, the former one, the list of what was changed, and the translation’s original.
    expect(holding(/une-suite|Une suite/).sort()).toEqual([
      'analyses/une-suite/index.html',
      'avant/index.html',
      'corrections/index.html',
      'data/graph.jsonld',
    ]);
    expect(read('corrections/index.html')).toContain('Son document était un faux.');
  });
});

test('where nothing is new, there is no sitemap of news, and robots.txt names none', () => {
  const [{ folder: weeksAfter }] = inject('builds');
  expect(existsSync(path.join(weeksAfter, 'news-sitemap.xml'))).toBe(false);
  expect(readFileSync(path.join(weeksAfter, 'robots.txt'), 'utf8')).not.toContain('news');
});

test('a file or a folder that begins with “_” is never read nor published', () => {
  expect(holding(/modele|modèle|essai/)).toEqual([]);
});
