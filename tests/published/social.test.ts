import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Readability } from '@mozilla/readability';
import jsonld from 'jsonld';
import type { RemoteDocument } from 'jsonld/jsonld-spec.js';
import { parseHTML } from 'linkedom';
import openGraphScraper from 'open-graph-scraper';
import { describe, expect, inject, test } from 'vitest';
import {
  all,
  attribute,
  isArticle,
  languageOf,
  metaOf,
  readBuild,
  textOf,
  type BuiltPage,
} from '../site/pages.ts';
import { knownTerms, schemaOrgContext } from '../site/schema-org.ts';

const builds = inject('builds');
const [root] = builds;

const { name, locales } = inject('newsroom');

const isOfArticle = ({ path: at }: BuiltPage) => isArticle(at);

const openGraphLocales = { fr: 'fr_FR', en: 'en_GB' };

const documentLoader = (url: string): Promise<RemoteDocument> => {
  if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`The graph asks for ${url}`);
  return Promise.resolve({ documentUrl: url, document: schemaOrgContext });
};

/** Safe: a word that the context does not know is an error and not lost. */
const strictly = { documentLoader, safe: true };

const graphText = (page: BuiltPage): string =>
  all(page, 'script')
    .filter((script) => attribute(script, 'type') === 'application/ld+json')
    .map(textOf)
    .join('');

type Node = Readonly<Record<string, unknown>>;

const nodesOf = (page: BuiltPage): Node[] =>
  (JSON.parse(graphText(page)) as { '@graph': Node[] })['@graph'];

/** Every value of a key, at any depth. */
function valuesOf(value: unknown, key: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesOf(item, key));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key && typeof inner === 'string' ? [inner] : valuesOf(inner, key),
  );
}

describe.each(builds)('the site under $base', (build) => {
  const { folder, origin, base } = build;
  const pages = readBuild(build);
  const indexed = [...pages.values()].filter(
    ({ path: at, html }) => at !== '/404.html' && !html.includes('http-equiv="refresh"'),
  );

  test('says in Open Graph what each page shows', async () => {
    for (const page of indexed
      .filter((_, index) => index % 9 === 0)
      .concat(indexed.filter(isOfArticle))) {
      const { result } = await openGraphScraper({ html: page.html });
      expect(result.ogTitle ?? '', page.path).not.toBe('');
      expect(textOf(all(page, 'title')[0]), page.path).toContain(result.ogTitle ?? '?');
      expect(result.ogDescription, page.path).toBe(metaOf(page, 'description'));
      expect(result.ogUrl, page.path).toBe(
        new URL(base.replace(/\/$/, '') + page.path, origin).href,
      );
      expect(result.ogLocale, page.path).toBe(openGraphLocales[languageOf(page.path, locales)]);
      expect(result.ogSiteName, page.path).toBe(name);
      expect(result.twitterCard, page.path).toBe('summary_large_image');
      const [image] = result.ogImage ?? [];
      expect(image?.url, page.path).toMatch(new RegExp(`^${origin}${base}cards/`));
      expect([Number(image?.width), Number(image?.height)], page.path).toEqual([1200, 630]);
      expect(image?.alt?.length, page.path).toBeGreaterThan(10);
      const file = new URL(image?.url ?? '').pathname.slice(base.length);
      expect(readFileSync(path.join(folder, file)).length, page.path).toBeLessThan(150_000);
      if (isOfArticle(page)) {
        expect(result.ogType).toBe('article');
        const shown = all(page, 'time').map((time) => attribute(time, 'dateTime'));
        expect(shown).toContain(result.articlePublishedTime?.slice(0, 10));
        expect(result.articleModifiedTime).toMatch(/\+00:00$/);
      }
    }
  });

  test('has in each page a graph that schema.org understands, of things that are there', async () => {
    for (const page of indexed) {
      const graph = JSON.parse(graphText(page)) as jsonld.JsonLdDocument;
      const expanded = await jsonld.expand(graph, strictly);
      const terms = JSON.stringify(expanded).match(/https:\/\/schema\.org\/\w+/g) ?? [];
      expect(terms.filter((term) => !knownTerms.has(term) && !term.endsWith('/Date'))).toEqual([]);
      for (const id of valuesOf(nodesOf(page), '@id')) {
        const url = new URL(id);
        const target = pages.get(`/${url.pathname.slice(base.length)}`);
        expect(url.origin + url.pathname.slice(0, base.length), page.path).toBe(origin + base);
        expect(target?.path, `${page.path} names ${id}`).toBeDefined();
        if (url.hash) expect(valuesOf(nodesOf(target ?? page), '@id')).toContain(id);
      }
    }
  });

  test('closes no script from inside a graph', () => {
    for (const page of indexed) expect(graphText(page)).not.toContain('<');
  });
});

const articles = [...readBuild(root).values()].filter(isOfArticle);

test('every article has each field that Google asks of one', () => {
  for (const page of articles) {
    const [article] = nodesOf(page) as [Node];
    expect(article['@type']).toEqual(['NewsArticle', expect.stringMatching(/NewsArticle$/)]);
    expect(article.headline).toBe(textOf(all(page, 'h1')[0]));
    for (const key of ['datePublished', 'dateModified'])
      expect(article[key]).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+00:00$/);
    expect(article.author).toBeDefined();
    expect(page.html).toContain(`<meta property="og:image" content="${String(article.image)}">`);
    const listed = page.elements.filter(({ properties }) => /^s\d+$/.test(String(properties.id)));
    expect([article.citation ?? []].flat()).toHaveLength(listed.length);
    // Nothing is said of the time of an article that has no date, nor of one before our era.
    expect(article.temporalCoverage ?? '0001-01-01/0001-01-01').toMatch(
      /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/,
    );
  }
});

/** From how many letters on a text is so much of its page that a reader mode takes it alone. */
const longText = 3500;

test('a reader mode has every paragraph of an article, and of a long one the text and nothing else', () => {
  const words = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, '');
  for (const page of articles) {
    const { document } = parseHTML(page.html);
    const prose = words(document.querySelector('.prose')?.textContent);
    const paragraphs = [...document.querySelectorAll('.prose p[id]')].map((each) =>
      words(each.textContent),
    );
    const read = new Readability(document).parse();
    const text = words(read?.textContent);
    if (prose.length > longText) expect(text, page.path).toBe(prose);
    expect(paragraphs.length, page.path).toBeGreaterThan(0);
    for (const paragraph of paragraphs) expect(text, page.path).toContain(paragraph);
    expect(read?.title).toBe(textOf(all(page, 'h1')[0]));
    expect(read?.lang).toBe(languageOf(page.path, locales));
  }
});
