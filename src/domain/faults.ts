import { kindOf, kinds, type Collection } from '../kinds/kind.ts';
import { defaultLocale, type Locale } from '../settings.ts';
import type { Article, Entry, InlineEvent, Source } from './entries.ts';
import type { Fault } from './fault.ts';
import { misplaced } from './faults/coordinates.ts';
import { untimely } from './faults/dates.ts';
import { duplicates } from './faults/duplicates.ts';
import { slugMeant, suggest } from './names.ts';
import { originOf } from './origins.ts';
import { isWaiting, opensAt } from './publication.ts';
import { referencesOf, type Naming, type Reference } from './references.ts';

/** The language whose articles an entry can name: its own where it has one, else the default. */
const localeOf = (entry: Entry): Locale => ('locale' in entry ? entry.locale : defaultLocale);

/** The shelf on which slugs must differ: a collection, or what it holds of one language. */
export const shelfOf = (collection: Collection, locale: Locale): string =>
  kinds[kindOf(collection)].isPerLanguage ? `${collection}/${locale}` : collection;

function shelve(entries: readonly Entry[]): Map<string, Map<string, Entry[]>> {
  const shelves = new Map<string, Map<string, Entry[]>>();
  for (const entry of entries) {
    const shelf = shelfOf(entry.collection, localeOf(entry));
    const bySlug = shelves.get(shelf) ?? new Map<string, Entry[]>();
    bySlug.set(entry.slug, [...(bySlug.get(entry.slug) ?? []), entry]);
    shelves.set(shelf, bySlug);
  }
  return shelves;
}

type Shelves = ReturnType<typeof shelve>;

const placeOf = ({ path, link }: Reference): Pick<Fault, 'path' | 'line' | 'column'> =>
  link ? { line: link.line, column: link.column } : { path: path ?? [] };

const isDraft = (entry: Entry | undefined): boolean =>
  entry?.collection === 'articles' && entry.draft;

/** What an entry names, and from when readers can follow it, in milliseconds. */
interface Following extends Naming {
  readonly isDraft?: boolean;
  readonly opens?: number;
}

const namingOf = (entry: Entry): Following => ({
  collection: entry.collection,
  locale: localeOf(entry),
  file: entry.file,
  references: referencesOf(entry),
  isDraft: isDraft(entry),
  opens: entry.collection === 'articles' ? opensAt(entry) : 0,
});

function unknownSlugs(
  namings: readonly Following[],
  shelves: Shelves,
  broken: ReadonlySet<string>,
  now: string,
): Fault[] {
  return namings.flatMap(({ locale, file, references, ...from }) =>
    references.flatMap((reference): Fault[] => {
      const shelf = shelfOf(reference.to, locale);
      const known = shelves.get(shelf);
      const target = known?.get(reference.slug)?.[0];
      const what = kindOf(reference.to);
      const place = { file, ...placeOf(reference) };
      if (!target && broken.has(`${shelf}/${reference.slug}`)) return [];
      if (!target)
        return [
          {
            ...place,
            problem: `No ${what} is called “${reference.slug}”.`,
            remedy: suggest(
              reference.slug,
              known?.keys() ?? [],
              slugMeant(reference.slug)
                ? `Write content/${shelf}/${slugMeant(reference.slug)}.md, or name one that exists.`
                : `Write the name of its file in content/${shelf}/, without “.md”.`,
            ),
          },
        ];
      if (isDraft(target) && !from.isDraft)
        return [
          {
            ...place,
            problem: `The article “${reference.slug}” is a draft, which readers cannot open.`,
            remedy: `Publish ${target.file} (remove “draft”), or remove the link.`,
          },
        ];
      // What is no entry yet has no day either: it is told once it is mended.
      const { opens = Infinity } = from;
      if (target.collection === 'articles' && isWaiting(target, now) && opensAt(target) > opens)
        return [
          {
            ...place,
            problem: `The article “${reference.slug}” waits until ${target.published}, and readers cannot open it before.`,
            remedy: 'Publish it no later than what links to it, or remove the link.',
          },
        ];
      return [];
    }),
  );
}

