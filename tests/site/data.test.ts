import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '@placemarkio/check-geojson';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import { remark } from 'remark';
import { describe, expect, inject, test } from 'vitest';
import { parseEdtf } from '../../src/edtf/edtf.ts';
import { all, attribute, linksOf, readBuild } from './pages.ts';

const builds = inject('builds');

interface Listed {
  readonly id: string;
  readonly url: Readonly<Record<'fr' | 'en', string>>;
}

interface EventRow extends Listed {
  readonly date: {
    readonly edtf: string;
    readonly earliest: string | null;
    readonly latest: string | null;
  };
  readonly time?: string;
  readonly title: Readonly<Record<string, string>>;
  readonly note?: Readonly<Record<string, string>>;
  readonly kind: string;
  readonly certainty: string;
  readonly actors: readonly string[];
  readonly speakers: readonly string[];
  readonly places: readonly string[];
  readonly sources: readonly string[];
}

interface ActorRow extends Listed {
  readonly name: Readonly<Record<string, string>>;
  readonly kind: string;
  readonly aliases: readonly string[];
}

describe.each(builds)('the open data under $base', (build) => {
  const { folder, origin, base } = build;
  const pages = readBuild(build);
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  const json = (name: string): unknown => JSON.parse(read(name));
  const { events } = json('data/events.json') as { events: EventRow[] };
  const { actors } = json('data/actors.json') as { actors: ActorRow[] };
  const places = json('data/places.geojson') as {
    features: { id: string; properties: Pick<Listed, 'url'> }[];
  };
  const sources = json('data/sources.json') as { id: string; custom: Pick<Listed, 'url'> }[];
  const hasPage = (address: string) =>
    address.startsWith(origin + base) && pages.has(`/${address.slice((origin + base).length)}`);

  test.each([
    ['data/events.json', 'events'],
    ['data/actors.json', 'actors'],
    ['data/places.geojson', 'places'],
    ['data/sources.json', 'sources'],
    ['data/graph.jsonld', 'graph'],
  ])('%s is as its published schema says', (name, schema) => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats(ajv);
    const published = json(`data/schema/${schema}.json`) as { $id: string };
    expect(published.$id).toBe(`${origin}${base}data/schema/${schema}.json`);
    const validate = ajv.compile(published);
    validate(json(name));
    expect(validate.errors).toBeNull();
    expect(validate({ wrong: true })).toBe(false);
  });

  test('every entry has its pages, and there is one for each page', () => {
    const addresses = [
      ...events.map(({ url }) => url),
      ...actors.map(({ url }) => url),
      ...places.features.map(({ properties }) => properties.url),
      ...sources.map(({ custom }) => custom.url),
    ].flatMap(({ fr, en }) => [fr, en]);
    expect(addresses.filter((address) => !hasPage(address))).toEqual([]);
    const entries = [...pages.keys()].filter((at) =>
      /^\/(en\/)?(evenements|events|acteurs|actors|lieux|places|sources)\/(?!page\/)[^/]+\/$/.test(
        at,
      ),
    );
    expect(addresses).toHaveLength(entries.length);
  });

  test('every id that an event names is in the other files', () => {
    const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
    const known = { actors: ids(actors), places: ids(places.features), sources: ids(sources) };
    for (const event of events)
      for (const key of ['actors', 'places', 'sources'] as const)
        expect(
          event[key].filter((id) => !known[key].has(id)),
          event.id,
        ).toEqual([]);
  });

  test('the tables are read back to the same rows', () => {
    // As the data page says: an apostrophe that helps spreadsheets is taken away.
    const table = (name: string) =>
      parse<Record<string, string>>(read(name), {
        bom: true,
        columns: true,
        cast: (cell) => cell.replace(/^'/, ''),
      });
    expect(table('data/events.csv')).toEqual(
      events.map((event) => ({
        id: event.id,
        date: event.date.edtf,
        earliest: event.date.earliest ?? '',
        latest: event.date.latest ?? '',
        time: event.time ?? '',
        title_fr: event.title.fr,
        title_en: event.title.en ?? '',
        kind: event.kind,
        certainty: event.certainty,
        actors: event.actors.join('|'),
        speakers: event.speakers.join('|'),
        places: event.places.join('|'),
        sources: event.sources.join('|'),
        note_fr: event.note?.fr ?? '',
        note_en: event.note?.en ?? '',
        url_fr: event.url.fr,
        url_en: event.url.en,
      })),
    );
    expect(
      table('data/actors.csv').map(({ id, name_en, kind, aliases }) => [
        id,
        name_en,
        kind,
        aliases,
      ]),
    ).toEqual(
      actors.map(({ id, name, kind, aliases }) => [id, name.en ?? '', kind, aliases.join('|')]),
    );
  });

  test('places.geojson is GeoJSON', () => {
    const checked = check(read('data/places.geojson'));
    expect(checked.type).toBe('FeatureCollection');
    expect(places.features.length).toBeGreaterThan(8);
  });

  test('graph.jsonld is read as linked data about pages of the site', async () => {
    const graph = json('data/graph.jsonld') as jsonld.JsonLdDocument;
    const nodes = await jsonld.expand(graph);
    const ids = nodes.map((node) => String(node['@id']));
    expect(ids.filter((id) => !hasPage(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const named = JSON.stringify(nodes).matchAll(/\{"@id":"([^"]*)"\}/g);
    const dangling = [...named]
      .map(([, id = '']) => id)
      .filter((id) => id.startsWith(origin) && !hasPage(id));
    expect(dangling).toEqual([]);
  });

  test.each([
    ['chronologie.ics', 'fr'],
    ['en/timeline.ics', 'en'],
  ] as const)('%s has an event for each that has a first and a last day', (name, language) => {
    const calendar = new ICAL.Component(ICAL.parse(read(name)) as unknown[]);
    const inCalendar = new Map(
      calendar.getAllSubcomponents('vevent').map((component) => {
        const { uid, startDate, endDate } = new ICAL.Event(component);
        return [
          uid.replace(`@${new URL(origin).hostname}`, ''),
          {
            start: startDate.toString(),
            end: endDate.toString(),
            url: component.getFirstPropertyValue('url'),
          },
        ];
      }),
    );
    const dayAfter = (day: string) =>
      new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    const isVague = (edtf: string) => /^\d{2,3}X/.test(edtf);
    const expected = events.flatMap(({ id, url, date: { edtf, earliest, latest } }) =>
      earliest !== null && latest !== null && !isVague(edtf) ? { id, url, earliest, latest } : [],
    );
    expect(expected.length).toBeGreaterThan(30);
    // The calendars of two languages may stand side by side.
    const mark = language === 'fr' ? '' : `.${language}`;
    expect(Object.fromEntries(inCalendar)).toEqual(
      Object.fromEntries(
        expected.map(({ id, earliest, latest, url }) => [
          id + mark,
          { start: earliest, end: dayAfter(latest), url: url[language] },
        ]),
      ),
    );
    for (const { date } of events) expect(parseEdtf(date.edtf).earliest).toBe(date.earliest);
  });

  test('every article is there as Markdown, with links that lead somewhere', () => {
    const articles = [...pages.keys()].filter((at) => /\/analyses\/(?!page\/)[^/]+\/$/.test(at));
    expect(articles).toHaveLength(8);
    for (const at of articles) {
      const text = read(at.slice(1).replace(/\/$/, '.md'));
      expect(remark().parse(text).children[0]?.type).toBe('heading');
      const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, url = '']) => url);
      expect(links.length, at).toBeGreaterThan(5);
      for (const url of links) {
        expect(url, at).toMatch(/^(https?|mailto):/);
        if (url.startsWith(origin)) expect(hasPage(url.split('#')[0] ?? ''), url).toBe(true);
      }
      const calls = new Set([...text.matchAll(/(?<!^)\[\^(\d+)\]/gm)].map(([, number]) => number));
      const notes = [...text.matchAll(/^\[\^(\d+)\]: /gm)].map(([, number]) => number);
      expect(notes, at).toEqual(notes.map((_, index) => String(index + 1)));
      expect(
        notes.filter((number) => !calls.has(number)),
        at,
      ).toEqual([]);
    }
  });

  test.each(['/donnees/', '/en/data/'])('%s lists every file, its shape and its licence', (at) => {
    const page = pages.get(at);
    const links = page ? all(page, 'a') : [];
    const listed = links.map((link) => attribute(link, 'href'));
    for (const name of [
      'data/events.json',
      'data/events.csv',
      'data/actors.json',
      'data/actors.csv',
      'data/places.geojson',
      'data/sources.json',
      'data/graph.jsonld',
      'data/schema/events.json',
      'data/schema/graph.json',
    ])
      expect(listed).toContain(base + name);
    expect(
      links.filter((link) => attribute(link, 'rel') === 'license').length,
    ).toBeGreaterThanOrEqual(10);
  });

  test.each(['llms.txt', 'en/llms.txt'])('%s leads to pages and files that are there', (name) => {
    const urls = [...read(name).matchAll(/\]\((\S+)\)/g)].map(([, url = '']) => url);
    const own = urls.filter((url) => url.startsWith(origin + base));
    expect(own.length).toBeGreaterThan(15);
    const lost = own.filter(
      (url) => !hasPage(url) && !existsSync(path.join(folder, url.slice((origin + base).length))),
    );
    expect(lost).toEqual([]);
  });
});

