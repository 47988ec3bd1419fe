import { fr } from 'date-fns/locale/fr';
import { monthOfDay } from '../edtf/days.ts';
import type { Point } from '../edtf/edtf.ts';
import type { DateGrammar } from './date-words.ts';

const doubtWords = {
  approximate: {
    start: 'début approximatif',
    end: 'fin approximative',
    both: 'dates approximatives',
  },
  uncertain: {
    start: 'début incertain',
    end: 'fin incertaine',
    both: 'dates incertaines',
  },
} as const;

const startsWithVowel = ({ earliest }: Point) =>
  ['04', '08', '10'].includes(monthOfDay(earliest).slice(-2));

/** « du 9 », « d’avril », « de 2020 », « des années 2020 », « du printemps », « de l’été ». */
function from(point: Point): string {
  if (point.precision === 'day') return 'du ';
  if (point.precision === 'decade' || point.precision === 'century') return 'des ';
  if (point.precision === 'season') return point.text.endsWith('21') ? 'du ' : 'de l’';
  return point.precision === 'month' && startsWithVowel(point) ? 'd’' : 'de ';
}

/** « au 11 », « à juin », « aux années 2020 », « au printemps », « à l’été ». */
function to(point: Point): string {
  if (point.precision === 'day') return 'au ';
  if (point.precision === 'decade' || point.precision === 'century') return 'aux ';
  if (point.precision === 'season') return point.text.endsWith('21') ? 'au ' : 'à l’';
  return 'à ';
}

/** « le 9 juillet », « les années 2020 », « le printemps », « l’été »; nothing before a month. */
function the(point: Point): string {
  if (point.precision === 'day') return 'le ';
  if (point.precision === 'decade' || point.precision === 'century') return 'les ';
  if (point.precision === 'season') return point.text.endsWith('21') ? 'le ' : 'l’';
  return '';
}

/** How French says dates: « du 28 juin au 2 juillet 2025 », « depuis juin 2025 », « vers mai 2021 ». */
export const frenchDates: DateGrammar = {
  locale: fr,
  patterns: {
    day: 'do MMMM y',
    dayMonth: 'do MMMM',
    month: 'MMMM y',
    monthAlone: 'MMMM',
  },
  short: { day: 'do MMM', month: 'MMM' },
  circa: 'v. ',
  atTime: (day, hour, minute) =>
    `${day} à ${String(hour)}\u00A0h${minute === '00' ? '' : `\u00A0${minute}`}`,
  dayAlone: (day) => (day === 1 ? '1er' : String(day)),
  beforeChrist: (words) => `${words} av. J.-C.`,
  seasons: ['printemps', 'été', 'automne', 'hiver'],
  decade: (year) => `années ${year}`,
  century: (first, last) => `années ${first} à ${last}`,
  unknownPart: (known, part) => `${known}, ${part === 'month' ? 'mois' : 'jour'} inconnu`,
  about: (words, point) => `vers ${the(point)}${words}`,
  uncertain: (words) => `${words} (date incertaine)`,
  sides: (doubt, side) => doubtWords[doubt][side],
  interval: (start, end) => ({ before: from(start), between: ` ${to(end)}` }),
  since: (start) => `depuis ${the(start)}`,
  from: (start) => `à partir ${from(start)}`,
  until: (end) =>
    end.precision === 'month' || end.precision === 'year' ? 'jusqu’en ' : `jusqu’${to(end)}`,
  unknown: (side) => (side === 'start' ? 'début non documenté' : 'fin non documentée'),
  or: (members, points) => {
    const said = members.map((words, index) => {
      const point = points[index];
      return point ? `${the(point)}${words}` : words;
    });
    return [said.slice(0, -1).join(', '), ...said.slice(-1)].filter(Boolean).join(' ou ');
  },
  orOther: { before: 'ou avant', after: 'ou après' },
};
