import { expect, test } from 'vitest';
import { catalogue } from '../../src/i18n/catalogue.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { site } from '../../src/site.ts';

test.each([
  [
    'counts',
    ({ counts }: Messages) => [0, 1, 2, 1500].map(counts.events),
    [
      ['0 événement', '1 événement', '2 événements', '1\u202F500 événements'],
      ['0 events', '1 event', '2 events', '1,500 events'],
    ],
  ],
  [
    'counts of articles',
    ({ counts }: Messages) => [1, 2].map(counts.articles),
    [
      ['1 analyse', '2 analyses'],
      ['1 analysis', '2 analyses'],
    ],
  ],
  [
    'counts of citations',
    ({ counts }: Messages) => [1, 2].map(counts.citations),
    [
      ['1 citation', '2 citations'],
      ['1 citation', '2 citations'],
    ],
  ],
  [
    'sources of an article',
    ({ counts }: Messages) => [1, 2].map(counts.sources),
    [
      ['1 source', '2 sources'],
      ['1 source', '2 sources'],
    ],
  ],
  [
    'reading time',
    ({ article }: Messages) => [article.minutes(7)],
    [['7 min de lecture'], ['7 min read']],
  ],
  [
    'an office at the time',
    ({ article }: Messages) => [article.heldAt('M')],
    [['au moment des faits : M'], ['at the time: M']],
  ],
  [
    'years',
    ({ timeline }: Messages) => [
      timeline.year('2025'),
      ...[0, 1, 2, 1500].map((count) => timeline.yearIntro('2025', count)),
    ],
    [
      [
        'Chronologie de 2025',
        '0 événement daté de 2025, avec leur degré de certitude et leurs sources.',
        '1 événement daté de 2025, avec leur degré de certitude et leurs sources.',
        '2 événements datés de 2025, avec leur degré de certitude et leurs sources.',
        '1\u202F500 événements datés de 2025, avec leur degré de certitude et leurs sources.',
      ],
      [
        'Timeline of 2025',
        '0 events of 2025, how certain each is, and its sources.',
        '1 event of 2025, how certain each is, and its sources.',
        '2 events of 2025, how certain each is, and its sources.',
        '1,500 events of 2025, how certain each is, and its sources.',
      ],
    ],
  ],
  [
    'pages of a list',
    ({ pager }: Messages) => [pager.page(2), pager.title('T', 2, 3)],
    [
      ['Page 2', 'T, page 2 sur 3'],
      ['Page 2', 'T, page 2 of 3'],
    ],
  ],
  [
    'a place',
    ({ entity }: Messages) => [entity.placeDescription('B', 'Ville', '2 E')],
    [
      ['B (ville) : 2 E, leurs acteurs et leurs sources.'],
      ['B (ville): 2 E, who acts in them, and their sources.'],
    ],
  ],
  [
    'a network',
    ({ network }: Messages) => [
      network.shown(60, 64),
      network.shown(3, 3),
      network.strongestLines(150, 1900),
      network.strongestPairs(100, 119),
      network.strongestPairs(3, 3),
      network.shared('2 E'),
      network.around('A'),
      ...[1, 2].map(network.more),
    ],
    [
      [
        'Les 60 acteurs les plus présents, sur 64.',
        '3 acteurs.',
        'Les 150 traits les plus forts, sur 1\u202F900.',
        'Ensemble dans les événements : les 100 paires les plus fréquentes, sur 119',
        'Ensemble dans les événements',
        '2 E en commun',
        'Avec qui apparaît A',
        'et 1 autre',
        'et 2 autres',
      ],
      [
        'The 60 actors who appear most, of 64.',
        '3 actors.',
        'The 150 strongest lines, of 1,900.',
        'Together in events: the 100 most frequent pairs, of 119',
        'Together in events',
        '2 E in common',
        'Who appears with A',
        'and 1 other',
        'and 2 others',
      ],
    ],
  ],
  [
    'what is drawn around an actor',
    ({ network }: Messages) => [network.aroundShown(3, 3), network.aroundShown(10, 13)],
    [
      [
        'Plus le trait est large, plus il y a d’événements en commun.',
        'Les 10 acteurs les plus proches, sur 13. Plus le trait est large, plus il y a d’événements en commun.',
      ],
      [
        'The wider the line, the more events in common.',
        'The 10 closest actors, of 13. The wider the line, the more events in common.',
      ],
    ],
  ],
  [
    'who reports',
    ({ event }: Messages) => [event.by('AFP')],
    [['Rapporté par AFP'], ['Reported by AFP']],
  ],
  [
    'a source',
    ({ source }: Messages) => [
      source.describe('AFP', 'T', '2025'),
      source.describe('AFP', '', '2025'),
    ],
    [
      [
        'AFP, « T », 2025 : ce que ce document établit, et où nous le citons.',
        'AFP, 2025 : ce que ce document établit, et où nous le citons.',
      ],
      [
        'AFP, “T”, 2025: what this document establishes, and where we cite it.',
        'AFP, 2025: what this document establishes, and where we cite it.',
      ],
    ],
  ],
] as const)('says %s in both languages', (_, say, [fr, en]) => {
  expect(say(catalogue.fr)).toEqual(fr);
  expect(say(catalogue.en)).toEqual(en);
});

test.each(site.locales)('the addresses in %s cannot be taken for one another', (locale) => {
  const { segments, oldestFirst } = catalogue[locale];
  const first = [...Object.values(segments), ...site.locales];
  expect(new Set(first).size).toBe(first.length);
  for (const segment of [...first, oldestFirst]) expect(segment).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(oldestFirst).not.toBe('page');
});

test.each(site.locales)('%s leaves no text empty', (locale) => {
  const blank = (value: unknown): boolean =>
    typeof value === 'string'
      ? value.trim() === ''
      : typeof value === 'object' && value !== null && Object.values(value).some(blank);
  const { dates, ...words } = catalogue[locale];
  expect(Object.entries(words).filter(([, value]) => blank(value))).toEqual([]);
  expect(blank(dates.seasons)).toBe(false);
});
