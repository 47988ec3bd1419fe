import { expect, test } from 'vitest';
import { actorView } from '../../src/kinds/actor/view.ts';
import { articleView } from '../../src/kinds/article/view.ts';
import { dataView } from '../../src/screens/data.ts';
import { followView } from '../../src/screens/follow.ts';
import { homeView } from '../../src/screens/home.ts';
import { corpusOf, smallWorld } from '../content.ts';
import { english, french } from '../editions.ts';

const corpus = corpusOf(smallWorld);

test('the page on following lists every feed, and the calendar', () => {
  const view = followView(corpus, french);
  expect(view.title).toBe('Suivre');
  expect(view.site.map(({ name, address }) => [name, address])).toEqual([
    ['Atom', 'https://site.example/sous/flux/atom.xml'],
    ['RSS 2.0', 'https://site.example/sous/flux/rss.xml'],
    ['JSON Feed 1.1', 'https://site.example/sous/flux/feed.json'],
  ]);
  expect(view.names).toEqual([
    { heading: 'Un acteur', feeds: [{ text: 'Ada Touré', href: '/sous/acteurs/ada/flux.xml' }] },
    { heading: 'Un lieu', feeds: [{ text: 'Bamako', href: '/sous/lieux/bamako/flux.xml' }] },
  ]);
  expect(view.calendar.href).toBe('/sous/chronologie.ics');
  expect(followView(corpus, english).names.map(({ heading }) => heading)).toEqual(['One actor']);
});

test('the page of data lists every file with what it holds, its shape and the licence', () => {
  const view = dataView(corpus, french);
  expect(view.files.map(({ href }) => href)).toEqual([
    '/sous/data/events.json',
    '/sous/data/events.csv',
    '/sous/data/actors.json',
    '/sous/data/actors.csv',
    '/sous/data/places.geojson',
    '/sous/data/sources.json',
    '/sous/data/graph.jsonld',
    '/sous/chronologie.ics',
    '/sous/analyses/une-visite.md',
    '/sous/llms.txt',
  ]);
  for (const { holds, standard, schema, columns } of view.files) {
    expect(holds).not.toBe('');
    expect(standard.href).toMatch(/^https:/);
    expect(schema === undefined || schema.href.startsWith('/sous/data/schema/')).toBe(true);
    expect(columns).not.toContain('');
  }
  expect(view.license.href).toMatch(/creativecommons/);
  expect(view.follow.href).toBe('/sous/suivre/');
});

test('the page of data of a site without articles has no example of one', () => {
  const names = dataView(corpusOf({}), english).files.map(({ text }) => text);
  expect(names.filter((name) => name.endsWith('.md'))).toEqual([]);
});

test('the head of a page names the feeds that follow it', () => {
  const article = corpus.articles.get('fr')?.[0];
  const ada = corpus.actors.get('ada');
  const ministry = corpus.actors.get('ministry');
  if (!article || !ada || !ministry) throw new Error('The small world has changed.');
  const atom = { href: '/sous/flux/atom.xml', type: 'application/atom+xml', title: 'Le Relevé' };
  expect(homeView(corpus, french).shell.feeds).toEqual([
    atom,
    {
      href: '/sous/flux/feed.json',
      type: 'application/feed+json',
      title: 'Le Relevé (JSON Feed)',
    },
  ]);
  expect(articleView(corpus, french, article).shell.feeds).toEqual([atom]);
  expect(actorView(corpus, french, ada).shell.feeds).toEqual([
    { ...atom, href: '/sous/acteurs/ada/flux.xml', title: 'Ada Touré — Le Relevé' },
  ]);
  expect(actorView(corpus, french, ministry).shell.feeds).toEqual([]);
});
