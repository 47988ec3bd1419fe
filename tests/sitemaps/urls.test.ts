import { expect, test } from 'vitest';
import { sitemapUrls } from '../../src/sitemaps/urls.ts';
import { corpusOf, file, smallWorld } from '../content.ts';
import { english, french } from '../editions.ts';

const urls = sitemapUrls(
  corpusOf({
    ...smallWorld,
    'articles/fr/seul': file(
      `
title: Un titre
summary: Un résumé assez long pour dire ce qui est neuf et pourquoi cela compte.
kind: brief
published: 2026-11-25
corrections: [{ date: 2026-11-26T10:00:00Z, kind: update, note: N }]`,
      'Un texte sur [le ministère](actor:ministry).',
    ),
  }),
  [french, english],
);

const at = 'https://site.example/sous';
const find = (path: string) => urls.find(({ address }) => address === at + path);

test('lists every kind of page in each language, each once', () => {
  const addresses = urls.map(({ address }) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const path of [
    '/',
    '/en/',
    '/analyses/',
    '/analyses/une-visite/',
    '/en/analyses/a-visit/',
    '/chronologie/',
    '/chronologie/depuis-le-debut/',
    '/en/timeline/2025/',
    '/a-z/',
    '/acteurs/ada/',
    '/en/places/bamako/',
    '/sources/agency-2025/',
    '/evenements/2020-08-18-coup/',
    '/suivre/',
    '/en/data/',
  ])
    expect(find(path), path).toBeDefined();
});

test('lists every page over which the events of an entry go on', () => {
  const event = (day: number) =>
    file(
      `date: 2025-${String(1 + Math.floor(day / 28)).padStart(2, '0')}-${String(1 + (day % 28)).padStart(2, '0')}\ntitle: { fr: Un jour, en: A day }\nkind: meeting\ncertainty: reported\nactors: [ada]\nsources: [agency-2025]`,
    );
  const many = Object.fromEntries(
    Array.from({ length: 101 }, (_, day) => [`events/day-${String(day)}`, event(day)]),
  );
  const listed = sitemapUrls(corpusOf({ ...smallWorld, ...many }), [french, english]).map(
    ({ address }) => address.slice(at.length),
  );
  expect(listed.filter((path) => path.includes('/ada/'))).toEqual([
    '/acteurs/ada/',
    '/acteurs/ada/page/2/',
    '/en/actors/ada/',
    '/en/actors/ada/page/2/',
  ]);
});

test('tells when an article changed, and what it names', () => {
  expect(find('/analyses/seul/')?.changed).toBe('2026-11-26T10:00:00Z');
  expect(find('/acteurs/ministry/')?.changed).toBe('2026-11-26T10:00:00Z');
  expect(find('/acteurs/ada/')?.changed).toBe('2026-11-24T00:00:00Z');
  expect(find('/en/actors/ministry/')?.changed).toBeUndefined();
  expect(find('/')?.changed).toBe('2026-11-26T10:00:00Z');
  expect(find('/methode/')?.changed).toBeUndefined();
});

test('pairs the languages; an article without a translation stands alone', () => {
  expect(find('/en/analyses/a-visit/')?.alternates).toEqual([
    { hreflang: 'fr', href: `${at}/analyses/une-visite/` },
    { hreflang: 'en', href: `${at}/en/analyses/a-visit/` },
    { hreflang: 'x-default', href: `${at}/analyses/une-visite/` },
  ]);
  expect(find('/analyses/seul/')?.alternates).toEqual([]);
  expect(find('/chronologie/2020/')?.alternates.map(({ href }) => href)).toContain(
    `${at}/en/timeline/2020/`,
  );
});
