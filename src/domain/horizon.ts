import type { Corpus } from './corpus.ts';

/**
 * Finds the day up to which the articles know, `YYYY-MM-DD`: the latest that any of them names, or
 * on which one was published that names none. None where there are no articles.
 */
export const horizonOf = ({ articles }: Pick<Corpus, 'articles'>): string | undefined =>
  [...articles.values()]
    .flat()
    .map(({ asOf, published }) => (asOf ?? published).slice(0, 10))
    .sort()
    .at(-1);
