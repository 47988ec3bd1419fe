import { expect, test } from 'vitest';
import { actorView } from '../../src/kinds/actor/view.ts';
import { articleView } from '../../src/kinds/article/view.ts';
import { homeView } from '../../src/screens/home.ts';
import { corpusOf, smallWorld } from '../content.ts';
import { french } from '../editions.ts';

const corpus = corpusOf(smallWorld);

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
