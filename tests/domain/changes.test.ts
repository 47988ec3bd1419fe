import { expect, test } from 'vitest';
import { instantOf, lastChange, newestFirst } from '../../src/domain/changes.ts';

const on = (date: string) => ({ date, kind: 'correction' as const, note: 'N' });

test('a day begins at midnight in UTC, an instant is kept', () => {
  expect(instantOf('2026-11-24')).toBe('2026-11-24T00:00:00Z');
  expect(instantOf('2026-11-24T08:30:00Z')).toBe('2026-11-24T08:30:00Z');
});

test.each([
  ['nothing but the publication', '2026-11-24', undefined, [], '2026-11-24T00:00:00Z'],
  ['an instant', '2026-11-24T08:30:00Z', undefined, [], '2026-11-24T08:30:00Z'],
  ['an update', '2026-11-24', '2026-11-25T10:00:00Z', [], '2026-11-25T10:00:00Z'],
  ['a correction', '2026-11-24', undefined, ['2026-11-26T09:00:00Z'], '2026-11-26T09:00:00Z'],
  ['the later of both', '2026-11-24', '2026-11-25', ['2026-11-26'], '2026-11-26T00:00:01Z'],
  ['an old correction', '2026-11-24', '2026-11-28', ['2026-11-26'], '2026-11-28T00:00:01Z'],
  ['the day of publication', '2026-11-24', undefined, ['2026-11-24'], '2026-11-24T00:00:01Z'],
  ['twice that day', '2026-11-24', '2026-11-24', ['2026-11-24'], '2026-11-24T00:00:02Z'],
  ['after an hour', '2026-11-24T23:59:59Z', undefined, ['2026-11-24'], '2026-11-25T00:00:00Z'],
] as const)('the last change is told by %s', (_, published, updated, corrections, last) => {
  expect(lastChange({ published, updated, corrections: corrections.map(on) })).toBe(last);
});

test('changes go from the newest, those of one moment in their order', () => {
  const changes = [
    { date: '2026-11-25', note: 'a' },
    { date: '2026-11-26T10:00:00Z', note: 'b' },
    { date: '2026-11-25', note: 'c' },
  ];
  expect(newestFirst(changes).map(({ note }) => note)).toEqual(['b', 'a', 'c']);
});