const sharedAddresses = (shelves: Shelves): Fault[] =>
  [...shelves.values()].flatMap((shelf) =>
    [...shelf].flatMap(([slug, [first, ...others]]) =>
      others.map(({ file }) => ({
        file,
        problem: `Makes the same address as ${first?.file ?? ''}: both are “${slug}”, case and accents apart.`,
        remedy: 'Rename one of the two files.',
      })),
    ),
  );

const relationsToSelf = (entries: readonly Entry[]): Fault[] =>
  entries.flatMap((entry) =>
    entry.collection === 'actors'
      ? entry.relations.flatMap(({ to }, index) =>
          to === entry.slug
            ? [
                {
                  file: entry.file,
                  path: ['relations', index, 'to'],
                  problem: 'An actor has no relation to itself.',
                  remedy: 'Name the other actor, or remove the relation.',
                },
              ]
            : [],
        )
      : [],
  );

/** Confirmed events whose sources are one account carried several times. */
function singleOrigins(entries: readonly Entry[], sources: ReadonlyMap<string, Source>): Fault[] {
  const faultOf = (
    file: string,
    event: Pick<InlineEvent, 'certainty' | 'sources'>,
    ...path: readonly PropertyKey[]
  ): Fault[] => {
    const cited = event.sources.flatMap((slug) => sources.get(slug) ?? []);
    const isOne = new Set(cited.map(originOf)).size === 1;
    if (event.certainty !== 'confirmed' || !isOne || cited.length < event.sources.length) return [];
    return [
      {
        file,
        path: [...path, 'sources'],
        problem: `The event is confirmed, and its ${String(cited.length)} sources repeat one account.`,
        remedy: 'Name a source of another origin, or write “certainty: reported”.',
      },
    ];
  };
  return entries.flatMap((entry) => {
    if (entry.collection === 'events') return faultOf(entry.file, entry);
    if (entry.collection !== 'articles') return [];
    return entry.dates.flatMap((date, index) =>
      typeof date === 'string' ? [] : faultOf(entry.file, date, 'dates', index),
    );
  });
}

/** Sources of one origin of which one says another state than the first that says so, or none. */
function unlikeStates(sources: Iterable<Source>): Fault[] {
  const byOrigin = Map.groupBy(sources, originOf);
  return [...byOrigin.values()].flatMap((alike) => {
    const first = alike.find(({ state }) => state !== undefined);
    return alike
      .filter(({ state }) => state !== first?.state)
      .map(({ file, state }) => ({
        file,
        path: ['state'],
        problem: `The source says ${state === undefined ? 'no state' : `“${state}”`}, ${first?.file ?? ''} of the same origin says “${first?.state ?? ''}”.`,
        remedy: `Write “state: ${first?.state ?? ''}” in both, or correct the origin.`,
      }));
  });
}

function cycles(entries: readonly Entry[]): Fault[] {
  const places = entries.filter((entry) => entry.collection === 'places');
  const parents = new Map(places.map(({ slug, within }) => [slug, within]));
  return places.flatMap(({ slug, file }) => {
    const trail = [slug];
    let parent = parents.get(slug);
    while (parent !== undefined && !trail.includes(parent)) {
      trail.push(parent);
      parent = parents.get(parent);
    }
    // A place that only leads to a cycle is not at fault: the places of the cycle say so.
    if (parent !== slug) return [];
    return [
      {
        file,
        path: ['within'],
        problem: `The place contains itself: ${[...trail, slug].join(' → ')}.`,
        remedy: 'Let “within” name a larger place.',
      },
    ];
  });
}

type Told = Pick<Fault, 'problem' | 'remedy'>;

const noTranslation: Told = {
  problem: `The article is in “${defaultLocale}”, the default language: it translates nothing.`,
  remedy: 'Write “translationOf” in the translation, with the slug of the original.',
};

const unknownOriginal = (slug: string, known: Iterable<string>): Told => ({
  problem: `No article in “${defaultLocale}” is called “${slug}”.`,
  remedy: suggest(slug, known, `Name an article of content/articles/${defaultLocale}/.`),
});

