import { enGB } from 'date-fns/locale/en-GB';
import type { DateGrammar } from './date-words.ts';

/** How English says dates: “9–11 July 2025”, “since June 2025”, “about May 2021”. */
export const englishDates: DateGrammar = {
  locale: enGB,
  patterns: {
    day: 'd MMMM y',
    dayMonth: 'd MMMM',
    month: 'MMMM y',
    monthAlone: 'MMMM',
  },
  short: { day: 'd MMM', month: 'MMM' },
  circa: 'c. ',
  dayAlone: String,
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  decade: (year) => `the ${year}s`,
  century: (first, last) => `the years ${first} to ${last}`,
  unknownPart: (known, part) => `${known}, ${part} unknown`,
  about: (words) => `about ${words}`,
  uncertain: (words) => `${words} (date uncertain)`,
  sides: (doubt, side) => {
    if (side === 'both') return ` (dates ${doubt})`;
    return ` (${side} ${doubt})`;
  },
  interval: (start, end) => {
    // A dash stands closed between single words and spaced between dates of several.
    const isShort =
      start.precision === end.precision &&
      !start.unspecified &&
      !end.unspecified &&
      (start.precision === 'year' ||
        (start.precision === 'day' && start.earliest.slice(0, 7) === end.earliest.slice(0, 7)) ||
        (start.precision === 'month' && start.earliest.slice(0, 4) === end.earliest.slice(0, 4)));
    return { before: '', between: isShort ? '–' : ' – ' };
  },
  since: () => 'since ',
  until: () => 'until ',
  or: (members) => `${members.slice(0, -1).join(', ')} or ${members.at(-1) ?? ''}`,
};
