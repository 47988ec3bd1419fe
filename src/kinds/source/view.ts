import type { Corpus } from '../../domain/corpus.ts';
import type { Source } from '../../domain/entries.ts';
import { byDate } from '../../domain/timeline.ts';
import type { DateSegment } from '../../i18n/date-words.ts';
import type { Edition, Phrase } from '../../edition/edition.ts';
import { actorLinks, type Link } from '../../frame/links.ts';
import { eventItem, type EventItem } from '../event/item.ts';
import { mentionsOf, type ArticleMentions } from '../mentions.ts';
import { sourceItem, type SourceItem } from './item.ts';
import { sectionCard } from '../../cards/section.ts';
import { sourceOnPage } from './schema-org.ts';
import { shellOf, type Shell } from '../../frame/shell.ts';

export interface SourceView {
  readonly shell: Shell;
  readonly labels: Edition['messages']['source'];
  readonly source: SourceItem;
  readonly publisher: Phrase;
  /** Who is named as the publisher is who spoke. */
  readonly isInterview: boolean;
  /** Whose account it repeats. */
  readonly origin?: Phrase;
  readonly heading: Phrase;
  readonly language: string;
  readonly accessed?: readonly DateSegment[];
  readonly archived?: string;
  readonly articles: readonly ArticleMentions[];
  readonly events: readonly EventItem[];
  readonly actors: readonly Link[];
}

/** Everything that the page of a source shows. */
export function sourceView(corpus: Corpus, edition: Edition, source: Source): SourceView {
  const item = sourceItem(edition, source);
  const cited = corpus.citationsOf.get(source.slug);
  const labels = edition.messages.source;
  const when = source.published ? edition.dateText(source.published) : labels.undated;
  const named = `${item.name.text}, ${when}`;
  return {
    shell: shellOf(
      edition,
      { to: 'entry', section: 'sources', slug: source.slug },
      {
        title: item.title ? `${item.title.text} (${named})` : named,
        description: labels.describe(item.name.text, item.title?.text ?? '', when),
        card: sectionCard(corpus, edition, { to: 'list', section: 'sources' }),
        graph: [sourceOnPage(edition, source)],
      },
    ),
    labels,
    source: item,
    publisher: edition.phrase(source.publisher),
    isInterview: source.kind === 'interview',
    ...(source.origin === undefined ? {} : { origin: edition.phrase(source.origin) }),
    heading: item.title ?? { text: named },
    language: edition.languageName(source.language),
    ...(source.accessed === undefined ? {} : { accessed: edition.day(source.accessed) }),
    ...(source.archived === undefined ? {} : { archived: source.archived }),
    articles: mentionsOf(corpus, edition, 'source', source.slug),
    events: (cited?.events ?? [])
      .toSorted(byDate)
      .map((event) => eventItem(corpus, edition, event)),
    actors: actorLinks(corpus, edition, cited?.actors.map(({ slug }) => slug) ?? []),
  };
}
