import { cutFile } from '../src/reading/frontmatter.ts';
import { buildCorpus, type Corpus } from '../src/domain/corpus.ts';
import type { Entry } from '../src/domain/entries.ts';
import { parseEntry } from '../src/reading/entry.ts';
import { readText } from '../src/markdown/text.ts';
import { isCollection } from '../src/kinds/kind.ts';
import { defaultLocale, isLocale } from '../src/settings.ts';

/** When the tests are run, as far as their content knows: instant in UTC (RFC 3339). */
export const now = '2026-11-30T12:00:00Z';

/** Files as an editor writes them: path under `content/` without `.md` → text of the file. */
export type Files = Readonly<Record<string, string>>;

/**
 * Reads files through the real schemas, so that no test holds what an author could not write.
 *
 * @throws Error where a file is not sound by itself
 */
export function entriesOf(files: Files): Entry[] {
  return Object.entries(files).map(([path, text]) => {
    const parts = path.split('/');
    const [collection = '', second = ''] = parts;
    if (!isCollection(collection)) throw new Error(`${path}: no such collection`);
    const cut = cutFile(text);
    if (Array.isArray(cut)) throw new Error(`${path}: ${cut[0]?.problem ?? ''}`);
    const locale = isLocale(second) ? second : defaultLocale;
    const head = { slug: parts.at(-1) ?? '', file: `content/${path}.md`, locale };
    const { entry, issues = [] } = parseEntry(collection, cut.data, {
      ...head,
      reading: readText(cut.body, locale),
    });
    if (!entry) throw new Error(`${path}: ${issues.map(({ message }) => message).join(', ')}`);
    return entry;
  });
}

/** Builds the corpus of files as an editor writes them. */
export const corpusOf = (files: Files): Corpus => buildCorpus(entriesOf(files));

/** A file of frontmatter lines and, below it, a text. */
export const file = (frontmatter: string, body = ''): string =>
  `---\n${frontmatter.trim()}\n---\n${body}`;

/** As many files as are asked for, each made of its number, from 1. */
export const many = (
  count: number,
  make: (number: number) => [path: string, text: string],
): Files => Object.fromEntries(Array.from({ length: count }, (_, index) => make(index + 1)));

/**
 * Takes an entry that the test has written.
 *
 * @throws Error where there is none
 */
export function written<T>(entries: ReadonlyMap<string, T>, slug: string): T {
  const entry = entries.get(slug);
  if (entry === undefined) throw new Error(`No entry ${slug}`);
  return entry;
}

/**
 * Takes the first of what the test has made.
 *
 * @throws Error where there is nothing
 */
export function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error('The list is empty.');
  return item;
}

/** Gives each file of a test a name of its own, where it has that of all: `title: T`, `name: P`. */
export const apart = (files: Files): Files =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      text.replace(/^(title: T|name: [AP])$/m, `$1 of ${path}`),
    ]),
  );

/** A small world that holds together, for tests that need one; each may add to it or replace. */
export const smallWorld: Files = {
  'sources/agency-2025': file(`
publisher: Agency
title: A title
url: https://agency.example/a
published: 2025-07-10
language: en
kind: agency`),
  'sources/journal-2025': file(`
publisher: Journal
url: http://www.journal.example/b
published: 2025-07
language: fr
kind: press
note: { fr: Journal public., en: State-owned paper. }`),
  'places/mali': file(`
name: Mali
kind: country
country: ML
coordinates: { latitude: 17.57, longitude: -4, approximate: true }`),
  'places/bamako': file(`
name: Bamako
kind: city
within: mali
country: ML
coordinates: { latitude: 12.64, longitude: -8 }`),
  'actors/ada': file(`
name: Ada Touré
sortAs: Touré, Ada
kind: person
summary: { fr: Ministre depuis 2021., en: Minister since 2021. }
country: ML
positions:
  - title: { fr: Ministre, en: Minister }
    organisation: ministry
    from: 2021-06-11
    to: ..
    sources: [agency-2025]
  - title: { fr: Ambassadrice, en: Ambassador }
    from: 2015
    to: 2021-06
    sources: [journal-2025]
relations:
  - { to: ministry, kind: member-of, from: 2021-06, sources: [agency-2025] }
sources: [agency-2025]`),
  'actors/ministry': file(`
name: { fr: Ministère, en: Ministry }
kind: organisation
country: ML`),
  'events/2020-08-18-coup': file(`
date: 2020-08-18
title: { fr: Un coup d’État renverse le président, en: A coup topples the president }
kind: political-change
certainty: confirmed
places: [bamako]
sources: [agency-2025, journal-2025]`),
  'events/2025-07-09-meeting': file(`
date: 2025-07-09
title: { fr: Ada Touré reçoit un émissaire, en: Ada Touré receives an envoy }
kind: meeting
certainty: reported
actors: [ada, ministry]
places: [bamako]
sources: [agency-2025]
note: { fr: Une seule source., en: One source only. }`),
  'articles/fr/une-visite': file(
    `
title: Une visite et ses silences
summary: Un émissaire propose de l’aide au Mali sans dire à quelles conditions, et repart.
kind: analysis
published: 2026-11-24
asOf: 2025-12-31
keyPoints: [Une offre sans conditions connues., Personne ne sait ce qui suivra.]
actors: [ada]
places: [bamako]
dates: [2025-07-09-meeting, 2020-08-18-coup]
questions:
  - { question: Que demande l’émissaire ?, status: open }`,
    `
[Ada Touré](actor:ada) reçoit l'émissaire à [Bamako](place:bamako)[](source:agency-2025).

:::fact{title="Le fait"}
Selon [le journal](source:journal-2025), la rencontre eut lieu[](source:agency-2025).
:::
`,
  ),
  'articles/en/a-visit': file(
    `
title: A visit and its silences
summary: An envoy offers Mali help without saying on what terms, and leaves again.
kind: analysis
published: 2026-11-24
asOf: 2025-12-31
translationOf: une-visite
dates: [2025-07-09-meeting]`,
    `
[Ada Touré](actor:ada) received the envoy[](source:agency-2025).
`,
  ),
};
