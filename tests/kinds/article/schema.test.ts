import { expect, test } from 'vitest';
import { article } from '../../../src/kinds/article/schema.ts';
import { refusals } from '../../schema/refusals.ts';

const minimal = {
  title: 'Une visite et ses silences',
  summary: 'Un émissaire propose de l’aide sans dire à quelles conditions, et repart.',
  kind: 'analysis',
  published: '2026-11-24',
};

const full = {
  ...minimal,
  updated: '2026-11-25T08:30:00Z',
  asOf: new Date('2025-12-31'),
  authors: ['Ada Touré'],
  translationOf: 'a-visit',
  draft: true,
  aliases: ['/old/path/', '/A_b~c.html'],
  keyPoints: ['Un', 'Deux'],
  rank: 2,
  actors: ['rudy-atallah'],
  places: ['bamako', 'mali'],
  dates: [
    '2021-05-24-second-coup',
    {
      date: '2025-07',
      title: { fr: 'Une offre', en: 'An offer' },
      kind: 'statement',
      certainty: 'disputed',
      actors: ['ada'],
      speakers: [],
      places: ['bamako'],
      sources: ['rfi-2025-07-14'],
      note: 'RFI et l’AFP divergent.',
    },
    { date: 2025, title: 'Une annonce', sources: ['rfi-2025-07-14'] },
  ],
  questions: [
    { question: 'Qui ?', status: 'open' },
    { question: 'Quand ?', status: 'answered', answer: 'En mai.', event: 'coup' },
  ],
  corrections: [
    { date: '2026-11-26', kind: 'correction', note: 'Une date était fausse.' },
    { date: '2026-11-27', kind: 'clarification', note: 'Une précision.' },
    { date: '2026-11-28T10:00:00Z', kind: 'update', note: 'Une suite.' },
  ],
  image: { src: '/images/bamako.webp', alt: 'Le fleuve', credit: 'Ada' },
  withdrawn: { date: '2026-11-29', reason: 'Un document était faux.' },
};

test('a file may say four things and no more', () => {
  expect(article.parse(minimal)).toEqual({
    ...minimal,
    authors: [],
    draft: false,
    aliases: [],
    keyPoints: [],
    actors: [],
    places: [],
    dates: [],
    questions: [],
    corrections: [],
  });
});

test('a file may use every key', () => {
  expect(Object.keys(full).sort()).toEqual(Object.keys(article.shape).sort());
  const [slug, inline, plain] = full.dates;
  expect(article.parse(full)).toEqual({
    ...full,
    asOf: '2025-12-31',
    dates: [
      slug,
      { ...(inline as object), date: expect.objectContaining({ text: '2025-07' }) as unknown },
      {
        ...(plain as object),
        date: expect.objectContaining({ text: '2025' }) as unknown,
        certainty: 'reported',
        actors: [],
        speakers: [],
        places: [],
      },
    ],
  });
});

test.each([
  ['2026-11-24', '2026-11-24'],
  ['2026-11-24T08:30:00Z', '2026-11-24'], // updated on the day, the hour not told
  ['2026-11-24', '2026-11-24T00:00:00Z'],
  ['2026-11-24T08:30:00Z', '2026-11-24T08:30:00Z'],
  ['2026-11-24', '2027-01-01'],
])('what was published on %s may be updated on %s', (published, updated) => {
  expect(refusals(article, { ...minimal, published, updated })).toEqual([]);
});

test('texts and lists may be as short and as long as they are said to be', () => {
  for (const value of [
    { title: 'x'.repeat(110), summary: 'x'.repeat(50), keyPoints: ['1', '2'] },
    { title: 'x', summary: 'x'.repeat(300), keyPoints: ['1', '2', '3', '4', '5'] },
  ])
    expect(refusals(article, { ...minimal, ...value })).toEqual([]);
});

const event = { date: '2025', title: 'T', sources: ['rfi'] };

