import { expect, test } from 'vitest';
import { eventItem } from '../../../src/kinds/event/item.ts';
import { corpusOf, file, written } from '../../content.ts';
import { english, french } from '../../editions.ts';

const event = (certainty: string, note: string, date = '2025-07-09') =>
  file(
    `date: "${date}"\ntitle: { fr: Un fait, en: A fact }\nkind: statement\ncertainty: ${certainty}\nsources: [s, t]\nnote: ${note}`,
  );
const itemOf = (text: string, edition = french) => {
  const corpus = corpusOf({ 'events/e': text });
  return eventItem(corpus, edition, written(corpus.eventBySlug, 'e'));
};

test('a disputed event says in one sentence why it is', () => {
  const note =
    '{ fr: "Un titre dit le 7, trois disent le 8. Le reste est établi.", en: "One outlet says the 7th, three the 8th." }';
  expect(itemOf(event('disputed', note)).reason?.text).toBe(
    'Un titre dit le 7, trois disent le 8.',
  );
  expect(itemOf(event('disputed', note), english).reason?.text).toBe(
    'One outlet says the 7th, three the 8th.',
  );
  expect(itemOf(event('reported', note)).reason).toBeUndefined();
});

test('its mark tells certainty, date and kind; a confirmed one of which the date is discussed has its label', () => {
  const note = '{ fr: Une note., en: A note. }';
  const { marks, certainty } = itemOf(event('confirmed', note, '[2025-07-07,2025-07-08]'));
  expect([marks, certainty.words]).toEqual([
    'confirmed choice statement',
    'Confirmé, date discutée',
  ]);
  expect(itemOf(event('disputed', note, '2025-07')).marks).toBe('disputed span statement');
});
