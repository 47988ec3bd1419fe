import type { z } from 'astro/zod';

/** What is true of a kind of thing, for every output of the site. */
export interface Facts {
  /** Its folder under `content/`, and the section of the site in which each has its page. */
  readonly collection: string;
  /** What its files say; loaded where a file is read, and nowhere else. */
  readonly schema: () => Promise<z.ZodType>;
  /** Each has a page of its own, by its slug, which texts can name. */
  readonly hasPage: boolean;
  /** A text stands below the frontmatter. */
  readonly hasText: boolean;
  /** It is written once for each language; else one file says it in all. */
  readonly isPerLanguage: boolean;
  /** It has a list of its own; events are listed by the timeline. */
  readonly hasList: boolean;
  /** It is someone or somewhere: filed from A to Z, followed by a feed, with a list of its events. */
  readonly isNamed: boolean;
  /** Each is shared with a card of its own; else with that of their list. */
  readonly hasCard: boolean;
  /** How much one counts in the search: what a name says of itself before what is said of it. */
  readonly searchWeight: number;
  /** The files of open data that tell it, beside the graph of all. */
  readonly data: readonly string[];
  /**
   * Where its frontmatter names others: the collection of these, then the keys that lead to their
   * slugs, with `*` for each item of a list.
   */
  readonly references: readonly (readonly [collection: string, ...path: string[]])[];
}
