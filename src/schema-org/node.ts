/** What JSON-LD says of a term. */
export type Value = string | number | boolean | GraphNode | readonly Value[];

/**
 * A node of the page's structured data (JSON-LD). Its terms are those of schema.org, which tests
 * look up: the types of all of schema.org take a minute to check.
 */
export interface GraphNode {
  readonly [term: string]: Value;
}

/** A list under a key; nothing where it is empty. */
export const some = (key: string, values: readonly Value[]): GraphNode =>
  values.length ? { [key]: values } : {};

/** What a node says under a key of something that may not be known. */
export const given = <Known>(
  key: string,
  known: Known | undefined,
  say: (known: Known) => Value,
): GraphNode => (known === undefined ? {} : { [key]: say(known) });

/**
 * Writes nodes as one JSON-LD document that can stand in HTML: no `<` is left, by which a script
 * element could be closed.
 */
export const writeGraph = (nodes: readonly GraphNode[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }).replaceAll('<', '\\u003c');
