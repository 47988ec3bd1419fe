import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { parseJsonFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { all, attribute, linksOf, readBuild, textOf } from './pages.ts';

const builds = inject('builds');
const [root] = builds;
const newsroom = inject('newsroom');

const read = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8');

const filesIn = (folder: string, pattern: string) =>
  globSync(pattern, { cwd: folder }).map((file) => file.replaceAll(path.sep, '/'));

const ofSite = ['flux/atom.xml', 'flux/rss.xml', 'en/feed/atom.xml', 'en/feed/rss.xml'];
const ofNames = (folder: string) =>
  filesIn(folder, '{acteurs,lieux}/*/flux.xml').concat(
    filesIn(folder, 'en/{actors,places}/*/feed.xml'),
  );

describe.each(builds)('the feeds under $base', (build) => {
  const { folder, origin, base } = build;
  const pages = readBuild(build);
  const parser = new Parser<object, { summary?: string; 'content:encoded'?: string }>();
  const feeds = [...ofSite, ...ofNames(folder)];
  const inSite = (address: string) => {
    const url = new URL(address);
    return url.origin === origin && url.pathname.startsWith(base)
      ? { at: `/${decodeURI(url.pathname).slice(base.length)}`, id: decodeURI(url.hash.slice(1)) }
      : undefined;
  };

  test('are those of the site and of many names, in both languages', () => {
    expect(ofSite.filter((name) => !existsSync(path.join(folder, name)))).toEqual([]);
    expect(feeds.filter((name) => name.startsWith('acteurs/')).length).toBeGreaterThan(10);
    expect(feeds.filter((name) => name.startsWith('en/places/')).length).toBeGreaterThan(5);
  });

  test('are read by rss-parser, with whole texts and addresses that lead somewhere', async () => {
    const seen = new Map<string, string>();
    for (const name of feeds) {
      const feed = await parser.parseString(read(folder, name));
      expect(feed.title, name).toContain(newsroom.name);
      expect(pages.has(inSite(feed.link ?? '')?.at ?? ''), `${name}: ${feed.link ?? ''}`).toBe(
        true,
      );
      expect(feed.items.length, name).toBeGreaterThan(0);
      for (const item of feed.items) {
        const html = item['content:encoded'] ?? item.content ?? '';
        const article = pages.get(inSite(item.link ?? '')?.at ?? '');
        expect(article, `${name}: ${item.link ?? ''}`).toBeDefined();
        expect(item.isoDate, name).toMatch(/^202[56]-/);
        // One text, in whatever feed.
        expect(seen.get(item.link ?? '') ?? html, name).toBe(html);
        seen.set(item.link ?? '', html);
      }
    }
    const articles = [...pages.keys()].filter((at) => /\/analyses\/(?!page\/)[^/]+\/$/.test(at));
    expect(seen.size).toBe(articles.length);

    const broken: string[] = [];
    for (const [link, html] of seen) {
      const article = pages.get(inSite(link)?.at ?? '');
      const paragraphs = article
        ? all(article, 'p').filter(({ properties }) => String(properties.id).startsWith('p-'))
        : [];
      expect(paragraphs.length, link).toBeGreaterThan(3);
      const words = html.replaceAll(/<[^>]*>/g, '').replaceAll('&#x26;', '&');
      // A note leads back to its mark on the page alone.
      for (const paragraph of paragraphs)
        expect(words, link).toContain(textOf(paragraph).replace(/\s*↑$/, ''));
      expect(/<ol>.*<\/ol>/s.exec(html)?.[0].match(/<li>/g)?.length, link).toBe(
        article ? [...article.ids].filter((id) => /^s\d+$/.test(id)).length : 0,
      );
      for (const [, address = ''] of html.matchAll(/(?:href|src)="([^"]*)"/g)) {
        const whole = address.replaceAll('&#x26;', '&');
        expect(whole, link).toMatch(/^(https?|mailto):/);
        if (whole.startsWith('mailto:')) continue;
        const inside = inSite(whole);
        const page = inside && pages.get(inside.at);
        if (inside && !(page && (inside.id === '' || page.ids.has(inside.id)))) broken.push(whole);
      }
    }
    expect(broken).toEqual([]);
  });

  test.each([
    ['flux/feed.json', 'flux/atom.xml', 'fr'],
    ['en/feed/feed.json', 'en/feed/atom.xml', 'en'],
  ])('%s is JSON Feed 1.1 and says what %s says', async (json, xml, language) => {
    const feed = parseJsonFeed(read(folder, json));
    const atom = await parser.parseString(read(folder, xml));
    expect(JSON.parse(read(folder, json))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language,
      feed_url: `${origin}${base}${json}`,
    });
    // What each is known by is its first address, which may be another than where it is.
    expect(feed.items?.map(({ url, title, content_html }) => [url, title, content_html])).toEqual(
      atom.items.map(({ link, title, content }) => [link, title, content]),
    );
  });

  test('are named by the pages that they follow', () => {
    const alternates = (at: string) => {
      const page = pages.get(at);
      return page
        ? linksOf(page, 'alternate')
            .filter((link) => attribute(link, 'hrefLang') === '')
            .map((link) => attribute(link, 'href'))
        : [];
    };
    const site = ['flux/atom.xml', 'flux/feed.json'].map((name) => base + name);
    expect(alternates('/')).toEqual(site);
    expect(alternates('/analyses/')).toEqual(site);
    expect(alternates('/en/timeline/')).toEqual(
      ['en/feed/atom.xml', 'en/feed/feed.json'].map((name) => base + name),
    );
    const article = [...pages.keys()].find((at) => /^\/analyses\/(?!page\/)[^/]+\/$/.test(at));
    expect(alternates(article ?? '')).toEqual(site.slice(0, 1));
    for (const name of ofNames(folder))
      expect(alternates(`/${path.posix.dirname(name)}/`), name).toEqual([base + name]);
    for (const page of pages.values())
      for (const href of alternates(page.path))
        expect(existsSync(path.join(folder, href.slice(base.length))), href).toBe(true);
  });

  test.each(['/suivre/', '/en/follow/'])('are all listed on %s', (at) => {
    const page = pages.get(at);
    const listed = new Set(page ? all(page, 'a').map((link) => attribute(link, 'href')) : []);
    const language = at.startsWith('/en/') ? 'en/' : '';
    const own = feeds
      .concat('flux/feed.json', 'en/feed/feed.json')
      .filter((name) => name.startsWith('en/') === (language === 'en/'));
    expect(own.filter((name) => !listed.has(base + name))).toEqual([]);
  });
});

