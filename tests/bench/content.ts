import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A repeatable source of numbers from 0 to 1 (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export interface SyntheticSize {
  readonly articles: number;
  readonly events: number;
  readonly actors: number;
  readonly places: number;
  readonly sources: number;
}

/** The size of a world that has so many articles in each language. */
export const sizeFor = (articles: number): SyntheticSize => ({
  articles,
  events: articles * 3,
  actors: Math.max(10, Math.round(articles / 2)),
  places: Math.max(8, Math.round(articles / 5)),
  sources: Math.max(20, articles),
});

const kinds = ['meeting', 'statement', 'decision', 'agreement', 'armed-action', 'political-change'];
const certainties = ['confirmed', 'confirmed', 'reported', 'disputed'];

/**
 * Writes a dense world of content, always the same for the same size: dates of every precision,
 * crowded months, approximate places, people and organisations with ties.
 *
 * @returns the folder, outside the project
 */
export function writeSyntheticContent(size: SyntheticSize, into?: string): string {
  const root = into ?? mkdtempSync(path.join(tmpdir(), 'contours-'));
  const random = seeded(size.articles);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const some = (prefix: string, count: number, most: number) =>
    [
      ...new Set(
        Array.from({ length: 1 + below(most) }, () => `${prefix}-${String(below(count))}`),
      ),
    ].join(', ');
  const write = (name: string, frontmatter: string, body = '') => {
    const file = path.join(root, `${name}.md`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `---\n${frontmatter}\n---\n${body}`);
  };
  const each = (count: number, make: (index: number) => void) => {
    for (let index = 0; index < count; index += 1) make(index);
  };
  const two = (number: number) => String(number).padStart(2, '0');
  /** In the south or in the north of Mali, so that no border is crossed. */
  const pointInMali = () => {
    const [south, west, height, width] = random() < 0.5 ? [12.3, -7.5, 2, 2] : [16.5, -3.5, 4, 4.5];
    const at = (from: number, size: number) => (from + random() * size).toFixed(2);
    return `latitude: ${at(south, height)}, longitude: ${at(west, width)}`;
  };

  const date = () => {
    // A third of all things crowd into one month.
    const year = random() < 0.33 ? 2025 : 2015 + below(11);
    const month = year === 2025 ? 7 : 1 + below(12);
    const day = `${String(year)}-${two(month)}-${two(1 + below(28))}`;
    return pick([
      day,
      day,
      day,
      day.slice(0, 7),
      `${day}~`,
      `${day.slice(0, 7)}/${String(year + 1)}`,
      String(year),
    ]);
  };

  each(size.sources, (index) => {
    write(
      `sources/source-${String(index)}`,
      `publisher: Publisher ${String(index)}\nurl: https://source-${String(index)}.example/\npublished: ${String(2015 + below(11))}\nlanguage: fr\nkind: press`,
    );
  });
  each(size.places, (index) => {
    write(
      `places/place-${String(index)}`,
      `name: Localité ${String(index)}\nkind: ${index === 0 ? 'country' : 'city'}\n${index ? 'within: place-0\n' : ''}country: ML\ncoordinates: { ${pointInMali()}, approximate: ${String(random() < 0.2)} }`,
    );
  });
  each(size.actors, (index) => {
    const isPerson = random() < 0.6;
    write(
      `actors/actor-${String(index)}`,
      `name: ${isPerson ? 'Personne' : 'Organisation'} Numéro ${String(index)}\nkind: ${isPerson ? 'person' : 'organisation'}\npositions:\n  - { title: Fonction, from: ${String(2015 + below(5))}, to: ${String(2021 + below(4))}, sources: [source-0] }${index ? `\nrelations:\n  - { to: actor-${String(below(index))}, kind: ${pick(['member-of', 'allied-with', 'opposed-to'])}, sources: [source-0] }` : ''}`,
    );
  });
  each(size.events, (index) => {
    write(
      `events/event-${String(index)}`,
      `date: ${date()}\ntitle: { fr: "Un événement numéro ${String(index)} réunit plusieurs acteurs", en: "Event number ${String(index)} brings several actors together" }\nkind: ${pick(kinds)}\ncertainty: ${pick(certainties)}\nactors: [${some('actor', size.actors, 4)}]\nplaces: [${some('place', size.places, 2)}]\nsources: [source-${String(index % size.sources)}, source-${String((index + 1) % size.sources)}]\nnote: Une note.`,
    );
  });
  each(size.articles, (index) => {
    for (const locale of ['fr', 'en'])
      write(
        `articles/${locale}/article-${String(index)}`,
        `title: Article numéro ${String(index)}\nsummary: Un résumé assez long pour dire ce qui est neuf et pourquoi cela compte.\nkind: analysis\npublished: ${String(2015 + below(11))}-${two(1 + below(12))}-${two(1 + below(28))}\n${locale === 'en' ? `translationOf: article-${String(index)}\n` : ''}dates: [event-${String(index)}, event-${String((index * 7 + 1) % size.events)}]`,
        Array.from(
          { length: 8 },
          () =>
            `L’acteur [numéro](actor:actor-${String(below(size.actors))}) agit à [une localité](place:place-${String(below(size.places))}), et la phrase continue assez longtemps pour ressembler à celle d’un article[](source:source-${String(below(size.sources))}).\n`,
        ).join('\n'),
      );
  });
  return root;
}
