import { channel } from 'node:diagnostics_channel';

// A channel of the process, because a build runs the pages bundled, with modules of their own.
const asked = channel('contours:card');

/** A card that was asked for. */
interface AskedCard {
  readonly title: string;
  readonly file: string;
  /** It was drawn, and not kept from an earlier build. */
  readonly isDrawn: boolean;
  /** The letters for which no font has a glyph. */
  readonly missing: readonly string[];
}

/** Tells of a card that was asked for. */
export function tellCard(card: AskedCard): void {
  asked.publish(card);
}

/** How many cards were asked for, since the counting began. */
export interface CardCount {
  readonly drawn: number;
  readonly kept: number;
  /** The letters that lack a glyph, by the titles of the cards that show them. */
  readonly missing: ReadonlyMap<string, readonly string[]>;
  /** Their pictures. */
  readonly files: ReadonlySet<string>;
}

/** Begins to count cards; what comes back tells the count so far. */
export function countCards(): () => CardCount {
  let [drawn, kept] = [0, 0];
  const missing = new Map<string, readonly string[]>();
  const files = new Set<string>();
  asked.subscribe((message) => {
    const card = message as AskedCard;
    if (card.isDrawn) drawn += 1;
    else kept += 1;
    files.add(card.file);
    if (card.missing.length) missing.set(card.title, card.missing);
  });
  return () => ({ drawn, kept, missing, files });
}

/** The most cards of which one by one is said what they lack. */
const mostTold = 10;

/** Says which cards lack which letters, and what to do; nothing where none does. */
export function reportMissing({ missing }: Pick<CardCount, 'missing'>): string {
  if (missing.size === 0) return '';
  const cards = [...missing].map(([title, letters]) => `  “${title}” lacks ${letters.join(' ')}`);
  const more = cards.length - mostTold;
  return [
    'Some cards have letters that no font of theirs holds:',
    ...cards.slice(0, mostTold),
    ...(more > 0 ? [`  and ${String(more)} more`] : []),
    '  → Say it in other letters, or name a font that holds them in src/cards/fonts.ts.',
  ].join('\n');
}
