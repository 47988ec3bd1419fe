import { apostrophes } from '../domain/fold.ts';
import { wordsOf } from './words.ts';

/** A stretch of text, marked where it is what was looked for. */
export interface Segment {
  readonly text: string;
  readonly isMarked: boolean;
}

/** The places of the words of a text that have one of the terms. */
const placesIn = (text: string, terms: ReadonlySet<string>, locale: string) =>
  wordsOf(text, locale).filter(({ term }) => terms.has(term));

/** What parts words that share a mark. */
const between = new RegExp(`^[${apostrophes}\\s-]*$`, 'u');

/** Cuts a text where the marks begin and end; words that only a space or a hyphen parts share one. */
export function markTerms(text: string, terms: ReadonlySet<string>, locale: string): Segment[] {
  const marks: { start: number; end: number }[] = [];
  for (const { start, end } of placesIn(text, terms, locale)) {
    const last = marks.at(-1);
    if (last && between.test(text.slice(last.end, start))) last.end = Math.max(last.end, end);
    else marks.push({ start, end });
  }
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    segments.push({ text: text.slice(at, start), isMarked: false });
    segments.push({ text: text.slice(start, end), isMarked: true });
    at = end;
  }
  segments.push({ text: text.slice(at), isMarked: false });
  return segments.filter((segment) => segment.text !== '');
}

/** How much of a passage is shown, in characters. */
const shownLength = 190;

/** How much of it before the first mark. */
const shownBefore = 60;

/**
 * Shows why a record answers: the part of its passages that has most of the terms, marked, with an
 * ellipsis where it is cut; the beginning of the first passage where the terms are in none.
 */
export function excerpt(
  passages: readonly string[],
  terms: ReadonlySet<string>,
  locale: string,
): Segment[] {
  let best = { terms: 0, text: passages[0] ?? '', start: 0 };
  for (const text of passages) {
    const places = placesIn(text, terms, locale);
    for (const { start } of places) {
      const within = new Set(
        places
          .filter((place) => place.start >= start && place.end <= start + shownLength - shownBefore)
          .map(({ term }) => term),
      );
      if (within.size > best.terms) best = { terms: within.size, text, start };
    }
  }
  const { text } = best;
  if (text.length <= shownLength) return markTerms(text, terms, locale);
  const near = Math.min(best.start - shownBefore, text.length - shownLength);
  const from = near <= 0 ? 0 : text.indexOf(' ', near) + 1;
  const limit = from + shownLength;
  const to = limit >= text.length ? text.length : text.lastIndexOf(' ', limit);
  const cut = text.slice(from, to).trim();
  return markTerms(`${from > 0 ? '… ' : ''}${cut}${to < text.length ? ' …' : ''}`, terms, locale);
}
