import type { Locale } from '../../src/settings.ts';

/** Something that a reader may look for, and the page that should be among the first three. */
export interface Query {
  readonly text: string;
  readonly page: string;
}

/** A French question and its page, the English ones, and what the pair tries. */
const rows: readonly (readonly [string, string, string, string, string])[] = [
  [
    'Seynabou N’Diamane',
    'acteurs/seynabou-n-diamane',
    'Seynabou N’Diamane',
    'actors/seynabou-n-diamane',
    'a name',
  ],
  [
    'meissara',
    'acteurs/yacoub-ould-meissara',
    'meissara',
    'actors/yacoub-ould-meissara',
    'without accents',
  ],
  ['Kanttara', 'acteurs/fode-kantara', 'Kanttara', 'actors/fode-kantara', 'a letter too many'],
  [
    'Élimane Bocomba',
    'acteurs/elimane-bocoumba',
    'Élimane Bocomba',
    'actors/elimane-bocoumba',
    'one too few',
  ],
  [
    'birane dokosso',
    'acteurs/birane-tokosso',
    'birane dokosso',
    'actors/birane-tokosso',
    'one changed',
  ],
  [
    'Yacuob Ould Meïssara',
    'acteurs/yacoub-ould-meissara',
    'Yacuob Ould Meïssara',
    'actors/yacoub-ould-meissara',
    'two swapped',
  ],
  [
    'N’Diamane',
    'acteurs/seynabou-n-diamane',
    "N'Diamane",
    'actors/seynabou-n-diamane',
    'an apostrophe inside a name',
  ],
  [
    'Ndiamane',
    'acteurs/seynabou-n-diamane',
    'ndiamane',
    'actors/seynabou-n-diamane',
    'the same, left out',
  ],
  [
    'Elimane',
    'acteurs/elimane-bocoumba',
    'Elimane',
    'actors/elimane-bocoumba',
    'a capital without accent',
  ],
  [
    'cote d ivoire',
    'lieux/cote-d-ivoire',
    'cote divoire',
    'places/cote-d-ivoire',
    'an elision undone',
  ],
  [
    'l’Œuvre des passeurs',
    'acteurs/oeuvre-des-passeurs',
    'the Œuvre',
    'actors/oeuvre-des-passeurs',
    'an elision',
  ],
  [
    'oeuvre des passeurs',
    'acteurs/oeuvre-des-passeurs',
    'ferrymen oeuvre',
    'actors/oeuvre-des-passeurs',
    'a ligature undone',
  ],
  [
    'Laetitia Kerœz',
    'acteurs/laetitia-keroez',
    'Lætitia Keroez',
    'actors/laetitia-keroez',
    'two ligatures, in part',
  ],
  ['CIF', 'acteurs/commission-du-fleuve', 'IRC', 'actors/commission-du-fleuve', 'initials'],
  [
    'C.I.F.',
    'acteurs/commission-du-fleuve',
    'I.R.C.',
    'actors/commission-du-fleuve',
    'initials with dots',
  ],
  ['Foutabar', 'acteurs/barrages-du-fouta', 'Foutabar', 'actors/barrages-du-fouta', 'another name'],
  ['Ndar', 'lieux/saint-louis', 'N’Dar', 'places/saint-louis', 'another name of a place'],
  [
    'ميسارة',
    'acteurs/yacoub-ould-meissara',
    'يعقوب',
    'actors/yacoub-ould-meissara',
    'a name in other letters',
  ],
  ['Dagana', 'lieux/dagana', 'Dagana', 'places/dagana', 'a name that is everywhere'],
  [
    'Régie des bacs',
    'acteurs/regie-des-bacs',
    'Ferry Authority',
    'actors/regie-des-bacs',
    'a name of common words',
  ],
  [
    'River Commission',
    'acteurs/commission-du-fleuve',
    'Régie des bacs',
    'actors/regie-des-bacs',
    'words of the other language',
  ],
  ['Tombouctou Podor', 'lieux/podor', 'Timbuktu Podor', 'places/podor', 'a word that no page has'],
  [
    'ministre de l’hydraulique N’Diamane',
    'acteurs/seynabou-n-diamane',
    'water minister Senegal',
    'actors/seynabou-n-diamane',
    'an office',
  ],
  [
    'session de Nouakchott',
    'evenements/2020-02-11-deuxieme-session',
    'second session Nouakchott',
    'events/2020-02-11-deuxieme-session',
    'an event by its place',
  ],
  [
    'tirs au débarcadère',
    'evenements/2024-03-12-tirs-au-debarcadere',
    'shots at the landing stage',
    'events/2024-03-12-tirs-au-debarcadere',
    'an event',
  ],
  [
    'Tokosso quitte le commandement',
    'evenements/2024-03-20-depart-de-tokosso',
    'Tokosso leaves command',
    'events/2024-03-20-depart-de-tokosso',
    'an event by a name',
  ],
  [
    'lâcher eau essai',
    'evenements/2025-06-lachers-d-essai',
    'release water trial',
    'events/2025-06-lachers-d-essai',
    'three words',
  ],
  [
    'traversée de nuit',
    'evenements/2019-04-traversees-de-nuit',
    'night crossing',
    'events/2019-04-traversees-de-nuit',
    'a plural',
  ],
  [
    'échoué banc',
    'evenements/2021-08-17-echouage',
    'grounded sandbank',
    'events/2021-08-17-echouage',
    'another form of a word',
  ],
  [
    'émissaire Kantara juin 2025',
    'evenements/2025-06-emissaire',
    'Kantara envoy June 2025',
    'events/2025-06-emissaire',
    'a month',
  ],
  [
    'horaire 16 septembre 2025',
    'evenements/2025-09-16-horaire-vote',
    'timetable 16 September 2025',
    'events/2025-09-16-horaire-vote',
    'a date',
  ],
  [
    'salle des machines',
    'analyses/un-horaire-pour-l-eau',
    'engine room',
    'analyses/water-by-the-timetable',
    'words deep in a text',
  ],
  [
    'unanimité',
    'evenements/2025-09-16-horaire-vote',
    'unanimous',
    'events/2025-09-16-horaire-vote',
    'a word behind an elision',
  ],
  [
    'douze ans basses eaux',
    'analyses/le-bac-de-dagana',
    'twelve years low water',
    'analyses/the-dagana-ferry',
    'words of a title',
  ],
  [
    '« la part de l’amont »',
    'analyses/la-part-de-l-amont',
    '"the upstream share"',
    'analyses/the-upstream-share',
    'a phrase in quotation marks',
  ],
  [
    'Diário do Rio',
    'sources/diario-do-rio-2023-09',
    'diario do rio',
    'sources/diario-do-rio-2023-09',
    'a source',
  ],
];

