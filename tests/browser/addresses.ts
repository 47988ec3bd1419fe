import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { variable } from '../../src/environment.ts';

const named = variable(process.env, 'SITE_FOLDER');

/** Whether the pages are those that this project publishes, and not the example's. */
export const isOfNewsroom = named !== undefined;

/** The folder of the built site whose pages are tried. */
const folder = (): string => named ?? '.astro/example/.astro/builds/root';

/** A page of the built site. */
interface BuiltPage {
  /** Its address below the base of the site, with which the browser joins it: `./`, `./en/a-z/`. */
  readonly at: string;
  readonly html: string;
}

const builtPages = (): BuiltPage[] =>
  globSync('**/*.html', { cwd: folder() })
    .sort()
    .map((file) => ({
      at: `./${file.replaceAll(path.sep, '/').replace(/(^|\/)index\.html$/, '$1')}`,
      html: readFileSync(path.join(folder(), file), 'utf8'),
    }));

/** A former address, which leads on at once. */
const isFormer = ({ html }: BuiltPage): boolean => html.includes('http-equiv="refresh"');

/**
 * Names the kind of a page after its address: what follows the name of a section is any slug or any
 * number. So `./en/actors/ada/` is `en/actors/…/`, and `./chronologie/2025/` is `chronologie/#/`.
 */
function kindOf({ at, html }: BuiltPage): string {
  const parts = at.split('/').slice(1);
  const language = /<html lang="([^"]+)"/.exec(html)?.[1];
  const fixed = parts[0] === language ? 2 : 1;
  return parts
    .map((part, index) => {
      if (index < fixed || part === '') return part;
      return /^-?\d+$/.test(part) ? '#' : '…';
    })
    .join('/');
}

/** The same page in each language, by the links of its head. */
const translationsOf = ({ html }: BuiltPage): string[] =>
  [...html.matchAll(/<link rel="alternate" hreflang="(?!x-)[^"]+" href="([^"]+)"/g)].map(
    ([, href = '']) => `.${new URL(href).pathname}`,
  );

/** One page of each kind, in one language after another. */
export function oneOfEachKindInTurn(): string[] {
  const pages = new Map(builtPages().map((page) => [page.at, page]));
  const seen = new Set<string>();
  const chosen: string[] = [];
  for (const at of oneOfEachKind().values()) {
    const page = pages.get(at);
    if (!page || seen.has(kindOf(page))) continue;
    const same = [...new Set([at, ...translationsOf(page)])];
    for (const each of same.map((name) => pages.get(name))) if (each) seen.add(kindOf(each));
    chosen.push(same[chosen.length % same.length] ?? at);
  }
  return chosen;
}

/** Every page of the built site, but those that lead on at once. */
export const allPages = (): string[] =>
  builtPages()
    .filter((page) => !isFormer(page))
    .map(({ at }) => at);

/** Every article. */
export const articles = (): string[] =>
  builtPages()
    .filter(({ html }) => html.includes('<meta property="og:type" content="article">'))
    .map(({ at }) => at);

/** One page of each kind, in every language: of each the one that has most to show. */
export function oneOfEachKind(): Map<string, string> {
  const fullest = new Map<string, BuiltPage>();
  for (const page of builtPages()) {
    if (isFormer(page)) continue;
    const kind = kindOf(page);
    const other = fullest.get(kind);
    if (!other || page.html.length > other.html.length) fullest.set(kind, page);
  }
  return new Map([...fullest].map(([kind, { at }]) => [kind, at]));
}
