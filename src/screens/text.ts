import type { Corpus } from '../domain/corpus.ts';
import type { Edition } from '../edition/edition.ts';
import type { Texts } from '../i18n/messages.ts';
import { renderText } from '../markdown/render.ts';
import { contourPath } from '../ornament/contours.ts';
import { sectionCard } from '../cards/section.ts';
import { shellOf, type Shell } from '../frame/shell.ts';

export interface TextView {
  readonly shell: Shell;
  readonly title: string;
  readonly summary: string;
  readonly ornament: string;
  /** HTML that our own plugins made of our own Markdown. */
  readonly html: string;
}

/** A page that the site says of itself. */
export function textView(corpus: Corpus, edition: Edition, section: keyof Texts): TextView {
  const { title, summary, markdown } = edition.messages.texts[section];
  return {
    shell: shellOf(
      edition,
      { to: 'single', section },
      {
        title,
        description: edition.set(summary),
        card: sectionCard(corpus, edition, { to: 'single', section }),
      },
    ),
    title: edition.set(title),
    summary: edition.set(summary),
    ornament: contourPath(section),
    html: renderText({ markdown, locale: edition.locale }, edition.paths),
  };
}
