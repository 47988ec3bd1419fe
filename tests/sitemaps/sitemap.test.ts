import { expect, test } from 'vitest';
import { robotsText } from '../../src/sitemaps/robots.ts';
import { sitemap } from '../../src/sitemaps/sitemap.ts';
import { french } from '../editions.ts';

const url = (number: number) => ({
  address: `https://site.example/${String(number)}/`,
  alternates: [],
});
const urls = Array.from({ length: 5 }, (_, index) => url(index));
const locations = (xml: string) => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc);

test('is one file where it can be', () => {
  const { first, parts } = sitemap(urls, french.paths, 5);
  expect(parts).toEqual([]);
  expect(locations(first)).toEqual(urls.map(({ address }) => address));
});

test('is an index of files where it cannot', () => {
  const { first, parts } = sitemap(urls, french.paths, 2);
  expect(first).toContain('<sitemapindex');
  expect(locations(first)).toEqual([
    'https://site.example/sous/sitemap-1.xml',
    'https://site.example/sous/sitemap-2.xml',
    'https://site.example/sous/sitemap-3.xml',
  ]);
  expect(parts.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(parts.flatMap(({ text }) => locations(text))).toEqual(urls.map(({ address }) => address));
});

test('writes the last change and the languages', () => {
  const { first } = sitemap(
    [
      {
        address: 'https://site.example/',
        changed: '2026-11-24T00:00:00Z',
        alternates: [{ hreflang: 'en', href: 'https://site.example/en/' }],
      },
    ],
    french.paths,
  );
  expect(first).toContain('<lastmod>2026-11-24T00:00:00Z</lastmod>');
  expect(first).toContain(
    '<xhtml:link rel="alternate" hreflang="en" href="https://site.example/en/" />',
  );
});

test('robots.txt names the sitemaps by their whole addresses', () => {
  const [text, withoutNews] = [true, false].map((hasNews) => robotsText(french.paths, { hasNews }));
  expect(withoutNews).toBe(text?.replace(/^.*news.*\n/m, ''));
  expect(text).toBe(`User-agent: *
Allow: /

Sitemap: https://site.example/sous/sitemap.xml
Sitemap: https://site.example/sous/news-sitemap.xml
`);
});
