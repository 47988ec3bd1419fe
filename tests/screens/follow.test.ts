import { expect, test } from 'vitest';
import { followView } from '../../src/screens/follow.ts';
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
