import { expect, test } from 'vitest';
import { byStart, positionAt, spanOf } from '../../src/domain/positions.ts';
import { parseEdtf } from '../../src/edtf/edtf.ts';
import { corpusOf, file, smallWorld } from '../content.ts';

/** An actor with one position for each `[title, from, to]`. */
const actorWith = (
  ...positions: readonly (readonly [
    title: string,
    from?: string | undefined,
    to?: string | undefined,
  ])[]
) => {
  const lines = positions.map(
    ([title, from, to]) =>
      `  - { title: ${title}, ${from ? `from: ${from}, ` : ''}${to ? `to: "${to}", ` : ''}sources: [agency-2025] }`,
  );
  const text = file(`name: Eve\nkind: person\npositions:\n${lines.join('\n')}`);
  const eve = corpusOf({ ...smallWorld, 'actors/eve': text }).actors.get('eve');
  if (!eve) throw new Error('Eve is not there.');
  return eve;
};

test.each([
  ['2021-06-11', '..', { earliest: '2021-06-11', latest: null }],
  ['2015', '2021-06', { earliest: '2015-01-01', latest: '2021-06-30' }],
  ['2015~', undefined, { earliest: '2015-01-01', latest: null }],
  [undefined, '2021', { earliest: null, latest: '2021-12-31' }],
  [undefined, undefined, { earliest: null, latest: null }],
])('from %s to %s is the days %j', (from, to, span) => {
  expect(actorWith(['A', from, to]).positions.map(spanOf)).toEqual([span]);
});

test('orders positions from the last begun to the first, those without a start at the end', () => {
  const { positions } = actorWith(
    ['First', '2015'],
    ['Undated'],
    ['Last', '2021-06-11'],
    ['Undated too', undefined, '2010'],
    ['Second', '2021-06'],
  );
  expect([...positions].sort(byStart).map(({ title }) => title)).toEqual([
    'Last',
    'Second',
    'First',
    'Undated',
    'Undated too',
  ]);
});

const career = actorWith(
  ['Ambassador', '2015', '2021-06'],
  ['Minister', '2021-06-11', '..'],
  ['Senator', '2024'],
  ['Deputy', '2008', '2010'],
);

test.each([
  [career, '2018', 'Ambassador'],
  [career, '2020-08-18', 'Ambassador'],
  [career, '2021-06-10', 'Ambassador'],
  [career, '2021-06-11', 'Minister'], // both cover the day: the one begun last
  [career, '2021', 'Minister'],
  [career, '2025-07-09', 'Minister'], // known to go on, before one whose end is not known
  [career, '2009/..', 'Minister'],
  [career, '../2009', 'Deputy'],
  [career, '2012', undefined],
  [career, '2000', undefined],
  [actorWith(['Senator', '2024']), '2025', 'Senator'],
  [actorWith(['Senator', '2024']), '2023-12-31', undefined],
  [actorWith(['Chief']), '1960', 'Chief'],
])('an actor of %# at %s is %s', (actor, date, title) => {
  expect(positionAt(actor, parseEdtf(date))?.title).toBe(title);
});

test('an actor without positions holds none', () => {
  expect(positionAt({ positions: [] }, parseEdtf('2025'))).toBeUndefined();
});
