import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/addresses/pages.ts';
import { shellOf } from '../../src/frame/shell.ts';
import { english, french } from '../editions.ts';

const head = { title: 'Un titre', description: 'Une description.', card: undefined };

const article = (slug: string): Page => ({ to: 'entry', section: 'articles', slug });

const translations = new Map([
  ['fr', article('une-visite')],
  ['en', article('a-visit')],
] as const);

describe('the page in other languages', () => {
  test('whatever the language, the default one is for readers of none', () => {
    for (const [edition, slug] of [
      [french, 'une-visite'],
      [english, 'a-visit'],
    ] as const)
      expect(shellOf(edition, article(slug), { ...head, translations }).alternates).toEqual([
        { hreflang: 'fr', href: 'https://site.example/sous/analyses/une-visite/' },
        { hreflang: 'en', href: 'https://site.example/sous/en/analyses/a-visit/' },
        { hreflang: 'x-default', href: 'https://site.example/sous/analyses/une-visite/' },
      ]);
  });

  test('a page that every language has is at its own address in each', () => {
    const { alternates, languages, social } = shellOf(english, { to: 'timeline' }, head);
    expect(alternates.map(({ hreflang, href }) => [hreflang, new URL(href).pathname])).toEqual([
      ['fr', '/sous/chronologie/'],
      ['en', '/sous/en/timeline/'],
      ['x-default', '/sous/chronologie/'],
    ]);
    expect(languages).toEqual([{ href: '/sous/chronologie/', text: 'Français', lang: 'fr' }]);
    expect([social.locale, social.otherLocales]).toEqual(['en_GB', ['fr_FR']]);
  });

  test('a page that one language has leads to the first of its list, to its front page or nowhere', () => {
    const leadsTo = (page: Page) =>
      shellOf(french, page, { ...head, translations: new Map([['fr', page]]) });
    expect(leadsTo({ to: 'list', section: 'articles', number: 2 }).languages).toEqual([
      { href: '/sous/en/analyses/', text: 'English', lang: 'en' },
    ]);
    expect(leadsTo({ to: 'home' }).languages.map(({ href }) => href)).toEqual(['/sous/en/']);
    const alone = leadsTo(article('seul'));
    expect([alone.languages, alone.alternates, alone.social.otherLocales]).toEqual([[], [], []]);
  });
});

describe('where a page stands', () => {
  const here = (page: Page) => {
    const { nav, more } = shellOf(french, page, head);
    return [...nav, ...more].filter(({ isHere }) => isHere).map(({ text }) => text);
  };

  test.each([
    [{ to: 'home' }, []],
    [{ to: 'timeline' }, ['Chronologie']],
    [{ to: 'year', year: '2025' }, ['Chronologie']],
    [{ to: 'entry', section: 'events', slug: 'x' }, ['Chronologie']],
    [{ to: 'entry', section: 'actors', slug: 'x' }, ['Acteurs']],
    [{ to: 'list', section: 'index' }, ['Index A–Z']],
    [{ to: 'single', section: 'search' }, ['Recherche']],
    [{ to: 'single', section: 'method' }, ['Méthode']],
  ] satisfies [Page, string[]][])('%j is in %j', (page, expected) => {
    expect(here(page)).toEqual(expected);
  });

  test('is told as a path from the front page, of which a section is the end', () => {
    const names = (page: Page) => {
      const graph = JSON.parse(shellOf(french, page, head).graph) as {
        '@graph'?: { itemListElement?: { name: string }[] }[];
        itemListElement?: { name: string }[];
      };
      const nodes = graph['@graph'] ?? [graph];
      return nodes.flatMap(({ itemListElement = [] }) => itemListElement.map(({ name }) => name));
    };
    expect(names({ to: 'entry', section: 'actors', slug: 'x' })).toEqual([
      'Le Relevé',
      'Acteurs',
      'Un titre',
    ]);
    expect(names({ to: 'list', section: 'actors' })).toEqual(['Le Relevé', 'Un titre']);
  });
});

test('the front page is titled as it says, every other with the name of the site', () => {
  expect(shellOf(french, { to: 'home' }, head).title).toBe('Un titre');
  expect(shellOf(french, { to: 'timeline' }, head).title).toBe('Un titre — Le Relevé');
});
