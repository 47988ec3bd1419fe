import type { SinglePage, WrittenPage } from '../addresses/pages.ts';
import { sectionCard } from '../cards/section.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Edition, WrittenText } from '../edition/edition.ts';
import { shellOf, type Shell } from '../frame/shell.ts';
import { renderText } from '../markdown/render.ts';
import { contourPath, type Ornament } from '../ornament/contours.ts';
import { site } from '../site.ts';
import { alphabetOf, type AlphabetView } from './alphabet.ts';

export interface TextView {
  readonly shell: Shell;
  readonly title: string;
  readonly summary: string;
  readonly ornament: Ornament;
  /** HTML that our own plugins made of Markdown. */
  readonly html: string;
  /** The signs of certainty, which the page of the method shows. */
  readonly alphabet?: AlphabetView;
}

function view(
  corpus: Corpus,
  edition: Edition,
  section: SinglePage,
  { title, summary, html }: WrittenText,
  locales = site.locales as readonly Edition['locale'][],
): TextView {
  const page = { to: 'single', section } as const;
  return {
    shell: shellOf(edition, page, {
      title,
      description: edition.set(summary),
      card: sectionCard(corpus, edition, page),
      translations: new Map(locales.map((locale) => [locale, page])),
    }),
    title: edition.set(title),
    summary: edition.set(summary),
    ornament: contourPath(section),
    html,
  };
}

/** A page that the newsroom writes of itself. */
export const writtenView = (
  corpus: Corpus,
  edition: Edition,
  section: WrittenPage,
  text: WrittenText,
): TextView => ({
  ...view(
    corpus,
    edition,
    section,
    text,
    site.locales.filter((locale) => edition.written[locale]?.[section]),
  ),
  ...(section === 'method' ? { alphabet: alphabetOf(edition) } : {}),
});

/** A page that says what the site offers. */
export function offerView(corpus: Corpus, edition: Edition, section: 'follow' | 'data'): TextView {
  const { title, summary, markdown } = edition.messages.texts[section];
  return view(corpus, edition, section, {
    title,
    summary,
    html: renderText({ markdown, locale: edition.locale }, edition.paths),
  });
}
