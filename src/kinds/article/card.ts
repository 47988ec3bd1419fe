import { cardIn, type Card } from '../../cards/card.ts';
import { actorNames } from '../../cards/words.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Article } from '../../domain/entries.ts';
import { slugsNamed } from '../../domain/references.ts';
import type { Edition } from '../../edition/edition.ts';

/** What the card of an article shows. */
export function articleCard(corpus: Corpus, edition: Edition, article: Article): Card {
  const { messages, set } = edition;
  const day = edition.day(article.published).map(({ text }) => text);
  return cardIn(edition.locale, {
    kind: messages.kinds.article[article.kind],
    title: set(article.title),
    text: '',
    date: `${messages.article.published} ${day.join('')}`,
    names: actorNames(corpus, edition, slugsNamed(article, 'actors')),
    ornament: article.translationOf ?? article.slug,
  });
}