/** An original that readers cannot open while they can open its translation. */
function closedOriginal(original: Article, translation: Article, now: string): Told[] {
  if (original.draft && !translation.draft)
    return [
      {
        problem: `The original “${original.slug}” is a draft.`,
        remedy: `Publish ${original.file}, or make this a draft too.`,
      },
    ];
  if (isWaiting(original, now) && opensAt(original) > opensAt(translation))
    return [
      {
        problem: `The original “${original.slug}” waits until ${original.published}.`,
        remedy: 'Publish it no later than its translation.',
      },
    ];
  return [];
}

function translations(
  articles: readonly Article[],
  broken: ReadonlySet<string>,
  now: string,
): Fault[] {
  const originals = new Map(
    articles.filter(({ locale }) => locale === defaultLocale).map((entry) => [entry.slug, entry]),
  );
  const claimed = new Map<string, string>();
  const toldOf = (entry: Article, slug: string): Told[] => {
    if (entry.locale === defaultLocale) return [noTranslation];
    const original = originals.get(slug);
    if (!original)
      return broken.has(`${shelfOf('articles', defaultLocale)}/${slug}`)
        ? []
        : [unknownOriginal(slug, originals.keys())];
    const closed = closedOriginal(original, entry, now);
    if (closed.length > 0) return closed;
    const other = claimed.get(`${entry.locale}/${slug}`);
    claimed.set(`${entry.locale}/${slug}`, entry.file);
    return other
      ? [
          {
            problem: `${other} is already the translation of “${slug}”.`,
            remedy: 'Keep one translation a language.',
          },
        ]
      : [];
  };
  return articles.flatMap((entry) => {
    const { translationOf, file } = entry;
    if (translationOf === undefined) return [];
    const place = { file, path: ['translationOf'] };
    return toldOf(entry, translationOf).map((told) => ({ ...place, ...told }));
  });
}

function aliases(articles: readonly Article[], isLive: (path: string) => boolean): Fault[] {
  const claimed = new Map<string, string>();
  return articles.flatMap(({ file, aliases }) =>
    aliases.flatMap((alias, index): Fault[] => {
      const key = alias.replace(/\/$/, '').toLowerCase();
      const place = { file, path: ['aliases', index] };
      const other = claimed.get(key);
      claimed.set(key, file);
      if (isLive(alias))
        return [
          {
            ...place,
            problem: `“${alias}” is the address of a page or a file of the site, or lies in one.`,
            remedy: 'An alias is an address that nothing has any more: remove it.',
          },
        ];
      return other
        ? [
            {
              ...place,
              problem: `“${alias}” is already claimed by ${other}.`,
              remedy: 'Keep it in the one article to which it should lead.',
            },
          ]
        : [];
    }),
  );
}

/**
 * Finds every fault between entries that are sound by themselves: unknown slugs, addresses made
 * twice, things that seem one, relations to oneself, events confirmed by one account, circles of places, points elsewhere, untimely dates, translations and aliases that cannot be, and
 * the faults of each text.
 *
 * @param isLive tells whether a path, without the base, is a page of the site
 * @param now instant in UTC (RFC 3339): what is dated after it has not come
 * @param broken `shelf/slug` of the files that are there but could not be read, which it is no
 *   fault to name
 * @param named what such files name all the same
 */
export function findFaults(
  entries: readonly Entry[],
  isLive: (path: string) => boolean,
  now: string,
  broken: ReadonlySet<string> = new Set(),
  named: readonly Naming[] = [],
): Fault[] {
  const shelves = shelve(entries);
  const articles = entries.filter((entry) => entry.collection === 'articles');
  const sources = new Map(
    entries.flatMap((entry) => (entry.collection === 'sources' ? [[entry.slug, entry]] : [])),
  );
  return [
    ...entries.flatMap(({ file, reading }) => reading.faults.map((fault) => ({ file, ...fault }))),
    ...unknownSlugs([...entries.map(namingOf), ...named], shelves, broken, now),
    ...sharedAddresses(shelves),
    ...duplicates(entries),
    ...relationsToSelf(entries),
    ...singleOrigins(entries, sources),
    ...unlikeStates(sources.values()),
    ...cycles(entries),
    ...misplaced(entries),
    ...untimely(entries, now),
    ...translations(articles, broken, now),
    ...aliases(articles, isLive),
  ];
}
