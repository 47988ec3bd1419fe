import { expect, test } from 'vitest';
import { byStart, lastPosition, positionAt, sureSpanOf } from '../../src/domain/positions.ts';
import { parseEdtf } from '../../src/edtf/edtf.ts';
import { corpusOf, file, smallWorld } from '../content.ts';

type Row = readonly [title: string, from?: string, to?: string, attested?: string];

/** An actor with one position for each row. */
const actorWith = (...rows: readonly Row[]) => {
  const side = (key: string, date?: string) => (date ? `${key}: "${date}", ` : '');
  const lines = rows.map(
    ([title, from, to, attested]) =>
      `  - { title: ${title}, ${side('from', from)}${side('to', to)}${side('attested', attested)}sources: [agency-2025] }`,
  );
  const text = file(`name: Eve\nkind: person\npositions:\n${lines.join('\n')}`);
  const eve = corpusOf({ ...smallWorld, 'actors/eve': text }).actors.get('eve');
  if (!eve) throw new Error('Eve is not there.');
  return eve;
};

const days = (earliest: string, latest: string | null) => ({ earliest, latest });

test.each<[from: string, to: string, attested: string, span: unknown]>([
  ['2021-06-11', '..', '', days('2021-06-11', null)],
  ['2021-06-11', '2023-02-01', '', days('2021-06-11', '2023-02-01')],
  ['2015', '2021-06', '', days('2015-12-31', '2021-06-01')],
  ['2015', '2015', '', undefined],
  ['2025~', '', '', undefined],
  ['2021-06-11', '', '', days('2021-06-11', '2021-06-11')],
  ['', '2021-06-11', '', undefined],
  ['', '', '', undefined],
  ['2025~', '', '2025-07-09', days('2025-07-09', '2025-07-09')],
  ['2025~', '', '2025-07-07/2025-07-10', days('2025-07-07', '2025-07-10')],
  ['2021-06-11', '', '2025-10-16', days('2021-06-11', '2025-10-16')],
  ['', '..', '2024-10-16', days('2024-10-16', null)],
  ['', '2025-08-15', '2025-05-29', days('2025-05-29', '2025-08-15')],
])('from %s to %s, seen %s, is surely held %j', (from, to, attested, span) => {
  expect(actorWith(['A', from, to, attested]).positions.map(sureSpanOf)).toEqual([span]);
});

test('orders positions from the last begun to the first, those without a start at the end', () => {
  const { positions } = actorWith(
    ['First', '2015'],
    ['Undated'],
    ['Last', '2021-06-11'],
    ['Undated too', '', '2010'],
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
  ['Speaker', '2021-07', '..'],
  ['Deputy', '2008-01-01', '2010-03-04'],
);

test.each([
  [career, '2018', 'Ambassador'],
  [career, '2020-08-18', 'Ambassador'],
  [career, '2015-06', undefined], // it may have begun later that year
  [career, '2021-06-10', undefined], // it may have ended already that month
  [career, '2021-06-11', 'Minister'],
  [career, '2021-07', 'Minister'],
  [career, '2021-07-31', 'Minister'], // both are sure: the one that the file gives first
  [career, '2021', undefined], // not on all its days
  [career, '2025-07-09', 'Minister'],
  [career, '2009/2010-03', undefined],
  [career, '2009/2010-02', 'Deputy'],
  [career, '2009/..', undefined],
  [career, '../2009', undefined],
  [career, '[2009-01-01,2009-07-01]', 'Deputy'],
  [career, '2012', undefined],
  [actorWith(['Envoy', '2025~', '', '2025-07-07/2025-07-10']), '2025-07-09', 'Envoy'],
  [actorWith(['Envoy', '2025~', '', '2025-07-07/2025-07-10']), '2025-09-01', undefined],
  [actorWith(['Chief']), '1960', undefined],
])('an actor of %# at %s is %s', (actor, date, title) => {
  expect(positionAt(actor, parseEdtf(date))?.title).toBe(title);
});

test.each([
  [career, '2021-01-01', ['Deputy', '2010-03-04']],
  [career, '2026-01-01', ['Ambassador', '2021-06-01']], // what goes on is no last position
  [career, '2010-03-04', undefined],
  [
    actorWith(['Envoy', '2025~', '', '2025-07-10'], ['Officer', '1988', '2008']),
    '2026',
    ['Envoy', '2025-07-10'],
  ],
])('the last position of %# before %s is %j', (actor, day, found) => {
  const last = lastPosition(actor, day);
  expect(last && [last.position.title, last.until]).toEqual(found);
});

test('an actor without positions holds none', () => {
  expect(positionAt({ positions: [] }, parseEdtf('2025'))).toBeUndefined();
});
