import { expect, test } from 'vitest';
import { event, inlineEvent } from '../../../src/kinds/event/schema.ts';
import { refusals } from '../../schema/refusals.ts';

const minimal = {
  date: '2021-05-24',
  title: 'Un second coup',
  kind: 'political-change',
  certainty: 'reported',
  sources: ['rfi'],
};

const full = {
  ...minimal,
  time: '04:30',
  title: { fr: 'Un second coup', en: 'A second coup' },
  certainty: 'disputed',
  actors: ['goita', 'ndaw'],
  speakers: ['ndaw'],
  places: ['bamako'],
  sources: ['rfi', 'afp'],
  origin: 'AFP',
  note: { fr: 'Les récits divergent.', en: 'Accounts differ.' },
};

const date = expect.objectContaining({ text: '2021-05-24', form: 'point' }) as unknown;

test('a file may say five things and no more', () => {
  expect(event.parse(minimal)).toEqual({ ...minimal, date, actors: [], speakers: [], places: [] });
});

test('a file may use every key', () => {
  expect(Object.keys(full).sort()).toEqual(Object.keys(event.shape).sort());
  expect(event.parse(full)).toEqual({ ...full, date });
});

test('a date of an article needs neither a kind nor a certainty, and is then reported', () => {
  const { kind, certainty, ...inline } = minimal;
  expect(inlineEvent.parse(inline)).toEqual({
    ...inline,
    date,
    certainty,
    actors: [],
    speakers: [],
    places: [],
  });
  expect(inlineEvent.parse(full)).toEqual({ ...full, date });
  expect(refusals(event, inline).map((refusal) => refusal.split(':')[0])).toEqual([
    'kind',
    'certainty',
  ]);
  expect(Object.keys(inlineEvent.shape)).toEqual(Object.keys(event.shape));
  expect(kind).toBe('political-change');
});

test.each([
  ['04:30', '04:30'],
  ['4:30', '04:30'],
  ['00:00', '00:00'],
  ['23:59', '23:59'],
])('an hour typed %s is %s', (time, expected) => {
  expect(event.parse({ ...minimal, time }).time).toBe(expected);
  expect(inlineEvent.parse({ ...minimal, time }).time).toBe(expected);
});

test.each([
  ...['meeting', 'statement', 'decision', 'agreement', 'armed-action', 'political-change'].map(
    (kind) => ({ kind }),
  ),
  { certainty: 'confirmed', sources: ['rfi', 'afp'] },
  { certainty: 'reported' },
  { title: { fr: 'x'.repeat(160), en: 'x' } },
  { certainty: 'disputed', note: 'RFI dit le 7, l’AFP le 8.' },
])('accepts %j', (value) => {
  expect(refusals(event, { ...minimal, ...value })).toEqual([]);
});

test.each<readonly [value: object, refusals: readonly RegExp[]]>([
  [{ kind: 'coup' }, [/^kind: Invalid option: expected one of "meeting"\|"statement"/]],
  [
    { certainty: 'sure' },
    [/^certainty: Invalid option: expected one of "confirmed"\|"reported"\|"disputed"$/],
  ],
  [{ time: '4h30' }, [/^time: “4h30” is not an hour of the day; write 04:30$/]],
  [{ time: '16 h' }, [/^time: “16 h” is not an hour of the day; write 16:00$/]],
  [{ time: '4:30 pm' }, [/^time: “4:30 pm” is not an hour of the day; write 16:30$/]],
  [{ time: '12 a.m.' }, [/^time: “12 a.m.” is not an hour of the day; write 00:00$/]],
  [{ time: '24:00' }, [/^time: “24:00” is not an hour of the day; write 04:30 or 16:00$/]],
  [{ time: '04:60' }, [/^time: “04:60” is not an hour of the day; write 04:30 or 16:00$/]],
  [{ time: 'soir' }, [/^time: “soir” is not an hour of the day; write 04:30 or 16:00$/]],
  [{ time: 270 }, [/^time: must be an hour of the day, such as 04:30$/]],
  ...['2021-05', '2021', '2021-05-24~', '2021-05-24?', '2021-05-24/2021-05-25'].map(
    (date): readonly [object, readonly RegExp[]] => [
      { date, time: '04:30' },
      [/^time: is given to a date that is not one day; write the day, or remove the time$/],
    ],
  ),
  [{ date: '2021-13' }, [/^date: “2021-13” has no month 13; write 01 to 12, or 21 to 24 for /]],
  [
    { title: 'x'.repeat(161) },
    [/^title: is longer than 160 characters; say who does what in one sentence$/],
  ],
  [{ title: { fr: 'T', en: 'x'.repeat(161) } }, [/^title.en: is longer than 160 characters; /]],
  [{ sources: [] }, [/^sources: is empty; every claim has at least one source$/]],
  [
    { sources: undefined },
    [/^sources: must be a list of source slugs, such as \[rfi-2025-07-14\]$/],
  ],
  [{ actors: ['goita', 'goita'] }, [/^actors: names a slug twice$/]],
  [
    { certainty: 'disputed' },
    [/^note: is missing; a disputed event says in its note who disagrees and on what$/],
  ],
  [
    { certainty: 'confirmed', sources: ['rfi', 'afp'], origin: 'AFP' },
    [/^origin: names one account for all sources; such an event is reported, not confirmed$/],
  ],
  [
    { certainty: 'confirmed' },
    [
      /^sources: has one source; a confirmed event has two that are independent, else it is reported$/,
    ],
  ],
  [
    { actors: ['goita'], speakers: ['goita', 'diop'] },
    [
      /^speakers: names someone who is not in “actors”; who speaks also acts: write the slug in both$/,
    ],
  ],
  [{ place: 'bamako' }, [/^: Unrecognized key: "place"$/]],
])('refuses %j', (value, expected) => {
  for (const schema of [event, inlineEvent]) {
    const found = refusals(schema, { ...minimal, ...value });
    expect(found).toEqual(expected.map((pattern) => expect.stringMatching(pattern) as unknown));
  }
});

test('no fault of a key hides a rule on others', () => {
  const told = refusals(event, {
    ...minimal,
    kind: 'coup',
    date: '2021-05',
    time: '04:30',
    certainty: 'confirmed',
    speakers: ['ndaw'],
    origin: 'AFP',
    plase: 'bamako',
  });
  expect(told.map((refusal) => refusal.split(':')[0])).toEqual(
    expect.arrayContaining(['kind', '', 'time', 'sources', 'origin', 'speakers']),
  );
  expect(refusals(event, { ...minimal, date: 'hier', time: '04:30' })).toHaveLength(1);
});
