import { lastChange } from '../../domain/changes.ts';
import { outputsOf } from '../outputs.ts';
import { articleCard } from './card.ts';
import { articleInData } from './schema-org.ts';
import { articleRecord } from './search.ts';

export const articleOutputs = outputsOf('articles', {
  entries: ({ articles }, locale) => articles.get(locale) ?? [],
  record: articleRecord,
  node: (_, paths, article) => articleInData(paths, article),
  files: {},
  page: (corpus, article) => {
    const [original = article] = corpus.translationsOf.get(article)?.values() ?? [];
    return {
      page: { to: 'entry', section: 'articles', slug: article.slug },
      changed: lastChange(article),
      family: `${original.locale}/${original.slug}`,
    };
  },
  card: articleCard,
});
