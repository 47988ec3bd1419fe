import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { rehype } from 'rehype';
import { authorsOf } from '../../domain/authors.ts';
import { newestFirst } from '../../domain/changes.ts';
import { citedSources } from '../../domain/citations.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Article, Source } from '../../domain/entries.ts';
import type { DateSegment } from '../../i18n/date-words.ts';
import type { Edition } from '../../edition/edition.ts';
import { sourceName } from '../../edition/source-name.ts';
import { rehypeStandalone } from '../../markdown/rehype-standalone.ts';

/** A source of the numbered list: its line, and where it was read. */
export interface CitedSource {
  readonly line: readonly ElementContent[];
  /** None of what is on paper. */
  readonly url?: string;
}

/** An article with all that it needs to be read away from its page, as HTML trees. */
export interface WholeArticle {
  /** The whole address of its page. */
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  /** Typeset names: the authors, or the newsroom. */
  readonly authors: readonly string[];
  /** When it was published, updated, and up to when its facts are known. */
  readonly dates: readonly (readonly ElementContent[])[];
  /** What stands before the text: the picture and the key points. */
  readonly opening: readonly ElementContent[];
  readonly text: readonly ElementContent[];
  /** What stands after it: the questions and the corrections. */
  readonly closing: readonly ElementContent[];
  readonly sourcesHeading: string;
  /** In the order of their numbers. */
  readonly sources: readonly CitedSource[];
}

const words = (value: string): ElementContent => ({ type: 'text', value });

const times = (segments: readonly DateSegment[]): ElementContent[] =>
  segments.map(({ text, datetime }) =>
    datetime === undefined ? words(text) : h('time', { dateTime: datetime }, text),
  );

const section = (heading: string, items: readonly ElementContent[][]): ElementContent[] =>
  items.length
    ? [
        h('h2', heading),
        h(
          'ul',
          items.map((item) => h('li', item)),
        ),
      ]
    : [];

function citedSource(edition: Edition, source: Source): CitedSource {
  const name = sourceName(edition, source);
  const title =
    source.title === undefined ? undefined : edition.quoted(source.title, source.language);
  const [before, after] = edition.messages.quotes;
  const page = edition.url({ to: 'entry', section: 'sources', slug: source.slug });
  const held =
    source.url === undefined && source.held !== undefined ? edition.phrase(source.held) : undefined;
  return {
    ...(source.url === undefined ? {} : { url: source.url }),
    line: [
      h('a', { href: page, lang: name.lang, dir: name.dir }, name.text),
      ...(title
        ? [
            words(`, ${before}`),
            h('span', { lang: title.lang, dir: title.dir }, title.text),
            words(after),
          ]
        : []),
      ...(source.published ? [words(', '), ...times(edition.date(source.published))] : []),
      ...(held ? [words('. '), h('span', { lang: held.lang, dir: held.dir }, held.text)] : []),
    ],
  };
}

function picture(edition: Edition, { image }: Article, address: string): ElementContent[] {
  if (!image) return [];
  const src = new URL(edition.paths.file(image.src), address).href;
  const credit = image.credit ? [h('figcaption', edition.set(image.credit))] : [];
  return [h('figure', [h('img', { src, alt: edition.set(image.alt) }), ...credit])];
}

const reader = rehype().data('settings', { fragment: true }).freeze();

/**
 * Gathers all that an article says, with whole addresses, to be read in a feed or as a text.
 *
 * @param html the text as it was rendered for the page
 */
export function wholeArticle(
  corpus: Corpus,
  edition: Edition,
  article: Article,
  html: string,
): WholeArticle {
  const { messages, set } = edition;
  const labels = messages.article;
  const address = edition.url({ to: 'entry', section: 'articles', slug: article.slug });
  const text = reader().use(rehypeStandalone, { address });
  const tree = text.runSync(text.parse(html)) as Root;
  const said = (label: string, moment: string | undefined): ElementContent[][] =>
    moment === undefined ? [] : [[words(`${label} `), ...times(edition.day(moment))]];
  return {
    address,
    title: set(article.title),
    summary: set(article.summary),
    authors: authorsOf(article).map(set),
    dates: [
      ...said(labels.published, article.published),
      ...said(labels.updated, article.updated),
      ...said(labels.asOf, article.asOf),
    ],
    opening: [
      ...picture(edition, article, address),
      ...section(
        labels.essentials,
        article.keyPoints.map((point) => [words(set(point))]),
      ),
    ],
    text: tree.children.filter((child) => child.type !== 'doctype'),
    closing: [
      ...section(
        labels.questions,
        article.questions.map(({ question, status, answer }) => [
          words(`${set(question)} `),
          h('em', `${status === 'open' ? labels.open : labels.answered}.`),
          ...(answer === undefined ? [] : [words(` ${set(answer)}`)]),
        ]),
      ),
      ...section(
        labels.corrections,
        newestFirst(article.corrections).map(({ kind, date, note }) => [
          words(`${messages.kinds.correction[kind]}, `),
          ...times(edition.day(date)),
          words(`. ${set(note)}`),
        ]),
      ),
    ],
    sourcesHeading: labels.sources,
    sources: citedSources(corpus, article).map((source) => citedSource(edition, source)),
  };
}
