import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Element } from 'hast';
import { describe, expect, inject, test } from 'vitest';
import { problemsOf } from '../site/html.ts';
import {
  all,
  attribute,
  isArticle,
  languageOf,
  linksOf,
  metaOf,
  readBuild,
  scriptsOf,
  textOf,
  type BuiltPage,
} from '../site/pages.ts';
import { isWhole } from '../extent.ts';
import type { Locale } from '../../src/settings.ts';

const builds = inject('builds');
const [root] = builds;
const { locales } = inject('newsroom');
const [first] = locales;

const policyOf = (page: BuiltPage): string =>
  all(page, 'meta')
    .filter((meta) => attribute(meta, 'httpEquiv') === 'content-security-policy')
    .map((meta) => attribute(meta, 'content'))
    .join();

const isTranslation = (link: Element) => attribute(link, 'hrefLang') !== '';

const isMoved = (html: string) => html.includes('http-equiv="refresh"');

const sections: Readonly<Record<Locale, readonly string[]>> = {
  fr: [
    '',
    'analyses',
    'chronologie',
    'a-z',
    'acteurs',
    'lieux',
    'sources',
    'suivre',
    'donnees',
    'recherche',
    'a-propos',
    'methode',
  ],
  en: [
    '',
    'analyses',
    'timeline',
    'a-z',
    'actors',
    'places',
    'sources',
    'follow',
    'data',
    'search',
    'about',
    'method',
  ],
};

