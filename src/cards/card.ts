import { digest } from '../domain/digest.ts';
import type { Locale } from '../settings.ts';
import { site } from '../site.ts';

/** The size of every card, in pixels: what messengers and networks show whole. */
export const cardSize = { width: 1200, height: 630 } as const;

/** What the card of a page shows, in words that are ready to be drawn. */
export interface Card {
  readonly locale: Locale;
  /** The name of the site. */
  readonly site: string;
  /** What the page is: « Analyse », « Localité »; empty where the title says it. */
  readonly kind: string;
  readonly title: string;
  /** A line or two under the title. */
  readonly text: string;
  /** When: « Publié le 25 novembre 2026 »; or how much: « 56 événements ». */
  readonly date: string;
  /** How certain an event is, in shape and in words. */
  readonly certainty?: {
    readonly kind: 'confirmed' | 'reported' | 'disputed';
    readonly words: string;
  };
  /** Who is in it, first the foremost; the last are left out where there is no room. */
  readonly names: readonly string[];
  /** The subject whose contour lines it bears. */
  readonly ornament: string;
}

/** Makes the card of a page in a language. */
export const cardIn = (locale: Locale, shown: Omit<Card, 'locale' | 'site'>): Card => ({
  locale,
  site: site.name,
  ...shown,
});

/**
 * Names the picture of a card in a few signs of its address, which change with the picture: those
 * who keep pictures by their addresses (messengers, networks) fetch it anew, and none else.
 *
 * @param drawing what draws: its code and its fonts, in short
 */
export const cardVersion = (card: Card, drawing: string): string =>
  digest([drawing, JSON.stringify(card)]).slice(0, 7);

/** Says in words what a card shows, for those who do not see it. */
export const altOf = ({ site, kind, title, text, date, certainty, names }: Card): string =>
  [site, kind, title, text, date, certainty?.words ?? '', names.join(', ')]
    .filter((part) => part !== '')
    .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(' ');
