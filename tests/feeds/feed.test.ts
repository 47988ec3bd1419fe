import { describe, expect, test } from 'vitest';
import { feedEntry } from '../../src/kinds/article/feed.ts';
import {
  feedArticles,
  feedLimit,
  feedOwners,
  makeFeed,
  type FeedScope,
} from '../../src/feeds/feed.ts';
import { corpusOf, file, smallWorld, type Files } from '../content.ts';
import { rendered } from '../rendered.ts';
import { english, french } from '../editions.ts';

const built = '2026-11-30T00:00:00.000Z';
const whole: FeedScope = { section: 'site' };
const ofAda: FeedScope = { section: 'actors', slug: 'ada' };

const brief = (published: string, more = '') =>
  file(
    `
title: Un titre
summary: Un résumé assez long pour dire ce qui est neuf et pourquoi cela compte.
kind: brief
published: ${published}
${more}`,
    'Un texte.',
  );

const slugsOf = (scope: FeedScope, files: Files = {}, edition = french) =>
  feedArticles(corpusOf({ ...smallWorld, ...files }), edition, scope).map(({ slug }) => slug);

describe('the articles of a feed', () => {
  const later = { 'articles/fr/plus-tard': brief('2026-11-25') };

  test('are those of one language, newest first', () => {
    expect(slugsOf(whole, later)).toEqual(['plus-tard', 'une-visite']);
    expect(slugsOf(whole, later, english)).toEqual(['a-visit']);
  });

  test('are those that name an actor or a place', () => {
    expect(slugsOf(ofAda, later)).toEqual(['une-visite']);
    expect(slugsOf({ section: 'places', slug: 'bamako' }, later, english)).toEqual([]);
    expect(slugsOf({ section: 'actors', slug: 'nobody' })).toEqual([]);
  });

  test('are the newest alone where there are many', () => {
    const days = Array.from({ length: feedLimit.site + 5 }, (_, index) => index + 1);
    const many = Object.fromEntries(
      days.map((day) => [
        `articles/fr/b${String(day)}`,
        brief(`2026-10-${String(day).padStart(2, '0')}`, 'actors: [ada]'),
      ]),
    );
    expect(slugsOf(ofAda, many)).toHaveLength(feedLimit.name);
    const slugs = slugsOf(whole, many);
    expect(slugs).toHaveLength(feedLimit.site);
    expect(slugs.slice(0, 2)).toEqual(['une-visite', `b${String(days.length)}`]);
  });
});

test('those that an article of the language names have a feed', () => {
  const corpus = corpusOf(smallWorld);
  expect(feedOwners(corpus, french, 'actors')).toEqual(['ada']);
  expect(feedOwners(corpus, french, 'places')).toEqual(['bamako']);
  expect(feedOwners(corpus, english, 'places')).toEqual([]);
});

describe('an entry', () => {
  const { corpus, article, html } = rendered(french, 'une-visite');
  const entry = feedEntry(corpus, french, article, html);

  test('is known by the address of its article', () => {
    expect(entry.address).toBe('https://site.example/sous/analyses/une-visite/');
    expect(entry.id).toBe(entry.address);
    expect(entry).toMatchObject({
      title: 'Une visite et ses silences',
      published: '2026-11-24T00:00:00Z',
      updated: '2026-11-24T00:00:00Z',
      kind: 'Analyse',
      authors: ['La rédaction du Relevé'],
    });
  });

  test.each([
    ['[/analyses/avant/]', 'analyses/avant/'],
    ['[/analyses/avant]', 'analyses/avant/'],
    ['[/analyses/avant/, /analyses/entre/]', 'analyses/avant/'],
    ['[/2020/article.html]', '2020/article.html'],
  ])('is known by the first address that its article had: aliases: %s', (aliases, first) => {
    const renamed = rendered(french, 'x', {
      'articles/fr/x': brief('2026-11-24', `aliases: ${aliases}`),
    });
    const entry = feedEntry(renamed.corpus, french, renamed.article, renamed.html);
    expect(entry.id).toBe(`https://site.example/sous/${first}`);
    expect(entry.address).toBe('https://site.example/sous/analyses/x/');
  });

  test('of an opinion is called one, whatever else its title says', () => {
    const opinion = brief('2026-11-24').replace('kind: brief', 'kind: opinion');
    const { corpus, article, html } = rendered(french, 'x', { 'articles/fr/x': opinion });
    const { title, kind } = feedEntry(corpus, french, article, html);
    expect([title, kind]).toEqual(['Opinion – Un titre', 'Opinion']);
  });

  test('holds the summary, the key points, the text and the sources, in this order', () => {
    const parts = ['Un émissaire propose', 'L’essentiel', 'reçoit l’émissaire', '<h2>Sources</h2>'];
    const places = parts.map((part) => entry.html.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(entry.html).toContain(
      '<li><a href="https://site.example/sous/sources/journal-2025/">Journal</a>, <time datetime="2025-07">juillet 2025</time>. <a href="http://www.journal.example/b">journal.example</a></li></ol>',
    );
  });

  test('has no address that is not whole', () => {
    const addresses = [...entry.html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, url]) => url);
    expect(addresses.length).toBeGreaterThan(4);
    for (const address of addresses) expect(address).toMatch(/^https?:\/\//);
  });

  test('tells a correction by its date of change, and its picture', () => {
    const corrected = rendered(french, 'x', {
      'articles/fr/x': brief(
        '2026-11-24',
        'corrections: [{ date: 2026-11-26, kind: correction, note: Une faute. }]\nimage: { src: /i.webp, alt: Une vue }',
      ),
    });
    const entry = feedEntry(corrected.corpus, french, corrected.article, corrected.html);
    expect(entry.updated).toBe('2026-11-26T00:00:01Z');
    expect(entry.html).toContain('Une faute.');
    expect(entry.image).toBe('https://site.example/sous/i.webp');
  });
});

describe('a feed', () => {
  const corpus = corpusOf(smallWorld);
  const entry = (updated: string) => ({ updated }) as ReturnType<typeof feedEntry>;

  test('is updated when the last of its articles is', () => {
    const feed = makeFeed(
      corpus,
      french,
      whole,
      [entry('2026-11-24T00:00:00Z'), entry('2026-11-26T00:00:00Z')],
      built,
    );
    expect(feed.updated).toBe('2026-11-26T00:00:00Z');
  });

  test('without articles is dated by the build', () => {
    expect(makeFeed(corpus, french, whole, [], built).updated).toBe(built);
  });

  test('of the site has three forms', () => {
    expect(makeFeed(corpus, english, whole, [], built)).toMatchObject({
      title: 'Le Relevé',
      language: 'en',
      id: 'https://site.example/sous/en/',
      home: 'https://site.example/sous/en/',
      self: {
        atom: 'https://site.example/sous/en/feed/atom.xml',
        rss: 'https://site.example/sous/en/feed/rss.xml',
        json: 'https://site.example/sous/en/feed/feed.json',
      },
      icon: 'https://site.example/sous/icon.svg',
    });
  });

  test('of a name has one, and says of whom it tells', () => {
    expect(makeFeed(corpus, french, ofAda, [], built)).toMatchObject({
      title: 'Ada Touré — Le Relevé',
      description: 'Nos articles qui nomment Ada Touré',
      home: 'https://site.example/sous/acteurs/ada/',
      self: { atom: 'https://site.example/sous/acteurs/ada/flux.xml' },
    });
  });
});
