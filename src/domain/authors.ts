import { textIn } from '../settings.ts';
import { site } from '../site.ts';
import type { Article } from './entries.ts';

/** Who signs an article: its authors, or the newsroom. */
export const authorsOf = ({ authors, locale }: Pick<Article, 'authors' | 'locale'>): string[] =>
  authors.length ? authors : [textIn(site.newsroom, locale)];
