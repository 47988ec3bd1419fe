import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { atom } from '../../src/feeds/atom.ts';
import type { Feed } from '../../src/feeds/feed.ts';
import { jsonFeed } from '../../src/feeds/json-feed.ts';
import { rss } from '../../src/feeds/rss.ts';

const id = 'https://site.example/analyses/former/';
const address = 'https://site.example/analyses/x/';
const html = '<p>1 &lt; 2 &amp; <a href="https://site.example/">ici</a></p>';

const feed: Feed = {
  title: 'Le Relevé & co',
  description: 'Des « analyses »',
  language: 'fr',
  id: 'https://former.example/',
  home: 'https://site.example/',
  self: {
    atom: 'https://site.example/flux/atom.xml',
    rss: 'https://site.example/flux/rss.xml',
    json: 'https://site.example/flux/feed.json',
  },
  icon: 'https://site.example/icon.svg',
  updated: '2026-11-26T09:00:00Z',
  entries: [
    {
      id,
      address,
      title: 'Un <titre>',
      summary: 'Un résumé',
      html,
      published: '2026-11-24T00:00:00Z',
      updated: '2026-11-26T09:00:00Z',
      authors: ['Awa', 'Bo'],
      kind: 'Analyse',
      image: 'https://site.example/i.webp',
    },
  ],
};

test('Atom says it all', () => {
  expect(atom(feed)).toContain('xml:lang="fr"');
  expect(parseAtomFeed(atom(feed))).toMatchObject({
    id: feed.id,
    title: { value: feed.title },
    subtitle: { value: feed.description },
    updated: feed.updated,
    rights: { value: 'CC BY 4.0' },
    icon: feed.icon,
    links: [
      { rel: 'self', type: 'application/atom+xml', href: feed.self.atom },
      { rel: 'alternate', href: feed.home },
      { rel: 'license' },
    ],
    entries: [
      {
        id,
        title: { value: 'Un <titre>' },
        links: [{ rel: 'alternate', href: address }],
        published: '2026-11-24T00:00:00Z',
        updated: '2026-11-26T09:00:00Z',
        authors: [{ name: 'Awa' }, { name: 'Bo' }],
        categories: [{ term: 'Analyse' }],
        summary: { value: 'Un résumé' },
        content: { type: 'html', value: html },
      },
    ],
  });
});

test('RSS says it all', () => {
  expect(parseRssFeed(rss(feed))).toMatchObject({
    title: feed.title,
    link: feed.home,
    description: feed.description,
    language: 'fr',
    copyright: 'CC BY 4.0',
    lastBuildDate: 'Thu, 26 Nov 2026 09:00:00 GMT',
    atom: { links: [{ rel: 'self', type: 'application/rss+xml', href: feed.self.rss }] },
    items: [
      {
        title: 'Un <titre>',
        link: address,
        guid: { value: id, isPermaLink: false },
        pubDate: 'Tue, 24 Nov 2026 00:00:00 GMT',
        description: 'Un résumé',
        categories: [{ name: 'Analyse' }],
        atom: { updated: '2026-11-26T09:00:00Z' },
        dc: { creators: ['Awa', 'Bo'] },
        content: { encoded: html },
      },
    ],
  });
});

test('RSS leads to an entry by its name where that is its address', () => {
  const entries = feed.entries.map((entry) => ({ ...entry, id: entry.address }));
  expect(parseRssFeed(rss({ ...feed, entries })).items?.[0]).toMatchObject({
    link: address,
    guid: { value: address, isPermaLink: true },
  });
});

test('JSON Feed says it all', () => {
  expect(JSON.parse(jsonFeed(feed))).toHaveProperty('version', 'https://jsonfeed.org/version/1.1');
  expect(parseJsonFeed(jsonFeed(feed))).toMatchObject({
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.self.json,
    language: 'fr',
    items: [
      {
        id,
        url: address,
        title: 'Un <titre>',
        summary: 'Un résumé',
        content_html: html,
        image: 'https://site.example/i.webp',
        date_published: '2026-11-24T00:00:00Z',
        date_modified: '2026-11-26T09:00:00Z',
        authors: [{ name: 'Awa' }, { name: 'Bo' }],
        tags: ['Analyse'],
      },
    ],
  });
});

test('a feed without articles has none', () => {
  const empty = { ...feed, entries: [] };
  expect(parseAtomFeed(atom(empty)).entries ?? []).toEqual([]);
  expect(parseRssFeed(rss(empty)).items ?? []).toEqual([]);
  expect(JSON.parse(jsonFeed(empty))).toHaveProperty('items', []);
});
