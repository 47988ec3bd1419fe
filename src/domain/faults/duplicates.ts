import { fold } from '../fold.ts';
import { areDistinct, namesOf } from '../homonyms.ts';
import type { Actor, Entry, Place, Source } from '../entries.ts';
import type { Fault } from '../fault.ts';

/** Groups items by a key, and keeps the groups of several. */
const severalBy = <T>(items: readonly T[], keyOf: (item: T) => string | undefined): T[][] =>
  [...Map.groupBy(items, keyOf)].flatMap(([key, group]) =>
    key !== undefined && group.length > 1 ? [group] : [],
  );

/** Tells of each of a group but the first that it seems to be the first. */
const afterFirst = <T extends { readonly file: string }>(
  [first, ...others]: readonly T[],
  tell: (other: T, first: T) => Omit<Fault, 'file'>,
): Fault[] => (first ? others.map((other) => ({ file: other.file, ...tell(other, first) })) : []);

const sameItem = (entries: readonly (Actor | Place)[]): Fault[] =>
  severalBy(entries, ({ wikidata }) => wikidata).flatMap((group) =>
    afterFirst(group, ({ wikidata }, { file }) => ({
      path: ['wikidata'],
      problem: `The Wikidata item ${wikidata ?? ''} is that of ${file} too.`,
      remedy: 'Keep one of the two files and name it in both places, or correct the item.',
    })),
  );

/** Two files of a name that nothing tells apart; of several names shared, the first is told. */
function sameName(entries: readonly (Actor | Place)[]): Fault[] {
  const first = new Map<string, (Actor | Place)[]>();
  return entries.flatMap((entry) => {
    const alike = namesOf(entry).flatMap(({ name, path }) => {
      const others = first.get(fold(name)) ?? [];
      first.set(fold(name), [...others, entry]);
      const other = others.find(
        // Of one address, they are told for that.
        (each) => each !== entry && each.slug !== entry.slug && !areDistinct(each, entry),
      );
      return other ? [{ name, path, other }] : [];
    });
    const [told] = alike;
    return told
      ? [
          {
            file: entry.file,
            path: told.path,
            problem: `“${told.name}” is a name of ${told.other.file} too, and nothing tells the two apart.`,
            remedy:
              'Keep one of the two files; if they are two, say in both what each is, in “disambiguatingDescription”, or give each its “wikidata”.',
          },
        ]
      : [];
  });
}

/** An address as it leads to one document, however it is written. */
function documentAt(address: string): string {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()])
    if (/^(?:utm_\w+|fbclid|gclid|mc_[ce]id|at_\w+|xtor)$/i.test(name))
      url.searchParams.delete(name);
  url.searchParams.sort();
  const hash = url.hash.replace(/^#(?::~:.*)?$/, '');
  const pathname = url.pathname.replace(/\/+$/, '');
  return `${url.hostname.replace(/^(?:www|m|amp)\./, '')}${pathname}${url.search}${hash}`;
}

/** Sources of one address, unless each has a copy of its own: a page may change over time. */
const sameAddress = (sources: readonly Source[]): Fault[] =>
  severalBy(
    sources.filter(({ url }) => url !== undefined),
    ({ url = '' }) => documentAt(url),
  ).flatMap((group) => {
    const copies = new Set(group.map(({ archived }) => archived ?? ''));
    if (copies.size === group.length && !copies.has('')) return [];
    return afterFirst(group, (_, { file }) => ({
      path: ['url'],
      problem: `The address leads to the document of ${file} too.`,
      remedy:
        'Cite that source and remove this file; of a page that has changed in between, give in “archived” the copy that each cites.',
    }));
  });

const titleOf = (title: string | Readonly<Record<string, string | undefined>>): string =>
  typeof title === 'string' ? title : Object.values(title).join('|');

const sameHeadline = (entries: readonly Entry[]): Fault[] => [
  ...severalBy(
    entries.filter((entry) => entry.collection === 'articles'),
    ({ locale, title, published }) => [locale, fold(title), published.slice(0, 10)].join('|'),
  ).flatMap((group) =>
    afterFirst(group, (_, { file }) => ({
      path: ['title'],
      problem: `${file} has the same headline on the same day.`,
      remedy: 'Remove the copy, or give each its own headline.',
    })),
  ),
  ...severalBy(
    entries.filter((entry) => entry.collection === 'events'),
    ({ title, date }) => [fold(titleOf(title)), date.text].join('|'),
  ).flatMap((group) =>
    afterFirst(group, (_, { file }) => ({
      path: ['title'],
      problem: `${file} says the same of the same date.`,
      remedy: 'Keep one of the two files, or say in each title what is its own.',
    })),
  ),
];

const words = 'copy|copie|kopie|copia|cópia';

/** Names that programs give to copies, whatever stands beside them. */
const copyName = new RegExp(
  `^(?:(?:${words})(?: (?:of|de|von) .*)?|.+[ _-]\\(?(?:${words})\\)?(?: \\(?\\d+\\)?)?|.+ ?[([][^)\\]]*(?:conflict|conflit|konflikt)[^)\\]]*[)\\]].*|.+\\.sync-conflict-.*|.+\\.(?:orig|bak|backup|old|tmp|swp|copy|copie))$`,
  'i',
);

/** What programs write after the name of a file, where that file stands beside it. */
const besideName = new RegExp(
  `^(?<original>.+?)(?: ?\\(\\d+\\)| \\d+|[-_](?:${words}|conflict|conflit|backup|bak|old|orig)(?:[-_ ]?\\d[\\d-]*)?|[-_](?:conflict|conflit)[-_].*|-(?:desktop|laptop|macbook)[-\\w]*|~\\d*)$`,
  'i',
);

function copies(entries: readonly Entry[]): Fault[] {
  const files = new Set(entries.map(({ file }) => file));
  return entries.flatMap(({ file }) => {
    const [, folder = '', name = ''] = /^(.*\/)?([^/]*)\.md$/.exec(file) ?? [];
    const original = besideName.exec(name)?.groups?.original;
    const isBeside = original !== undefined && files.has(`${folder}${original}.md`);
    // Hyphens alone are an editor’s own way to name a file.
    const isCopy =
      copyName.test(name) && (/[ (.]/.test(name) || /^(?:copy|copie|kopie)$/i.test(name));
    return isCopy || isBeside
      ? [
          {
            file,
            problem: `“${name}.md” is named as a program names a copy, or what two people saved at once.`,
            remedy: isBeside
              ? `Put what is new into ${original}.md and remove this file, or rename it.`
              : 'Put what is new into the original and remove this file, or rename it.',
          },
        ]
      : [];
  });
}

/** Finds files that seem to be one thing twice, by their names or by what they say. */
export function duplicates(entries: readonly Entry[]): Fault[] {
  const byName = copies(entries);
  const told = new Set(byName.map(({ file }) => file));
  // What is named as a copy has the same in it: it is told once.
  const others = entries.filter(({ file }) => !told.has(file));
  const actors = others.filter((entry) => entry.collection === 'actors');
  const places = others.filter((entry) => entry.collection === 'places');
  const sources = others.filter((entry) => entry.collection === 'sources');
  return [
    ...byName,
    ...[actors, places].flatMap((alike) => [...sameItem(alike), ...sameName(alike)]),
    ...sameAddress(sources),
    ...sameHeadline(others),
  ];
}
