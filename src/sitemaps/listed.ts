import type { Page } from '../addresses/pages.ts';
import { lastChange } from '../domain/changes.ts';
import type { Article } from '../domain/entries.ts';
import { paginate } from '../domain/paging.ts';

/** A page of the site as a sitemap lists it. */
export interface SitemapUrl {
  readonly address: string;
  /** Instant in UTC (RFC 3339); absent where nothing tells it. */
  readonly changed?: string;
  /** hreflang, the page itself included; empty where it has no translation. */
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
}

/** A page of one language as the sitemap finds it. */
export interface ListedPage {
  readonly page: Page;
  /** Instant in UTC (RFC 3339); absent where nothing tells it. */
  readonly changed?: string | undefined;
  /** What the page in one language shares with the same page in another. */
  readonly family: string;
}

/** A page that is the same in every language, and when what it shows last changed. */
export const plain = (page: Page, changed?: string): ListedPage => ({
  page,
  changed,
  family: JSON.stringify(page),
});

/** When one of some articles last changed. */
export const latest = (articles: readonly Article[]): string | undefined =>
  articles
    .map((article) => lastChange(article))
    .sort()
    .at(-1);

/** The pages of a list of things, as the list itself is cut. */
export const cut = (things: Iterable<unknown>, pageAt: (number: number) => Page): Page[] =>
  paginate([...things]).map(({ number }) => pageAt(number));
