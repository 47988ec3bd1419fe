import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from '../../src/reading/content.ts';
import { keepFiles, keptFiles } from '../../src/reading/kept.ts';
import { smallWorld } from '../content.ts';

let root = '';
const at = (name: string) => path.join(root, name);
const write = async (name: string, text: string) => {
  await mkdir(path.dirname(at(name)), { recursive: true });
  await writeFile(at(name), text);
};

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'kept-'));
  for (const [name, text] of Object.entries(smallWorld)) await write(`content/${name}.md`, text);
});

afterAll(() => rm(root, { recursive: true }));

const read = () => ({ content: at('content'), public: at('public') });

test('what is kept is what was read, and what changed alone is read again', async () => {
  const first = await readContent(read());
  keepFiles(first.files, new Map(), at('cache/reading'));
  const kept = keptFiles(at('cache/reading'));
  const second = await readContent(read(), { before: kept });
  expect(second.entries).toEqual(first.entries);
  expect([...second.files].every(([name, each]) => kept.get(name) === each)).toBe(true);

  const ada = 'content/actors/ada.md';
  const text = await readFile(at(ada), 'utf8');
  await write(ada, text.replace('name: ', 'name: Lady '));
  const third = await readContent(read(), { before: kept });
  expect(third.entries).toEqual((await readContent(read())).entries);
  expect([...third.files].filter(([name, each]) => kept.get(name) !== each)).toHaveLength(1);
  await write(ada, text);
});

test('faults between files are told where they are, though nothing was read again', async () => {
  await write('content/places/kati.md', '---\nname: Kati\nkind: city\nwithin: malo\n---\n');
  const before = (await readContent(read())).files;
  const { faults } = await readContent(read(), { before });
  expect(faults).toMatchObject([{ path: ['within'], line: 4, column: 1 }]);
  await rm(at('content/places/kati.md'));
});

test('nothing is kept of other code, nor where the file was cut short', async () => {
  await write('cache/cut', 'half a file');
  expect(keptFiles(at('cache/cut')).size).toBe(0);
  expect(keptFiles(at('cache/absent')).size).toBe(0);
});
