import { rehype } from 'rehype';
import { h } from 'hastscript';
import { hostOf } from '../../addresses/host.ts';
import { pathOf } from '../../addresses/paths.ts';
import { instantOf, lastChange } from '../../domain/changes.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Article } from '../../domain/entries.ts';
import type { Edition } from '../../edition/edition.ts';
import type { FeedEntry } from '../../feeds/entry.ts';
import { wholeArticle } from './whole.ts';

const writer = rehype();

/** The path at which an article was first: the oldest of its former ones, else its own. */
function firstPath({ aliases: [former], slug }: Article, { locale }: Edition): string {
  if (former === undefined) return pathOf({ to: 'entry', section: 'articles', slug }, locale);
  // As a page spells it, whichever way the editor did; another system may have named a file.
  return /\.\w+$|\/$/.test(former) ? former : `${former}/`;
}

/**
 * Makes the entry of an article, the same in every feed.
 *
 * @param html the text as it was rendered for the page
 */
export function feedEntry(
  corpus: Corpus,
  edition: Edition,
  article: Article,
  html: string,
): FeedEntry {
  const whole = wholeArticle(corpus, edition, article, html);
  const content = [
    h('p', [h('strong', whole.summary)]),
    h(
      'p',
      whole.dates.flatMap((date, index) => [...(index > 0 ? [' · '] : []), ...date]),
    ),
    ...whole.opening,
    ...whole.text,
    ...whole.closing,
    ...(whole.sources.length
      ? [
          h('h2', whole.sourcesHeading),
          h(
            'ol',
            whole.sources.map(({ line, url }) =>
              h('li', [...line, '. ', ...(url ? [h('a', { href: url }, hostOf(url))] : [])]),
            ),
          ),
        ]
      : []),
  ];
  const kind = edition.messages.kinds.article[article.kind];
  return {
    id: edition.paths.identity(firstPath(article, edition)),
    address: whole.address,
    // Whoever reads a list of titles is told that it is an opinion.
    title: article.kind === 'opinion' ? `${kind} – ${whole.title}` : whole.title,
    summary: whole.summary,
    html: writer.stringify({ type: 'root', children: content }),
    published: instantOf(article.published),
    updated: lastChange(article),
    authors: whole.authors,
    kind,
    ...(article.image
      ? { image: new URL(edition.paths.file(article.image.src), whole.address).href }
      : {}),
  };
}
