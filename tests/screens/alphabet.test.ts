import { expect, test } from 'vitest';
import { alphabetOf } from '../../src/screens/alphabet.ts';
import { writtenView } from '../../src/screens/text.ts';
import { certainties } from '../../src/kinds/event/schema.ts';
import { dateForms } from '../../src/edtf/forms.ts';
import { corpusOf } from '../content.ts';
import { english, french } from '../editions.ts';

test('the alphabet shows every certainty, every form of a date and the sign of a statement', () => {
  const { groups } = alphabetOf(french);
  expect(groups.map(({ title }) => title)).toEqual(['Certitude', 'Date', 'Nature']);
  const marks = groups.flatMap(({ signs }) => signs.flatMap((sign) => sign.marks)).join(' ');
  for (const sign of [...certainties, ...dateForms, 'statement']) expect(marks).toContain(sign);
  expect(groups[0]?.signs.map(({ name }) => name)).toEqual([
    'Confirmé',
    'Confirmé, date discutée',
    'Rapporté',
    'Contesté',
  ]);
  for (const { signs } of alphabetOf(english).groups)
    for (const { name } of signs) expect(name).not.toMatch(/[éÉ]/);
});

test('the page of the method shows it, and no other page', () => {
  const text = { title: 'Un titre', summary: 'Un résumé.', html: '<p>…</p>' };
  const corpus = corpusOf({});
  expect(writtenView(corpus, french, 'method', text).alphabet?.title).toBe(
    'Les signes, et ce qu’ils disent',
  );
  expect(writtenView(corpus, french, 'about', text).alphabet).toBeUndefined();
});
