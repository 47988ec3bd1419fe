import { pointsOf, type EdtfDate } from './edtf.ts';

/**
 * What the form of a mark says of a date, one alphabet for lists, charts and legends: long for what
 * is no single day, double for one of several days, fading for what is about, in doubt or open.
 */
export const dateForms = ['span', 'choice', 'about'] as const;

export type DateForm = (typeof dateForms)[number];

/** What the form of the mark of a date says; nothing of one day that is known. */
export function dateFormsOf(date: EdtfDate): DateForm[] {
  const isChoice = date.form === 'set' && !date.orBefore && !date.orAfter;
  const isOpen = date.earliest === null || date.latest === null;
  const isAbout = pointsOf(date).some(({ approximate, uncertain }) => approximate || uncertain);
  const length: DateForm | undefined = isChoice
    ? 'choice'
    : date.earliest === date.latest
      ? undefined
      : 'span';
  return [...(length ? [length] : []), ...(isAbout || isOpen ? ['about' as const] : [])];
}
