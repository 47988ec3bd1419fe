import { describe, expect, test } from 'vitest';
import { opaque, typeset, typesetRuns } from '../../src/i18n/typography.ts';

// Spaces that look alike are written by name: ~ is U+00A0, _ is U+202F.
const spaced = (text: string): string => text.replaceAll('~', '\u00A0').replaceAll('_', '\u202F');

type Case = readonly [written: string, set: string];

const french: readonly Case[] = [
  // Signs of two parts
  ['Qui sait ?', 'Qui sait_?'],
  ['Qui sait?', 'Qui sait_?'],
  ['Quoi ?! Non !!', 'Quoi_?! Non_!!'],
  ['Dit ; fait;', 'Dit_; fait_;'],
  ['Voici : trois faits', 'Voici~: trois faits'],
  ['Voici: trois faits :', 'Voici~: trois faits~:'],
  ['(sic) ; « Oui » ? 30 % !', '(sic)_; «_Oui_»_? 30_%_!'],
  ['Et puis… ? Ou...', 'Et puis…_? Ou…'],
  ['« Pourquoi ? »', '«_Pourquoi_?_»'],
  // Quotations
  ['"Bonjour"', '«_Bonjour_»'],
  ['«Bonjour»', '«_Bonjour_»'],
  ['«  Bonjour\u00A0»', '«_Bonjour_»'],
  ['("Bonjour", dit-il)', '(«_Bonjour_», dit-il)'],
  ['Il dit : "Elle répond "non" et part."', 'Il dit~: «_Elle répond “non” et part._»'],
  ['« Il dit "non" », dit-elle', '«_Il dit “non”_», dit-elle'],
  ['« Il dit “non” », dit-elle', '«_Il dit “non”_», dit-elle'],
  ['"un "deux "trois" deux" un"', '«_un “deux «_trois_» deux” un_»'],
  ['“Non” et "oui"', '“Non” et «_oui_»'],
  ['—"Oui"', '—«_Oui_»'],
  // Apostrophes
  ["L'armée n'a qu'un chef aujourd'hui", 'L’armée n’a qu’un chef aujourd’hui'],
  ['L’armée', 'L’armée'],
  ["d'« amis »", 'd’«_amis_»'],
  // Numbers
  ['278 % et 12,5%', '278_% et 12,5_%'],
  ['370 000 hommes, 1 250 000 francs', '370_000 hommes, 1_250_000 francs'],
  ['En 2025 300 morts, 3,5 000', 'En 2025 300 morts, 3,5 000'],
  ['20 22 33 44', '20 22 33 44'],
  // Dates
  ['le 9 juillet 2025, du 28 juin au 1er août', 'le 9~juillet 2025, du 28~juin au 1er~août'],
  ['né le 3 déc. 1990', 'né le 3~déc. 1990'],
  ['en mai 2021, 1,5 mars, 300 mai, 4 marsouins', 'en mai 2021, 1,5 mars, 300 mai, 4 marsouins'],
  // What only looks like these
  ['à 10:30, Jean 3:16', 'à 10:30, Jean 3:16'],
  ['https://a.example/b?c=1;d!e:f', 'https://a.example/b?c=1;d!e:f'],
  ['une vis de 12" et un angle de 5\'', 'une vis de 12" et un angle de 5\''],
  ['a?b', 'a?b'],
  ['Bravo 👍🏽 ! "👍🏽"', 'Bravo 👍🏽 ! «_👍🏽_»'],
  ['السؤال؟ نعم؛ لا', 'السؤال؟ نعم؛ لا'],
  ['', ''],
];

const english: readonly Case[] = [
  ['"Trade, not aid"', '“Trade, not aid”'],
  ['He said: "she said \'no\' twice"', 'He said: “she said ‘no’ twice”'],
  ['"He said "no" today."', '“He said ‘no’ today.”'],
  ["'Trade' (the 'aid')", '‘Trade’ (the ‘aid’)'],
  ["It's the officers' plan", 'It’s the officers’ plan'],
  ['9 July 2025, 28 June to 1 August', '9\u00A0July 2025, 28\u00A0June to 1\u00A0August'],
  ['he may, 5 may; 4 Marches', 'he may, 5 may; 4 Marches'],
  ["in the '90s", 'in the ’90s'],
  ['“Trade” and ‘aid’', '“Trade” and ‘aid’'],
  ['Wait... what? 50 % at 10:30; 370 000 : done', 'Wait… what? 50 % at 10:30; 370 000 : done'],
  ['a 12" pipe, 5\'', 'a 12" pipe, 5\''],
  ['“He said "no"”', '“He said ‘no’”'],
  ['👍🏽 "👍🏽"', '👍🏽 “👍🏽”'],
];

const others: readonly Case[] = [['"L\'homme" ? ...', '"L\'homme" ? ...']];

const cases = [
  ...french.map(([written, set]) => ['fr', written, spaced(set)] as const),
  ...english.map(([written, set]) => ['en', written, set] as const),
  ...others.map(([written, set]) => ['ar', written, set] as const),
];

describe('one text', () => {
  test.each(cases)('in %s: %s', (language, written, set) => {
    expect(typeset(written, language)).toBe(set);
  });

  test.each(cases)('set twice is set once, in %s: %s', (language, _, set) => {
    expect(typeset(set, language)).toBe(set);
  });

  test.each(cases)('cut into runs of any length is set as the whole, in %s: %s', (...given) => {
    const [language, written, set] = given;
    for (const length of [1, 2, 3, 5]) {
      const runs = Array.from({ length: Math.ceil(written.length / length) }, (_, index) =>
        written.slice(index * length, (index + 1) * length),
      );
      const result = typesetRuns(runs, language);
      expect(result).toHaveLength(runs.length);
      expect(result.join('')).toBe(set);
    }
  });
});

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['fr', ['"', 'Bamako', '": oui'], ['«_', 'Bamako', '_»~: oui']],
  ['fr', ['Le ', '"grand', ' soir" ', '?'], ['Le ', '«_grand', ' soir_»', '_?']],
  ['fr', ['l', "'armée"], ['l', '’armée']],
  ['fr', ['370', ' ', '000', ' %'], ['370', '', '_000', '_%']],
  ['fr', ['', 'Qui', '', ' ?', ''], ['', 'Qui', '', '_?', '']],
  ['fr', ['« ', 'Oui', ' »'], ['«_', 'Oui', '_»']],
  ['fr', ['Voir ', opaque, ' ? "', opaque, '"'], ['Voir ', opaque, '_? «_', opaque, '_»']],
  ['fr', ['Et', '.', '..'], ['Et', '', '…']],
  ['en', ['"', 'Trade', '" it', "'s"], ['“', 'Trade', '” it', '’s']],
  ['ar', ['"', 'a', '" ?'], ['"', 'a', '" ?']],
  ['fr', [], []],
])('runs in %s: %j', (language, runs, set) => {
  expect(typesetRuns(runs, language)).toEqual(set.map(spaced));
});
