import type { Corpus } from '../domain/corpus.ts';
import { singlePagesIn, type Edition } from '../edition/edition.ts';
import { collectionsThat, pagedKinds } from '../kinds/kind.ts';
import type { PageCard } from '../kinds/outputs.ts';
import { table } from '../kinds/table.ts';
import { sectionCard, type SectionPage } from './section.ts';

const sectionPages = (corpus: Corpus, edition: Edition): SectionPage[] => [
  { to: 'home' },
  { to: 'timeline' },
  ...[...collectionsThat('hasList'), 'index' as const].map(
    (section) => ({ to: 'list', section }) as const,
  ),
  ...singlePagesIn(edition, edition.locale).map((section) => ({ to: 'single', section }) as const),
  ...[...corpus.eventsOfYear.keys()].map((year) => ({ to: 'year', year }) as const),
];

/** Every card of a language. */
export const cardsOf = (corpus: Corpus, edition: Edition): PageCard[] => [
  ...sectionPages(corpus, edition).map((page) => ({
    page,
    card: sectionCard(corpus, edition, page),
  })),
  ...pagedKinds.flatMap((kind) => table[kind].cards(corpus, edition)),
];
