import type { Locale } from '../../src/settings.ts';

/** Something that a reader may look for, and the page that should be among the first three. */
export interface Query {
  readonly text: string;
  readonly page: string;
}

/** A French question and its page, the English ones, and what the pair tries. */
const rows: readonly (readonly [string, string, string, string, string])[] = [
  ['Assimi Goïta', 'acteurs/assimi-goita', 'Assimi Goïta', 'actors/assimi-goita', 'a name'],
  ['goita', 'acteurs/assimi-goita', 'goita', 'actors/assimi-goita', 'without accents'],
  ['Goitta', 'acteurs/assimi-goita', 'Goitta', 'actors/assimi-goita', 'a letter too many'],
  [
    'Abdoulay Diop',
    'acteurs/abdoulaye-diop',
    'Abdoulay Diop',
    'actors/abdoulaye-diop',
    'one too few',
  ],
  ['sadio kamara', 'acteurs/sadio-camara', 'sadio kamara', 'actors/sadio-camara', 'one changed'],
  [
    'Chogeul Maïga',
    'acteurs/choguel-maiga',
    'Chogeul Maïga',
    'actors/choguel-maiga',
    'two swapped',
  ],
  ['N’Daw', 'acteurs/bah-ndaw', "N'Daw", 'actors/bah-ndaw', 'an apostrophe inside a name'],
  [
    'Etats-Unis',
    'lieux/etats-unis',
    'United States',
    'places/etats-unis',
    'a capital without accent',
  ],
  [
    'cote d ivoire',
    'lieux/cote-d-ivoire',
    'cote divoire',
    'places/cote-d-ivoire',
    'an elision undone',
  ],
  ['l’armée malienne', 'acteurs/fama', 'Malian Armed Forces', 'actors/fama', 'an elision'],
  ['armee malienne', 'acteurs/fama', 'malian army', 'actors/fama', 'the same, without accents'],
  ['CEDEAO', 'acteurs/cedeao', 'ECOWAS', 'actors/cedeao', 'initials'],
  ['GSIM', 'acteurs/jnim', 'JNIM', 'actors/jnim', 'another name'],
  ['Wagner', 'acteurs/wagner', 'Wagner', 'actors/wagner', 'a name that is everywhere'],
  [
    'Département d’Etat',
    'acteurs/departement-d-etat',
    'State Department',
    'actors/departement-d-etat',
    'a name of common words',
  ],
  ['Tombouctou Kidal', 'lieux/kidal', 'Kidal', 'places/kidal', 'a word that no page has'],
  [
    'ministre de la défense malien',
    'acteurs/sadio-camara',
    'defence minister Camara',
    'actors/sadio-camara',
    'an office',
  ],
  [
    'massacre de Moura',
    'evenements/2022-03-27-moura',
    'people killed in Moura',
    'events/2022-03-27-moura',
    'an event by its place',
  ],
  [
    'blocus du carburant',
    'evenements/2025-09-blocus-carburant',
    'fuel blockade',
    'events/2025-09-blocus-carburant',
    'an event',
  ],
  [
    'litige Idemia',
    'evenements/2023-09-25-litige-idemia',
    'Idemia dispute',
    'events/2023-09-25-litige-idemia',
    'an event by a name',
  ],
  [
    'chef de Wagner sanctionné',
    'evenements/2023-05-25-sanctions-maslov',
    'Wagner chief sanctions',
    'events/2023-05-25-sanctions-maslov',
    'three words',
  ],
  [
    'attaques Kati',
    'evenements/2022-07-22-attaque-kati',
    'attacks Kati',
    'events/2022-07-22-attaque-kati',
    'a plural',
  ],
  [
    'cautions de visas',
    'evenements/2025-10-08-cautions-visa',
    'visa bonds',
    'events/2025-10-23-retrait-caution',
    'plurals',
  ],
  [
    'fermeture des écoles',
    'evenements/2025-10-27-fermeture-ecoles',
    'schools shut',
    'events/2025-10-27-fermeture-ecoles',
    'another form of a word',
  ],
  [
    'Bah N’Daw arrêté en mai 2021',
    'evenements/2021-05-24-second-coup',
    'Bah N’Daw arrested May 2021',
    'events/2021-05-24-second-coup',
    'a month',
  ],
  [
    'retrait de la MINUSMA 30 juin 2023',
    'evenements/2023-06-30-resolution-2690',
    'MINUSMA withdrawal 30 June 2023',
    'events/2023-06-30-resolution-2690',
    'a date',
  ],
  [
    'article 7008',
    'analyses/aide-americaine-une-rupture-en-deux-temps',
    'section 7008',
    'analyses/us-military-aid-a-break-in-two-steps',
    'words deep in a text',
  ],
  [
    'unanimité',
    'evenements/2023-06-30-resolution-2690',
    'unanimous',
    'events/2023-06-30-resolution-2690',
    'a word behind an elision',
  ],
  [
    'aide militaire américaine rupture',
    'analyses/aide-americaine-une-rupture-en-deux-temps',
    'US military aid break',
    'analyses/us-military-aid-a-break-in-two-steps',
    'words of a title',
  ],
  [
    'Wall Africa Journal',
    'sources/wall-africa-journal-2025-10',
    'Wall Africa Journal',
    'sources/wall-africa-journal-2025-10',
    'a source',
  ],
];

/** Thirty questions in each language. */
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
