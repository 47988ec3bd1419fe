import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Link, Node, Paragraph } from 'mdast';
import type {} from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { readContent } from '../../src/reading/content.ts';
import { cutFile } from '../../src/reading/frontmatter.ts';
import { buildCorpus } from '../../src/domain/corpus.ts';
import type { Article } from '../../src/domain/entries.ts';
import { defaultLocale } from '../../src/settings.ts';
import { site } from '../../src/site.ts';

// What no schema can hold of the content that this newsroom publishes: what every newsroom needs,
// and its own rules, which `site.ts` gives.

const { words, sources, wordsPerMark, passages, translated } = site.house ?? {};

const { entries, faults } = await readContent({
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

test('the articles are as long and as sourced as the house asks', () => {
  if (figures.length) console.table(figures);
  const [fewest = 0, most = Infinity] = words ?? [];
  expect(figures.filter((each) => each.words < fewest || each.words > most)).toEqual([]);
  expect(figures.filter((each) => each.sources < (sources ?? 0))).toEqual([]);
  expect(figures.filter((each) => each.words / each.marks > (wordsPerMark ?? Infinity))).toEqual(
    [],
  );
});

test.skipIf(!passages)('every paragraph of facts has a source', () => {
  const unsourced = articles.flatMap((article) => {
    const paragraphs: string[] = [];
    visit(textOf(article), 'containerDirective', (block) => {
      if (block.name !== 'fact') return;
      visit(block, 'paragraph', (paragraph: Paragraph) => {
        if (linksIn(paragraph, 'source').length === 0) paragraphs.push(toString(paragraph));
      });
    });
    return paragraphs.map((paragraph) => `${article.file}: ${paragraph}`);
  });
  expect(unsourced).toEqual([]);
});

test.skipIf(!passages)('every article has each kind of passage that the house asks', () => {
  const lacking = articles.flatMap((article) => {
    const kinds = new Set<string>();
    visit(textOf(article), 'containerDirective', ({ name }) => {
      kinds.add(name);
    });
    return (passages ?? [])
      .filter((kind) => !kinds.has(kind))
      .map((kind) => `${article.file}: ${kind}`);
  });
  expect(lacking).toEqual([]);
});

test.skipIf(!translated)(
  'every article is in each language, with the same of all that counts',
  () => {
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
    for (const article of articles.filter(({ locale }) => locale === defaultLocale))
      for (const other of site.locales.filter((locale) => locale !== defaultLocale))
        expect(shared(corpus.translationsOf.get(article)?.get(other)), article.file).toEqual(
          shared(article),
        );
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
