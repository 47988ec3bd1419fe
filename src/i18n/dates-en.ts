import { enGB } from 'date-fns/locale/en-GB';
import { monthOfDay, yearOfDay } from '../edtf/days.ts';
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
  atTime: (day, hour, minute) => `${day}, ${String(hour).padStart(2, '0')}:${minute}`,
  dayAlone: String,
  beforeChrist: (words) => `${words} BC`,
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  decade: (year) => `the ${year}s`,
  century: (first, last) => `the years ${first} to ${last}`,
  unknownPart: (known, part) => `${known}, ${part} unknown`,
  about: (words) => `about ${words}`,
  uncertain: (words) => `${words} (date uncertain)`,
  sides: (doubt, side) => {
    if (side === 'both') return `dates ${doubt}`;
    return `${side} ${doubt}`;
  },
  interval: (start, end) => {
    // A dash stands closed between single words and spaced between dates of several.
    const isShort =
      start.precision === end.precision &&
      !start.unspecified &&
      !end.unspecified &&
      (start.precision === 'year' ||
        (start.precision === 'day' && monthOfDay(start.earliest) === monthOfDay(end.earliest)) ||
        (start.precision === 'month' && yearOfDay(start.earliest) === yearOfDay(end.earliest)));
    return { before: '', between: isShort ? '–' : ' – ' };
  },
  since: () => 'since ',
  from: () => 'from ',
  until: () => 'until ',
  unknown: (side) => `${side} not recorded`,
  or: (members) =>
    [members.slice(0, -1).join(', '), ...members.slice(-1)].filter(Boolean).join(' or '),
  orOther: { before: 'or before', after: 'or later' },
};
