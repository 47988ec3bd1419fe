import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Link, Node, Paragraph } from 'mdast';
import type {} from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { readContent } from '../src/reading/content.ts';
import { cutFile } from '../src/reading/frontmatter.ts';
import { buildCorpus } from '../src/domain/corpus.ts';
import type { Article } from '../src/domain/entries.ts';
import { defaultLocale } from '../src/site.ts';

// House rules of this newsroom that no schema can hold, read off the content that it publishes.

const { entries, faults } = readContent({
  content: path.resolve('content'),
  public: path.resolve('public'),
});
const corpus = buildCorpus(entries);
const articles = entries.filter((entry) => entry.collection === 'articles');

const linksIn = (node: Node, scheme: string): string[] => {
  const targets: string[] = [];
  visit(node, 'link', ({ url }: Link) => {
    if (url.startsWith(`${scheme}:`)) targets.push(url.slice(scheme.length + 1));
  });
  return targets;
};

function textOf(article: Article) {
  const cut = cutFile(readFileSync(article.file, 'utf8'));
  if (Array.isArray(cut)) throw new Error(`${article.file} cannot be read.`);
  return remark().use(remarkDirective).parse(cut.body);
}

const figures = articles.map((article) => {
  const marks = article.reading.links.filter(({ scheme }) => scheme === 'source');
  return {
    file: article.file.replace('content/articles/', ''),
    words: article.reading.words,
    sources: new Set(marks.map(({ target }) => target)).size,
    marks: marks.length,
    dates: article.dates.length,
  };
});

test('the content has no fault', () => {
  expect(faults).toEqual([]);
});

test('six analyses stand in two languages', () => {
  console.table(figures);
  expect(articles.map(({ locale }) => locale).sort()).toEqual([
    ...Array<string>(6).fill('en'),
    ...Array<string>(6).fill('fr'),
  ]);
});

test.each(figures)('$file is of 700 to 1,000 words, sourced throughout', (figure) => {
  expect(figure.words).toBeGreaterThanOrEqual(700);
  expect(figure.words).toBeLessThanOrEqual(1000);
  expect(figure.sources).toBeGreaterThanOrEqual(8);
  expect(figure.words / figure.marks).toBeLessThanOrEqual(60);
});

test.each(articles)('$file has a source in every paragraph of facts', (article) => {
  const unsourced: string[] = [];
  visit(textOf(article), 'containerDirective', (block) => {
    if (block.name !== 'fact') return;
    visit(block, 'paragraph', (paragraph: Paragraph) => {
      if (linksIn(paragraph, 'source').length === 0) unsourced.push(toString(paragraph));
    });
  });
  expect(unsourced).toEqual([]);
});

test.each(articles)('$file keeps the four kinds of passage apart', (article) => {
  const kinds = new Set<string>();
  visit(textOf(article), 'containerDirective', ({ name }) => {
    kinds.add(name);
  });
  expect([...kinds].sort()).toEqual(['analysis', 'counterpoint', 'fact', 'unknown']);
});

test.each(articles.filter(({ locale }) => locale === defaultLocale))(
  '$file has a pair with the same dates, actors, places and sources',
  (article) => {
    const pair = corpus.translationsOf.get(article)?.get('en');
    const shared = (of: Article | undefined) => ({
      dates: of?.dates,
      actors: of?.actors,
      places: of?.places,
      asOf: of?.asOf,
      questions: of?.questions.map(({ status, event }) => [status, event]),
      sources: of?.reading.links
        .filter(({ scheme }) => scheme === 'source')
        .map((link) => link.target),
    });
    expect(shared(pair)).toEqual(shared(article));
  },
);

test('every event is used by an article or by an actor', () => {
  const unused = corpus.events.filter(
    ({ slug, actors }) => actors.length === 0 && !corpus.articlesNaming.has(`events/${slug}`),
  );
  expect(unused.map(({ slug }) => slug)).toEqual([]);
});

test('every person, place and source has something that leads to it', () => {
  const named = new Set([...corpus.articlesNaming.keys()]);
  const idle = [
    ...[...corpus.actors.keys()].filter(
      (slug) => !corpus.eventsOfActor.has(slug) && !named.has(`actors/${slug}`),
    ),
    ...[...corpus.places.keys()].filter(
      (slug) =>
        !corpus.eventsAtPlace.has(slug) &&
        !named.has(`places/${slug}`) &&
        !corpus.placesWithin.has(slug),
    ),
    ...[...corpus.citationsOf]
      .filter(
        ([, { articles: by, events, actors }]) => by.length + events.length + actors.length === 0,
      )
      .map(([slug]) => slug),
  ];
  expect(idle).toEqual([]);
});

test('the timeline holds at least eighty events', () => {
  expect(corpus.events.length).toBeGreaterThanOrEqual(80);
});
