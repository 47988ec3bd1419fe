import { file, smallWorld, type Files } from '../content.ts';

const place = (name: string, more = '') =>
  file(`
name: ${name}
kind: city
country: ML
coordinates: { latitude: 12, longitude: -8 }${more}`);

const person = (name: string, more = '') => file(`name: ${name}\nkind: person${more}`);

const event = (fr: string, en: string) =>
  file(`
date: 2025-07-10
title: { fr: ${fr}, en: ${en} }
kind: meeting
certainty: reported
sources: [agency-2025]`);

/** Names and texts with letters, signs and initials that are typed in other ways than written. */
export const spelledContent: Files = {
  ...smallWorld,
  'places/lodz': place('Łódź'),
  'places/tromso': place('Tromsø'),
  'places/seydisfjordur': place('Seyðisfjörður'),
  'places/taizz': place('Taʿizz'),
  'places/sanaa': place('Ṣanʿāʾ', '\naliases: [Sana’a]'),
  'places/djamena': place('N’Djamena'),
  'places/diyarbakir': place('Diyarbakır'),
  'places/hagatna': place('Hagåtña'),
  'actors/duc': person('Nguyễn Minh Đức'),
  'actors/thor': person('Þór Jónsson'),
  'actors/abd': person('ʿAbd al-Raḥmān'),
  'actors/bare': person('Ɲaamɛ Ɓaare'),
  'actors/obrien': person('Mary O’Brien'),
  'actors/ahmad': person('أحمد مصطفى'),
  'actors/oms': file(`
name: { fr: Organisation de la santé, en: Health body }
kind: organisation
aliases: [O.M.S., W.H.O.]`),
  'events/2025-07-10-convoy': event(
    'L’O.N.U. envoie un convoi vers Gdańsk',
    'The U.N. sends a convoy to Gdańsk',
  ),
  'events/2025-07-10-note': event(
    'Une note des É.-U. sur les ports',
    'A note of the U.S. on harbours',
  ),
  'events/2025-07-10-bridge': event(
    'Le chan\u00ADtier du via\u00ADduc re\u00ADprend',
    'Work on the via\u00ADduct re\u00ADsumes',
  ),
  'events/2025-07-10-vote': event(
    'Les électeurs d’Ağrı et de Malmø votent',
    'Voters in Ağrı and Malmø go to the polls',
  ),
};