test.each<readonly [value: object, refusals: readonly string[]]>([
  [{ title: ' ' }, ['title: is empty; write a text or remove the key']],
  [{ title: 'x'.repeat(111) }, ['title: is longer than 110 characters']],
  [
    { summary: 'x'.repeat(49) },
    ['summary: is shorter than 50 characters; say what is new and why it matters'],
  ],
  [{ summary: 'x'.repeat(301) }, ['summary: is longer than 300 characters']],
  [
    { kind: 'column' },
    [
      'kind: Invalid option: expected one of "analysis"|"background"|"brief"|"report"|"interview"|"opinion"',
    ],
  ],
  [
    { published: '2026' },
    ['published: “2026” is not a day or an instant; write 2026-11-24 or 2026-11-24T08:30:00Z'],
  ],
  [{ updated: '2026-11-23' }, ['updated: is before “published”']],
  [{ updated: '2026-11-23T23:59:59Z' }, ['updated: is before “published”']],
  [
    { published: '2026-11-24T08:30:00Z', updated: '2026-11-24T08:29:59Z' },
    ['updated: is before “published”'],
  ],
  [{ authors: [''] }, ['authors[0]: is empty; write a text or remove the key']],
  [{ rank: '0' }, ['rank: is below 1; write 1 for what leads the front page']],
  ...['first', '1.5', 1.5].map(
    (rank) =>
      [{ rank }, ['rank: is not a whole number; write 1 for what leads the front page']] as const,
  ),
  [{ draft: 'yes' }, ['draft: Invalid input: expected boolean, received string']],
  ...['old', 'https://a.example/old', '//old', '/old path/', '/', '/old/?a=1', '/old/#a'].map(
    (alias) =>
      [
        { aliases: [alias] },
        ['aliases[0]: is not a path; write what followed the site’s address, such as /old/path/'],
      ] as const,
  ),
  ...['/./c', '/..', '/en/..', '/../old/', '/.nojekyll', '/.well-known/x', '/old/...'].map(
    (alias) =>
      [
        { aliases: [alias] },
        [
          `aliases[0]: “${alias}” goes to a folder above or is hidden; write a path none of whose parts begins with a full stop`,
        ],
      ] as const,
  ),
  [
    { aliases: ['/old/index.html'] },
    ['aliases[0]: “/old/index.html” names the file of a folder; write /old/'],
  ],
  [
    { aliases: [`/${'x'.repeat(201)}/`] },
    ['aliases[0]: has a part of more than 200 characters; no disk keeps such a name'],
  ],
  [{ keyPoints: ['Un'] }, ['keyPoints: has one point; write two to five, or remove the key']],
  [{ keyPoints: ['1', '2', '3', '4', '5', '6'] }, ['keyPoints: has more than five points']],
  [
    { dates: ['Un coup'] },
    ['dates[0]: “Un coup” is not a slug; write small letters without accents, digits and hyphens'],
  ],
  [
    { dates: [5] },
    ['dates[0]: must be the slug of an event, or a date with its title and its sources'],
  ],
  [
    { dates: [{ ...event, certainty: 'disputed' }] },
    ['dates[0].note: is missing; a disputed event says in its note who disagrees and on what'],
  ],
  [
    { dates: [event, { ...event, certainty: 'confirmed' }] },
    [
      'dates[1].sources: has one source; a confirmed event has two that are independent, else it is reported',
    ],
  ],
  [
    { questions: [{ question: 'Q', status: 'answered' }] },
    ['questions[0].answer: is missing; an answered question gives its answer'],
  ],
  [
    { questions: [{ question: 'Q', status: 'closed' }] },
    ['questions[0].status: Invalid option: expected one of "open"|"answered"'],
  ],
  [
    { corrections: [{ date: '2026-11', kind: 'erratum', note: '' }] },
    [
      'corrections[0].date: “2026-11” is not a day or an instant; write 2026-11-24 or 2026-11-24T08:30:00Z',
      'corrections[0].kind: Invalid option: expected one of "correction"|"clarification"|"update"',
      'corrections[0].note: is empty; write a text or remove the key',
    ],
  ],
  [{ image: { src: '/a.webp' } }, ['image.alt: must be a text']],
  [
    { image: { src: '/a.webp', alt: ' ' } },
    ['image.alt: is empty; write a text or remove the key'],
  ],
  ...['a.webp', 'https://a.example/a.webp', '//a.example/a.webp'].map(
    (src) =>
      [
        { image: { src, alt: 'A' } },
        ['image.src: must be the path of a file in public/, beginning with “/”'],
      ] as const,
  ),
  [{ sources: ['rfi'] }, [': Unrecognized key: "sources"']],
])('refuses %j', (value, expected) => {
  expect(refusals(article, { ...minimal, ...value })).toEqual(expected);
});

test('refuses a file without what it must say', () => {
  expect(refusals(article, {})).toEqual([
    'title: must be a text',
    'summary: must be a text',
    'kind: Invalid option: expected one of "analysis"|"background"|"brief"|"report"|"interview"|"opinion"',
    'published: must be a date, such as 2025-07-09',
  ]);
});

test('no fault of a key hides that of two others', () => {
  expect(
    refusals(article, {
      ...minimal,
      titel: 'T',
      summary: 'Trop court.',
      updated: '2026-11-23',
      questions: [{ status: 'answered' }],
      dates: [{ date: '2025-13', title: 'T', certainty: 'disputed', sources: ['rfi'] }],
    }).map((refusal) => refusal.split(':')[0]),
  ).toEqual(['summary', 'dates[0]', 'questions[0].question', 'questions[0].answer', '', 'updated']);
});

test('a rule says nothing of keys that are faulty themselves', () => {
  expect(refusals(article, { ...minimal, published: 'hier', updated: '2026-11-23' })).toHaveLength(
    1,
  );
  expect(refusals(article, null)).toHaveLength(1);
});
