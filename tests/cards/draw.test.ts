import { expect, test } from 'vitest';
import type { Card } from '../../src/cards/card.ts';
import { drawCard } from '../../src/cards/draw.ts';
import { readPicture, someCard } from './picture.ts';

const mostBytes = 100_000;

/** Where the line stands that parts the foot from the rest: the lowest row that it fills. */
const ruleOf = (picture: ReturnType<typeof readPicture>): number =>
  Array.from({ length: picture.height }, (_, y) => y).findLast((y) =>
    [70, 90, 110, 130].every((x) => picture.at(x, y) === '#cfc6b4'),
  ) ?? 0;

const cases: Readonly<Record<string, Partial<Card>>> = {
  'an article': {},
  'a place': { kind: 'Localité', title: 'Kati', text: 'Mali, Sahel', date: '3 événements' },
  'an event': { date: 'Vers mai 2021', certainty: { kind: 'disputed', words: 'Contesté' } },
  'a section': { kind: '', names: [] },
  'a title of 160 characters': {
    title:
      'Le Conseil de sécurité des Nations unies adopte à l’unanimité la résolution 2690 et met fin à la mission au Mali, dont le retrait doit être achevé au 31/12/2023',
  },
  'a title of 160 wide characters': { title: 'M'.repeat(160) },
  'a title of emoji and Arabic': { title: '👩🏾‍🌾🇲🇱 السلام عليكم', kind: 'مقال', names: ['محمد'] },
  'every text too long': {
    title: 'mot '.repeat(100),
    text: 'mot '.repeat(200),
    date: 'x'.repeat(300),
    certainty: { kind: 'confirmed', words: 'Confirmé' },
    names: ['y'.repeat(300), 'z'.repeat(300)],
  },
  nothing: { kind: '', title: '', date: '', names: [] },
};

test.each(Object.entries(cases))(
  'draws %s: 1200 × 630, light, within its margins',
  async (_, part) => {
    const bytes = await drawCard({ ...someCard, ...part });
    expect(bytes.length).toBeLessThan(mostBytes);
    const picture = readPicture(bytes);
    expect([picture.width, picture.height]).toEqual([1200, 630]);
    expect(picture.at(2, 2)).toBe('#fbf9f4');
    expect(picture.inkIn(0, 0, 1200, 50)).toBe(0);
    expect(picture.inkIn(0, 590, 1200, 630)).toBe(0);
    expect(picture.inkIn(0, 0, 60, 630)).toBe(0);
    expect(picture.inkIn(1140, 0, 1200, 630)).toBe(0);
    expect(picture.inkIn(60, 50, 1140, 590)).toBeGreaterThan(500);
    // What is above the rule leaves it free; without a foot there is none.
    const { date, names } = { ...someCard, ...part };
    const rule = ruleOf(picture);
    expect(rule > 0).toBe(date !== '' || names.length > 0);
    if (rule > 0) expect(picture.inkIn(60, rule - 12, 1140, rule + 12)).toBe(0);
  },
);

test('has a glyph for every letter and mark of French, of its neighbours and of what it writes about', async () => {
  const missing = await drawCard({ ...someCard, title: '\uE000\uE000' });
  for (const mark of [
    ...['é', 'ï', 'œ', 'Œ', '«', '»', '–', '’', '“', '…', 'ŋ', 'ő', 'ş'],
    // Bambara and Fula; Vietnamese, composed or not; Greek, Cyrillic, Arabic; signs
    ...['Ɲ', 'Ɔ', 'Ɛ', 'Ŋ', 'Ƴ', 'ɓ', 'ặ', 'a\u0323\u0306', 'ό', 'Ω', 'Ж', 'Ї', 'ك', '→', '≈', '№'],
  ]) {
    const drawn = await drawCard({ ...someCard, title: mark + mark });
    expect(readPicture(drawn).inkIn(60, 130, 1140, 420), mark).toBeGreaterThan(0);
    expect(drawn.equals(missing), mark).toBe(false);
  }
}, 30_000);

test('draws a title as large as has room, though one a little smaller has none', async () => {
  const title =
    'Bah N’Daw prête serment comme président de la transition malienne, et Assimi Goïta comme vice-président';
  const ink = readPicture(await drawCard({ ...someCard, title })).inkIn(60, 130, 1140, 440);
  // 33,800 points at 58 pixels, which has room; 53 has none, and at 48 there are two thirds.
  expect(ink).toBeGreaterThan(29_000);
});

test('draws a letter with its accents in one piece', async () => {
  for (const part of ['title', 'date'] as const) {
    const draw = (words: string) => drawCard({ ...someCard, [part]: words });
    const [composed, apart] = await Promise.all([draw('Nẵng ữ'), draw('Nẵng ữ'.normalize('NFD'))]);
    expect(apart.equals(composed), part).toBe(true);
  }
});

test('draws Arabic from the right, with its signs at its left end', async () => {
  const picture = readPicture(await drawCard({ ...someCard, title: 'كلمة!', names: [] }));
  const inked = Array.from({ length: 1080 }, (_, x) => picture.inkIn(x + 60, 130, x + 61, 420) > 0);
  const first = inked.indexOf(true);
  // A mark of exclamation, alone, and then the letters, which are joined.
  expect(inked.indexOf(false, first) - first).toBeLessThan(40);
  expect(inked.lastIndexOf(true) - first).toBeGreaterThan(200);
});

test('leaves out emoji rather than draw a box', async () => {
  const draw = (title: string) => drawCard({ ...someCard, title });
  expect((await draw('Une visite 🎉👩🏾‍🌾🇲🇱')).equals(await draw('Une visite '))).toBe(true);
});

test('sets a narrow no-break space narrow, without a box for it', async () => {
  const widthOf = async (title: string): Promise<number> => {
    const picture = readPicture(await drawCard({ ...someCard, title }));
    const columns = Array.from({ length: 1080 }, (_, x) => x + 60);
    return columns.findLast((x) => picture.inkIn(x, 130, x + 1, 300) > 0) ?? 0;
  };
  const [none, narrow, full] = [
    await widthOf('ici!'),
    await widthOf('ici\u202F!'),
    await widthOf('ici\u00A0!'),
  ];
  expect(narrow).toBeGreaterThan(none);
  expect(narrow).toBeLessThan(full);
});

test('draws the same bytes for the same card', async () => {
  expect((await drawCard(someCard)).equals(await drawCard({ ...someCard }))).toBe(true);
});
