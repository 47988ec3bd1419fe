/** An article as a feed carries it. */
export interface FeedEntry {
  /** What the article is known by for ever: the first address that it had, whole. */
  readonly id: string;
  /** The whole address of the article. */
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  /** The whole text as HTML, with whole addresses. */
  readonly html: string;
  /** Instant in UTC (RFC 3339). */
  readonly published: string;
  /** Instant in UTC (RFC 3339) of the last update or correction. */
  readonly updated: string;
  readonly authors: readonly string[];
  /** What kind of article it is, in words. */
  readonly kind: string;
  /** The whole address of its picture. */
  readonly image?: string;
}
