import { expect, test } from 'vitest';
import { searchFiles } from '../../src/search/make-files.ts';
import { searchRecords } from '../../src/search/records.ts';
import type { SearchPage } from '../../src/search/page.ts';
import { searchView } from '../../src/screens/search.ts';
import { corpusOf, smallWorld } from '../content.ts';
import { english, french } from '../editions.ts';

const corpus = corpusOf(smallWorld);

const filesOf = (edition: typeof french) =>
  searchFiles(searchRecords(corpus, edition), edition.locale);

const view = (edition = french, files = filesOf(edition)) => searchView(corpus, edition, files);

const pageOf = (edition = french) => JSON.parse(view(edition).data) as SearchPage;

test('the script is told where the files of the index and the pages of names are', () => {
  const { files, entries, manifest, versions } = pageOf();
  expect(files.join('names.1a2b3')).toBe('/sous/recherche/names.1a2b3.json');
  const { version = '' } = filesOf(french).files.get('names') ?? {};
  expect(view().early).toBe(`/sous/recherche/names.${version}.json`);
  expect(versions).toBe(filesOf(french).versions);
  expect(entries.actor.join('ada')).toBe('/sous/acteurs/ada/');
  expect(entries.place.join('bamako')).toBe('/sous/lieux/bamako/');
  expect(manifest).toEqual(filesOf(french).manifest);
});

test('the script has the words of its language, set as its typography wants', () => {
  const { words, parameters, kinds } = pageOf();
  expect([parameters.text, kinds.event]).toEqual(['q', 'evenement']);
  expect(words.near).toBe(french.set(french.messages.search.near));
  expect(pageOf(english).kinds.event).toBe('event');
  expect(pageOf(english).files.join('names')).toBe('/sous/en/search/names.json');
});

test('each kind can be chosen by the value that an address gives it', () => {
  expect(view().kinds).toEqual([
    { value: 'analyse', text: 'Analyses' },
    { value: 'evenement', text: 'Événements' },
    { value: 'acteur', text: 'Acteurs' },
    { value: 'lieu', text: 'Lieux' },
    { value: 'source', text: 'Sources' },
  ]);
});

test('few names are asked for with the page, many only where they are needed', () => {
  const files = filesOf(french);
  expect(view().early).toMatch(/\/names\.\w+\.json$/);
  const lengths = { ...files.manifest.lengths, names: 40_000 };
  expect(view(french, { ...files, manifest: { ...files.manifest, lengths } }).early).toBe(
    undefined,
  );
});

test('without the script the form leads to the index, and all lists can be browsed', () => {
  const { index, browse, shell } = view(english);
  expect(index).toBe('/sous/en/a-z/');
  expect(browse.map(({ href }) => href)).toEqual([
    '/sous/en/a-z/',
    '/sous/en/timeline/',
    '/sous/en/analyses/',
    '/sous/en/actors/',
    '/sous/en/places/',
    '/sous/en/sources/',
  ]);
  expect(shell.nav.find(({ isHere }) => isHere)?.text).toBe('Search');
});