describe.each(builds)('the site under $base', (build) => {
  const { folder, origin, base } = build;
  const pages = readBuild(build);
  const documents = [...pages.values()].filter(({ html }) => !isMoved(html));
  const indexed = documents.filter(({ path: at }) => at !== '/404.html');

  test('has every section in each language, and a page for lost addresses', () => {
    const expected = locales.flatMap((tag) =>
      sections[tag].map((name) => [tag === first ? '' : `/${tag}`, name].join(name && '/') + '/'),
    );
    expect([...expected, '/404.html'].filter((at) => !pages.has(at))).toEqual([]);
  });

  test('has as many pages in each language, articles apart', () => {
    const counts = Map.groupBy(
      indexed.filter(({ path: at }) => !at.includes('/analyses/')),
      ({ path: at }) => languageOf(at, locales),
    );
    expect(new Set([...counts.values()].map((each) => each.length)).size).toBe(1);
    expect(counts.size).toBe(locales.length);
  });

  test('leads every internal link to a page, and every fragment to an element', () => {
    const broken: string[] = [];
    for (const page of pages.values())
      for (const link of page.elements) {
        const address = attribute(link, link.tagName === 'img' ? 'src' : 'href');
        if (!address || /^(mailto:|https?:)/.test(address)) continue;
        const url = new URL(address, origin + base.replace(/\/$/, '') + page.path);
        const at = decodeURIComponent(url.pathname);
        const inside = at.startsWith(base) ? `/${at.slice(base.length)}` : undefined;
        const target = inside === undefined ? undefined : pages.get(inside);
        const file = inside !== undefined && existsSync(path.join(folder, inside));
        if (!target && (!file || inside.endsWith('/'))) broken.push(`${page.path} → ${address}`);
        if (target && url.hash && !target.ids.has(decodeURIComponent(url.hash.slice(1))))
          broken.push(`${page.path} → ${address} (no such id)`);
      }
    expect(broken).toEqual([]);
  });

  test('gives every page one h1, a title and a description of its own, and its address', () => {
    const titles = new Map<string, string>();
    for (const page of indexed) {
      expect(all(page, 'h1'), page.path).toHaveLength(1);
      const title = textOf(all(page, 'title')[0]);
      expect(title.length, page.path).toBeGreaterThan(7);
      const lang = attribute(all(page, 'html')[0] ?? page.elements[0] ?? fail(), 'lang');
      expect(lang, page.path).toBe(languageOf(page.path, locales));
      // Two documents of which no title is known may share publisher and month.
      if (!page.path.includes('/sources/'))
        expect(titles.get(`${lang} ${title}`) ?? page.path, `${title} twice`).toBe(page.path);
      titles.set(`${lang} ${title}`, page.path);
      expect(metaOf(page, 'description').length, page.path).toBeGreaterThan(20);
      expect(
        linksOf(page, 'canonical').map((link) => attribute(link, 'href')),
        page.path,
      ).toEqual([new URL(base.replace(/\/$/, '') + page.path, origin).href]);
    }
  });

  test('pairs the languages: every alternate exists and names the page back', () => {
    const pathAt = (address: string) => `/${new URL(address).pathname.slice(base.length)}`;
    const alternatesOf = (at: string) =>
      new Map(
        linksOf(pages.get(at) ?? fail(), 'alternate')
          .filter(isTranslation)
          .map((link) => [attribute(link, 'hrefLang'), pathAt(attribute(link, 'href'))]),
      );
    for (const page of indexed) {
      const alternates = alternatesOf(page.path);
      if (alternates.size === 0) continue;
      const lang = languageOf(page.path, locales);
      expect(alternates.get(lang), page.path).toBe(page.path);
      expect(alternates.get('x-default'), page.path).toBe(alternates.get(first ?? ''));
      for (const other of alternates.values())
        expect([...alternatesOf(other).values()], `${page.path} → ${other}`).toContain(page.path);
    }
  });

  test('passes html-validate', async () => {
    // Under a folder only addresses differ: a part of the pages tells.
    const most = base === '/' ? 300 : 40;
    const step = isWhole ? 1 : Math.ceil(documents.length / most);
    const read = documents.filter((_, index) => index % step === 0);
    expect((await problemsOf(read)).slice(0, 20)).toEqual([]);
  });

  test('keeps the weight of every page, of an article with its scripts', () => {
    const gzipped = (bytes: Buffer | string) => gzipSync(bytes, { level: 9 }).length;
    const weightOf = (script: string) =>
      gzipped(readFileSync(path.join(folder, script.slice(base.length))));
    // Every address is longer under a folder; a drawing, of which there are two, weighs its part.
    const mostOf = (page: BuiltPage) =>
      Math.min(14_000 + 2_000 * all(page, 'figure').length, 20_000) + (base === '/' ? 0 : 150);
    for (const page of documents) {
      const scripts = scriptsOf(page).map(weightOf);
      const weight = gzipped(page.html);
      if (isArticle(page.path))
        expect(
          scripts.reduce((sum, each) => sum + each, weight),
          page.path,
        ).toBeLessThanOrEqual(mostOf(page));
      else expect(weight, page.path).toBeLessThanOrEqual(30_000);
    }
  });

  test('lets a page run its own script and send its own form where it has one', () => {
    const isAllowed = (policy: string, what: string) => policy.includes(`${what} 'self'`);
    for (const page of documents) {
      const policy = policyOf(page);
      const scripts = scriptsOf(page).length > 0;
      expect([page.path, isAllowed(policy, 'script-src')]).toEqual([page.path, scripts]);
      expect(isAllowed(policy, 'form-action') || all(page, 'form').length === 0, page.path).toBe(
        true,
      );
    }
  });

  test('asks nothing of another site, and runs no script but at most one of its own', () => {
    for (const page of documents) {
      expect(scriptsOf(page).length, page.path).toBeLessThanOrEqual(1);
      const asked = page.elements.filter(
        (element) =>
          ['script', 'img', 'iframe', 'source', 'video', 'audio', 'embed', 'object'].includes(
            element.tagName,
          ) ||
          (element.tagName === 'link' &&
            !['canonical', 'alternate'].includes(attribute(element, 'rel'))),
      );
      for (const element of asked) {
        if (attribute(element, 'type') === 'application/ld+json') continue;
        const address = attribute(element, 'src') || attribute(element, 'href');
        expect(address.startsWith(base), `${page.path} asks for ${address}`).toBe(true);
      }
      expect(page.html, page.path).not.toMatch(/@import|url\((?!#)/);
    }
  });

  test('leaves no stray space before a comma or a point, and joins no word to a link', () => {
    const stray: string[] = [];
    for (const { path: at, html } of documents) {
      const body = html.replaceAll(/<(style|head|svg)[\s>].*?<\/\1>/gs, '');
      const found =
        /[^\s(] ,|\w \.(?=\s|<)|[\p{L}\p{N}]<(?:a|time|span) |<\/(?:a|time|span)>[\p{L}\p{N}]/u.exec(
          body,
        );
      if (found)
        stray.push(`${at}: ${body.slice(Math.max(0, found.index - 40), found.index + 40)}`);
    }
    expect(stray.slice(0, 10)).toEqual([]);
  });
});

describe('an article', () => {
  const pages = [...readBuild(root).values()].filter(({ path: at }) => isArticle(at));

  test('numbers its sources in the order of the text, and back', () => {
    for (const page of pages) numbersItsSources(page);
  });

  test('gives its notes letters in the order of the text, with the way there and back', () => {
    for (const page of pages) {
      const letters = marksOf(page).filter((mark) => /^[a-z]+$/.test(mark));
      const notes = page.elements.filter(({ properties }) =>
        String(properties.id).startsWith('n-'),
      );
      expect(notes.map(({ properties }) => properties.id)).toEqual(
        [...new Set(letters)].map((letter) => `n-${letter}`),
      );
      for (const letter of letters) expect(page.ids).toContain(`m-${letter}`);
    }
  });
});

/** The numbers of sources and the letters of notes, in the order of the text. */
const marksOf = (page: BuiltPage): string[] =>
  all(page, 'sup').map((mark) => textOf(mark).replace(/, $/, ''));

function numbersItsSources(page: BuiltPage): void {
  const marks = marksOf(page).filter((mark) => /^\d+$/.test(mark));
  const order = [...new Set(marks.map(Number))];
  expect(order).toEqual(order.map((_, index) => index + 1));
  const listed = page.elements.filter(
    ({ tagName, properties }) => tagName === 'li' && /^s\d+$/.test(String(properties.id)),
  );
  expect(listed.map(({ properties }) => properties.id)).toEqual(
    order.map((number) => `s${String(number)}`),
  );
  for (const number of order) expect(page.ids).toContain(`c${String(number)}`);
}

function fail(): never {
  throw new Error('An element that every page has is missing.');
}
