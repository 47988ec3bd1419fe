import { singlePages } from '../addresses/pages.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Edition } from '../edition/edition.ts';
import { collectionsThat, kindNames } from '../kinds/kind.ts';
import type { PageCard } from '../kinds/outputs.ts';
import { table } from '../kinds/table.ts';
import { sectionCard, type SectionPage } from './section.ts';

const sectionPages = (corpus: Corpus): SectionPage[] => [
  { to: 'home' },
  { to: 'timeline' },
  ...[...collectionsThat('hasList'), 'index' as const].map(
    (section) => ({ to: 'list', section }) as const,
  ),
  ...singlePages.map((section) => ({ to: 'single', section }) as const),
  ...[...corpus.eventsOfYear.keys()].map((year) => ({ to: 'year', year }) as const),
];

/** Every card of a language. */
export const cardsOf = (corpus: Corpus, edition: Edition): PageCard[] => [
  ...sectionPages(corpus).map((page) => ({ page, card: sectionCard(corpus, edition, page) })),
  ...kindNames.flatMap((kind) => table[kind].cards(corpus, edition)),
];