/** Questions in each language on the content of `tests/example/`, each of which tries another thing. */
export const queries: Readonly<Record<Locale, readonly Query[]>> = {
  fr: rows.map(([text, page]) => ({ text, page: `/${page}/` })),
  en: rows.map(([, , text, page]) => ({ text, page: `/en/${page}/` })),
};

/** A question typed in another way than what it looks for is written, in each language. */
const spelledRows: typeof rows = [
  ['Lodz', 'lieux/lodz', 'lodz', 'places/lodz', 'a stroke'],
  ['ŁÓDŹ', 'lieux/lodz', 'Łódź', 'places/lodz', 'the letters themselves'],
  ['tromso', 'lieux/tromso', 'TROMSØ', 'places/tromso', 'a stroke through an o'],
  [
    'Seydisfjordur',
    'lieux/seydisfjordur',
    'seyðisfjordur',
    'places/seydisfjordur',
    'an eth, in part',
  ],
  ['Duc', 'acteurs/duc', 'Nguyen Minh Duc', 'actors/duc', 'a stroke through a capital'],
  ['Thor', 'acteurs/thor', 'thor jonsson', 'actors/thor', 'a thorn'],
  ['Abd', 'acteurs/abd', "'Abd al-Rahman", 'actors/abd', 'an ʿayn at the beginning'],
  ["Ta'izz", 'lieux/taizz', 'Taizz', 'places/taizz', 'an ʿayn inside'],
  ['Sanaa', 'lieux/sanaa', "San'a'", 'places/sanaa', 'a hamza at the end'],
  ['Ndjamena', 'lieux/djamena', 'Djamena', 'places/djamena', 'an apostrophe left out'],
  ['diyarbakir', 'lieux/diyarbakir', 'DİYARBAKIR', 'places/diyarbakir', 'an i without a dot'],
  ['Agri Malmo', 'evenements/2025-07-10-vote', 'agri', 'events/2025-07-10-vote', 'in a text'],
  ['Nyaame Baare', 'acteurs/bare', 'naame', 'actors/bare', 'letters of Bambara and Fula'],
  ["O'Brien", 'acteurs/obrien', 'obrien', 'actors/obrien', 'an Irish name'],
  ['احمد', 'acteurs/ahmad', 'مصطفي', 'actors/ahmad', 'forms of an Arabic letter'],
  ['ONU', 'evenements/2025-07-10-convoy', 'UN', 'events/2025-07-10-convoy', 'initials, joined'],
  [
    'o.n.u. convoi',
    'evenements/2025-07-10-convoy',
    'U.N. convoy',
    'events/2025-07-10-convoy',
    'initials, as written',
  ],
  ['OMS', 'acteurs/oms', 'WHO', 'actors/oms', 'initials that are a common word'],
  [
    'EU ports',
    'evenements/2025-07-10-note',
    'US',
    'events/2025-07-10-note',
    'a common abbreviation',
  ],
  [
    'chantier du viaduc',
    'evenements/2025-07-10-bridge',
    'via\u00ADduct',
    'events/2025-07-10-bridge',
    'soft hyphens',
  ],
];

/** Twenty questions in each language, on the content of `spelled-content.ts`. */
export const spelledQueries: typeof queries = {
  fr: spelledRows.map(([text, page]) => ({ text, page: `/${page}/` })),
  en: spelledRows.map(([, , text, page]) => ({ text, page: `/en/${page}/` })),
};
