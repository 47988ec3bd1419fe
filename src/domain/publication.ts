import { instantOf } from './changes.ts';
import type { Article, Entry } from './entries.ts';

type Dated = Pick<Article, 'draft' | 'published'>;

/** The moment from which readers can open an article, in milliseconds; never, for a draft. */
export const opensAt = ({ draft, published }: Dated): number =>
  draft ? Infinity : Date.parse(instantOf(published));

/** Tells whether an article is done and waits for its day; `now` is an instant in UTC (RFC 3339). */
export const isWaiting = (article: Dated, now: string): boolean =>
  !article.draft && opensAt(article) > Date.parse(now);

/** Tells whether readers can open an entry: all but a draft and an article that waits. */
export const isPublished = (entry: Entry, now: string): boolean =>
  entry.collection !== 'articles' || opensAt(entry) <= Date.parse(now);

/** Says in words which articles wait, and until when; empty where none does. */
export function reportWaiting(entries: readonly Entry[], now: string): string {
  const waiting = entries
    .filter((entry) => entry.collection === 'articles')
    .filter((article) => isWaiting(article, now))
    .sort((a, b) => opensAt(a) - opensAt(b));
  if (waiting.length === 0) return '';
  const count =
    waiting.length === 1 ? '1 article waits' : `${String(waiting.length)} articles wait`;
  return [
    `${count}, and will be in the first build after:`,
    ...waiting.map(({ file, published }) => `  ${published}  ${file}`),
  ].join('\n');
}
