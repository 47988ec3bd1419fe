import { articlesThatName, type Corpus } from '../domain/corpus.ts';
import type { DateSegment } from '../i18n/date-words.ts';
import type { Edition } from '../edition/edition.ts';
import { kinds, type PagedKind } from './kind.ts';
import { articleLink, type Link } from '../frame/links.ts';

/** A sentence of an article that names an entry, and the way to it. */
interface Mention {
  readonly before: string;
  readonly named: string;
  readonly after: string;
  readonly href: string;
}

/** What one article says of an entry. */
export interface ArticleMentions {
  readonly article: Link;
  readonly published: readonly DateSegment[];
  readonly mentions: readonly Mention[];
}

/** Lists what the articles of this language say of an entry: the newest first, each as it reads. */
export function mentionsOf(
  corpus: Corpus,
  edition: Edition,
  scheme: PagedKind,
  slug: string,
): ArticleMentions[] {
  const { collection } = kinds[scheme];
  return articlesThatName(corpus, { collection, slug }, edition.locale).map((article) => {
    const link = articleLink(edition, article);
    return {
      article: link,
      published: edition.day(article.published),
      mentions: article.reading.links
        .filter((found) => found.scheme === scheme && found.target === slug)
        .map(({ sentence, start, end, passage }) => {
          const [before = '', named = '', after = ''] = edition.setRuns([
            sentence.slice(0, start),
            sentence.slice(start, end),
            sentence.slice(end),
          ]);
          return { before, named, after, href: `${link.href}#${passage}` };
        }),
    };
  });
}
