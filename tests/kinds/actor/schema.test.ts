import { expect, test } from 'vitest';
import { actor } from '../../../src/kinds/actor/schema.ts';
import { refusals } from '../../schema/refusals.ts';

const minimal = { name: 'Rudy Atallah', kind: 'person' };

const full = {
  disambiguatingDescription: { fr: 'au Sahel', en: 'in the Sahel' },
  name: { fr: 'Union', en: 'The Union' },
  sortAs: 'Union (the)',
  kind: 'organisation',
  aliases: ['UA', 'AU'],
  summary: { fr: 'Une union.', en: 'A union.' },
  country: 'ML',
  positions: [
    {
      title: { fr: 'Président', en: 'President' },
      organisation: 'senate',
      from: new Date('2021-06-11'),
      to: '..',
      sources: ['rfi'],
    },
    { title: 'Député', from: '2015~', to: 2021, sources: ['rfi'] },
    { title: 'Maire', attested: '2010-05/2011', sources: ['rfi', 'afp'] },
  ],
  relations: [
    {
      to: 'cedeao',
      kind: 'opposed-to',
      from: '2023',
      until: '2025-01-29',
      note: 'Une sortie.',
      sources: ['rfi'],
    },
    ...['member-of', 'part-of', 'successor-of', 'allied-with', 'sanctioned-by'].map((kind) => ({
      to: 'aes',
      kind,
      until: '..',
      sources: ['afp'],
    })),
  ],
  since: [{ date: '2026-04', text: { fr: 'Dissoute.', en: 'Dissolved.' }, sources: ['rfi'] }],
  sameAs: ['https://union.example/'],
  wikidata: 'Q912',
  sources: ['rfi'],
};

test('a file may say two things and no more', () => {
  expect(actor.parse(minimal)).toEqual({
    ...minimal,
    aliases: [],
    positions: [],
    relations: [],
    since: [],
    sameAs: [],
    sources: [],
  });
});

test('a file may use every key', () => {
  expect(Object.keys(full).sort()).toEqual(Object.keys(actor.shape).sort());
  const dateOf = (text: string) => expect.objectContaining({ text, form: 'point' }) as unknown;
  const [president, deputy, mayor] = full.positions;
  const [opposed, ...tied] = full.relations;
  expect(actor.parse(full)).toEqual({
    ...full,
    positions: [
      { ...president, from: dateOf('2021-06-11') },
      { ...deputy, from: dateOf('2015~'), to: dateOf('2021') },
      { ...mayor, attested: expect.objectContaining({ form: 'interval' }) as unknown },
    ],
    relations: [{ ...opposed, from: dateOf('2023'), until: dateOf('2025-01-29') }, ...tied],
    since: [{ ...full.since[0], date: dateOf('2026-04') }],
  });
});

const sources = ['rfi'];

test('a summary may be of 400 characters', () => {
  expect(refusals(actor, { ...minimal, summary: 'x'.repeat(400) })).toEqual([]);
});

test.each([
  ['2021', '2021'],
  ['2021-06-11', '2021-06-11'],
  ['2021-06-11', '2021'], // an end less precise than the start
  ['2021', '2021-06-11'],
  ['2021-06', '2021-06-11'],
  ['2021-06-11', '..'],
  ['2021-06-11', undefined],
  [undefined, '2021'],
])('an office or a tie may run from %s to %s', (from, until) => {
  const positions = [{ title: 'T', from, to: until, sources }];
  const relations = [{ to: 'aes', kind: 'part-of', from, until, sources }];
  expect(refusals(actor, { ...minimal, positions, relations })).toEqual([]);
});

test.each([
  ['2021-06-11', '2021-06-10'],
  ['2021-06-11', '2021-05'],
  ['2022', '2021'],
])('an office or a tie may not run from %s to %s', (from, until) => {
  const positions = [{ title: 'T', from, to: until, sources }];
  const relations = [{ to: 'aes', kind: 'part-of', from, until, sources }];
  const backwards = 'is before “from”; write a later date, or “..” where it goes on';
  expect(refusals(actor, { ...minimal, positions, relations })).toEqual([
    `positions[0].to: ${backwards}`,
    `relations[0].until: ${backwards}`,
  ]);
});

test.each<readonly [value: object, refusals: readonly string[]]>([
  [{ kind: 'group' }, ['kind: Invalid option: expected one of "person"|"organisation"']],
  [{ summary: 'x'.repeat(401) }, ['summary: is longer than 400 characters']],
  [{ aliases: [''] }, ['aliases[0]: is empty; write a text or remove the key']],
  [
    { positions: [{ title: 'T' }] },
    ['positions[0].sources: must be a list of source slugs, such as [rfi-2025-07-14]'],
  ],
  [
    { positions: [{ title: 'T', from: '2021/2022', sources }] },
    [
      'positions[0].from: “2021/2022” is more than one date; write one, such as 2021-06 or 2021-06-11',
    ],
  ],
  [
    { positions: [{ title: 'T', until: '2022', sources }] },
    ['positions[0]: Unrecognized key: "until"'],
  ],
  [
    { relations: [{ to: 'aes', kind: 'ally', sources: [] }] },
    [
      'relations[0].kind: Invalid option: expected one of "member-of"|"part-of"|"successor-of"|"allied-with"|"opposed-to"|"sanctioned-by"',
      'relations[0].sources: is empty; every claim has at least one source',
    ],
  ],
  [
    { relations: [{ to: 'L’AES', kind: 'part-of', sources }] },
    [
      'relations[0].to: “L’AES” is not a slug; write small letters without accents, digits and hyphens',
    ],
  ],
  [{ born: 1960 }, [': Unrecognized key: "born"']],
])('refuses %j', (value, expected) => {
  expect(refusals(actor, { ...minimal, ...value })).toEqual(expected);
});

test('no fault of a key hides that a position or a tie runs backwards', () => {
  expect(
    refusals(actor, {
      ...minimal,
      positions: [{ from: '2022', to: '2021', sources: ['rfi'] }],
      relations: [{ to: 'aes', kind: 'friend', from: '2022', until: '2021', sources: ['rfi'] }],
    }).map((refusal) => refusal.split(':')[0]),
  ).toEqual(['positions[0].title', 'positions[0].to', 'relations[0].kind', 'relations[0].until']);
});