const hasNewsboat = spawnSync('newsboat', ['--version']).status === 0;

/** What newsboat keeps of a feed that it has just read. */
function readByNewsboat(file: string): Record<'url' | 'title' | 'content' | 'pubDate', string>[] {
  const home = mkdtempSync(path.join(tmpdir(), 'newsboat-'));
  onTestFinished(() => {
    rmSync(home, { recursive: true, force: true });
  });
  const at = (name: string) => path.join(home, name);
  writeFileSync(at('urls'), `${pathToFileURL(file).href}\n`);
  writeFileSync(at('config'), '');
  execFileSync(
    'newsboat',
    ['-u', at('urls'), '-C', at('config'), '-c', at('cache.db'), '-x', 'reload'],
    { env: { ...process.env, HOME: home, TERM: 'dumb' }, timeout: 20_000 },
  );
  const cache = new DatabaseSync(at('cache.db'), { readOnly: true });
  const items = cache.prepare('SELECT url, title, content, pubDate FROM rss_item').all();
  cache.close();
  return items as ReturnType<typeof readByNewsboat>;
}

// Debian’s reader, where it is installed: `apt-get install newsboat`.
test.skipIf(!hasNewsboat)('are read by newsboat (skipped where it is not installed)', () => {
  for (const name of ofSite.concat(ofNames(root.folder).slice(0, 4))) {
    const file = path.join(root.folder, name);
    const items = readByNewsboat(file);
    const written = readFileSync(file, 'utf8').match(/<(entry|item)>/g) ?? [];
    expect(items.length, name).toBe(written.length);
    for (const { url, title, content, pubDate } of items) {
      expect(url.startsWith(root.origin), url).toBe(true);
      expect(title).not.toBe('');
      expect(content.length).toBeGreaterThan(1500);
      expect(new Date(Number(pubDate) * 1000).toISOString()).toMatch(/^202[56]-/);
    }
  }
});
