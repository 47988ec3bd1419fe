import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { codeOf, keyOf, pictureOf, pruneCards } from '../../src/cards/cache.ts';
import type { Card } from '../../src/cards/card.ts';
import { countCards } from '../../src/cards/count.ts';
import { someCard } from './picture.ts';

const changes: readonly Partial<Card>[] = [
  { locale: 'en' },
  { site: 'Reliefs' },
  { kind: 'Brève' },
  { title: 'Une visite et son silence' },
  { text: 'Un texte' },
  { date: 'Publié le 25 novembre 2026' },
  { certainty: { kind: 'reported', words: 'Rapporté' } },
  { certainty: { kind: 'confirmed', words: 'Confirmé' } },
  { names: ['Ministère', 'Ada Touré'] },
  { names: [] },
  { ornament: 'autre' },
];

test('names a card by all that it shows, and by nothing else', () => {
  expect(keyOf({ ...someCard, names: [...someCard.names] })).toBe(keyOf(someCard));
  const keys = [someCard, ...changes.map((change) => ({ ...someCard, ...change }))].map(keyOf);
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{64}$/);
});

test('draws a card once, and again only when it shows something else', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cards-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const count = countCards();
  const draw = async (card: Card) => readFileSync(await pictureOf(card, folder));
  const first = await draw(someCard);
  const files = new Set([path.join(folder, `${keyOf(someCard)}.png`)]);
  expect(count()).toEqual({ drawn: 1, kept: 0, missing: new Map(), files });
  expect((await draw({ ...someCard })).equals(first)).toBe(true);
  expect(count()).toMatchObject({ drawn: 1, kept: 1 });
  expect((await draw({ ...someCard, title: 'Autre' })).equals(first)).toBe(false);
  expect(count()).toMatchObject({ drawn: 2, kept: 1 });
  expect(readdirSync(folder).sort()).toEqual(
    [someCard, { ...someCard, title: 'Autre' }].map((card) => `${keyOf(card)}.png`).sort(),
  );
});

test('removes pictures that no page has shown for a day', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cards-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const add = (name: string, age: number) => {
    const file = path.join(folder, name);
    writeFileSync(file, '');
    utimesSync(file, Date.now() / 1000 - age, Date.now() / 1000 - age);
    return file;
  };
  const [hour, week] = [3600, 7 * 24 * 3600];
  const used = add('used.png', week);
  add('old.png', week);
  add('new.png', hour);
  pruneCards(new Set([used]), folder);
  expect(readdirSync(folder).sort()).toEqual(['new.png', 'used.png']);
  pruneCards(new Set(), path.join(folder, 'none'));
});

test('what draws a card is what the drawing imports, and not what keeps it', () => {
  const files = [...codeOf('src/cards/draw.ts')].map((file) => path.basename(file, '.ts'));
  expect(files).toEqual(expect.arrayContaining(['draw', 'fonts', 'png', 'sheet', 'shapes']));
  expect(files).toContain('contours');
  for (const other of ['cache', 'count', 'worker', 'words']) expect(files).not.toContain(other);
});
