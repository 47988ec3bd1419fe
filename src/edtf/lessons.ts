/** Why a text is no date of the profile, and what to write instead. */
export type Lesson = readonly [why: string, advice: string];

const pad = (digits: string): string => digits.padStart(2, '0');

const date = String.raw`(\d{4}(?:-\d{2}){0,2}[?~%]?)`;

/** How texts are written that are meant as dates, each with what to say of it. */
const lessons: readonly (readonly [RegExp, (...groups: (string | undefined)[]) => Lesson])[] = [
  [/^$/, () => ['is empty', 'write a date, such as 2025-07-09, or remove the key']],
  [
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/,
    (first = '', second = '', year = '') => {
      const [dayFirst, monthFirst] = [
        `${year}-${pad(second)}-${pad(first)}`,
        `${year}-${pad(first)}-${pad(second)}`,
      ];
      const advice =
        Number(first) > 12
          ? `write ${dayFirst}`
          : Number(second) > 12
            ? `write ${monthFirst}`
            : `write ${dayFirst}, or ${monthFirst} where the month came first`;
      return ['has its year last', advice];
    },
  ],
  [
    /^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?$/,
    (year = '', month = '', day) => [
      'has other signs than hyphens between its parts',
      `write ${[year, pad(month), ...(day === undefined ? [] : [pad(day)])].join('-')}`,
    ],
  ],
  [
    /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/,
    (year = '', month = '', day) => [
      'has a month or a day of one digit',
      `write ${[year, pad(month), ...(day === undefined ? [] : [pad(day)])].join('-')}`,
    ],
  ],
  [
    /^(\d{4})(0[1-9]|1[0-2])(\d{2})?$/,
    (year = '', month = '', day) => [
      'lacks its hyphens',
      `write ${[year, month, ...(day === undefined ? [] : [day])].join('-')}`,
    ],
  ],
  [
    /^(-?)(\d{1,3})$/,
    (sign = '', year = '') => [
      'is a year of fewer than four digits',
      `write ${sign}${year.padStart(4, '0')}`,
    ],
  ],
  [
    /^-0000/,
    () => ['is no year', 'write 0000 for the year before 1, and -0001 for the one before'],
  ],
  [
    /^(?:Y|\+|-?\d{5})/,
    () => ['has a year of more than four digits', 'write one from -9999 to 9999'],
  ],
  [
    /^(\d{4}-\d{2}-\d{2})[T ]\d{1,2}[:h]/,
    (day = '') => ['has a time of day', `write ${day}, and the hour of an event in “time”`],
  ],
  [
    /[\u2010-\u2015\u2212]/,
    () => ['has a dash where a hyphen is meant', 'write it with “-”, as in 2025-07-09'],
  ],
  [
    /^\{.*\}$/,
    () => [
      'means all of several dates',
      'write an interval, such as 2025-07-09/2025-07-11, or one event for each',
    ],
  ],
  [
    /^\[\s*(.*?)\s*(?:[;|]|\s(?:ou|or|et|and)\s)\s*(.*?)\s*\]$/i,
    (first = '', second = '') => [
      'does not part its dates by a comma',
      `write [${first},${second}]`,
    ],
  ],
  [
    /^\[.*\d\.\.\d.*\]$/,
    () => [
      'holds a span inside a choice',
      'write each date of it, or an interval, such as 1670/1672',
    ],
  ],
  [
    /\/.*[[\]]|[[\]].*\//,
    () => ['joins a choice and an interval', 'write one of them, and say the rest in “note”'],
  ],
  [
    /^\[[^\]]*$|^[^[]*\]$/,
    () => ['has a bracket that lacks the other', 'write a choice as [2025-07-07,2025-07-08]'],
  ],
  [
    /(?:^|\/)(?:open|unknown|now|present)(?:\/|$)/i,
    () => [
      'says a side of “/” in a word',
      'write “..” for a side that is open, and nothing for one that is not known: 2025-06/.., 1985/',
    ],
  ],
  [
    new RegExp(
      String.raw`^(?:de |du |from )?${date}(?:\.\.|\s*/\s*|\s+(?:-|to|until|à|au)\s+)${date}$`,
      'i',
    ),
    (start = '', end = '') => ['does not join its dates by “/” alone', `write ${start}/${end}`],
  ],
  [
    /^\.\.|\.\.$/,
    () => [
      'has an open side without “/”',
      'write 2025-06/.. (since), ../2020 (until), [2025-06..] (then or later) or [..2020] (then or before)',
    ],
  ],
  [/\d?x/, () => ['has a small “x”', 'write a capital: 202X']],
  [
    /[?~%](?!$|\/)|(?:^|\/)[?~%]|\s[?~%]/,
    () => [
      'qualifies a part of a date',
      'write “?” (uncertain), “~” (about) or “%” (both) once, at its end: 2021-05~',
    ],
  ],
  [
    /X/,
    () => [
      'leaves open digits that this site cannot',
      'write 202X (a decade), 20XX (a century), 2025-XX or 2025-07-XX',
    ],
  ],
  [
    /\p{L}{3}/u,
    () => ['is written in words', 'write numbers, the year first: 2025, 2025-07 or 2025-07-09'],
  ],
];

const examples =
  'write for instance 2025, 2025-07, 2025-07-09, 2021-05~, 202X, 2021-21, 2025-07-09/2025-07-11, 2025-06/.., ../2020, 1985/, [2025-07-07,2025-07-08], [..2020] or -0044';

/** Says why a text is not read as a date, by the way in which it, or the part that fails, is written. */
export function lessonOn(text: string, part = text): Lesson {
  for (const written of part === '' ? [text] : [text, part])
    for (const [pattern, teach] of lessons) {
      const found = pattern.exec(written);
      if (found) return teach(...found.slice(1));
    }
  return ['is not a date that this site can read', examples];
}
