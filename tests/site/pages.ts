import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import type { Locale } from '../../src/settings.ts';
import type { Build } from './build.ts';

/** The language of a page by its path: each but the first has a folder. */
export const languageOf = (at: string, [first, ...others]: readonly Locale[]): Locale =>
  others.find((tag) => at.startsWith(`/${tag}/`)) ?? first ?? 'en';

/** Tells whether a page is that of an article, by its path. */
export const isArticle = (at: string): boolean => /\/analyses\/(?!page\/)[^/]+\/$/.test(at);

/** A page of a built site, read by an HTML parser. */
export interface BuiltPage {
  /** Path from the root of the site: `/en/timeline/`, `/404.html`. */
  readonly path: string;
  readonly html: string;
  readonly elements: readonly Element[];
  readonly ids: ReadonlySet<string>;
}

const parser = rehype();

const elementsOf = (tree: Root): Element[] => {
  const elements: Element[] = [];
  visit(tree, 'element', (element) => {
    elements.push(element);
  });
  return elements;
};

// A site that is read by several files of tests does not change.
const read = new Map<string, Map<string, BuiltPage>>();

/** Reads every page of a site that stays as it is, by its path. */
export function readBuild({ folder }: Pick<Build, 'folder'>): Map<string, BuiltPage> {
  const pages = read.get(folder) ?? readPages({ folder });
  read.set(folder, pages);
  return pages;
}

/** Reads every page of a built site, by its path. */
export function readPages({ folder }: Pick<Build, 'folder'>): Map<string, BuiltPage> {
  const files = globSync('**/*.html', { cwd: folder, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.relative(folder, path.join(item.parentPath, item.name)))
    .sort();
  return new Map(
    files.map((file) => {
      const html = readFileSync(path.join(folder, file), 'utf8');
      const elements = elementsOf(parser.parse(html));
      const at = `/${file.replaceAll(path.sep, '/')}`.replace(/\/index\.html$/, '/');
      return [
        at,
        {
          path: at,
          html,
          elements,
          ids: new Set(elements.flatMap(({ properties }) => stringOf(properties.id))),
        },
      ];
    }),
  );
}

const stringOf = (value: unknown): string[] => (typeof value === 'string' ? [value] : []);

/** The elements of a page by name. */
export const all = (page: BuiltPage, name: string): Element[] =>
  page.elements.filter(({ tagName }) => tagName === name);

/** An attribute of an element, as text; empty where it is absent. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  return Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : '';
}

/** The addresses of the scripts that a page runs; one written into the page has none. */
export const scriptsOf = (page: BuiltPage): string[] =>
  all(page, 'script')
    .filter((script) => attribute(script, 'type') !== 'application/ld+json')
    .map((script) => attribute(script, 'src'));

/** The text of an element. */
export const textOf = (element: Element | undefined): string => (element ? toString(element) : '');

/** The links of a page's head by their `rel`. */
export const linksOf = (page: BuiltPage, rel: string): Element[] =>
  all(page, 'link').filter((link) => attribute(link, 'rel') === rel);

/** The content of a `<meta>` by its name. */
export const metaOf = (page: BuiltPage, name: string): string => {
  const meta = all(page, 'meta').find((element) => attribute(element, 'name') === name);
  return meta ? attribute(meta, 'content') : '';
};