describe.each(builds)('the sitemaps under $base', ({ folder, origin, base }) => {
  const pages = [...readBuild({ folder }).values()];
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  const urls = new Map(
    [...read('sitemap.xml').matchAll(/<url>(.*?)<\/url>/gs)].map(([, url = '']) => [
      /<loc>(.*?)<\/loc>/.exec(url)?.[1] ?? '',
      {
        changed: /<lastmod>(.*?)<\/lastmod>/.exec(url)?.[1],
        alternates: [...url.matchAll(/hreflang="(.*?)" href="(.*?)"/g)].map(([, lang, href]) => [
          lang,
          href,
        ]),
      },
    ]),
  );

  test('list exactly the canonical pages of the site', () => {
    const canonical = pages
      .filter(({ html }) => !html.includes('http-equiv="refresh"'))
      .flatMap((page) => linksOf(page, 'canonical').map((link) => attribute(link, 'href')));
    expect([...urls.keys()].sort()).toEqual(canonical.sort());
  });

  test('have the alternates that the pages have, each of which names the page back', () => {
    for (const page of pages) {
      const address = linksOf(page, 'canonical').map((link) => attribute(link, 'href'))[0] ?? '';
      const listed = urls.get(address);
      // An address that was left names the page that it became.
      if (!listed || !address.endsWith(page.path)) continue;
      const ofPage = linksOf(page, 'alternate')
        .filter((link) => attribute(link, 'hrefLang') !== '')
        .map((link) => [attribute(link, 'hrefLang'), attribute(link, 'href')]);
      expect(listed.alternates, address).toEqual(ofPage);
      for (const [, href = ''] of listed.alternates)
        expect(
          urls.get(href)?.alternates.map(([, back]) => back),
          `${address} → ${href}`,
        ).toContain(address);
    }
  });

  test('say when every article changed', () => {
    const articles = [...urls].filter(([at]) => /\/analyses\/(?!page\/)[^/]+\/$/.test(at));
    expect(articles).toHaveLength(8);
    for (const [at, { changed }] of articles) expect(changed, at).toMatch(/^2026-\d{2}-\d{2}T.*Z$/);
  });

  test('are named by robots.txt', () => {
    expect(read('robots.txt')).toContain(`Sitemap: ${origin}${base}sitemap.xml\n`);
  });
});
