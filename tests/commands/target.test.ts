import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { chooseTarget, isMarked, markSite, outFolder } from '../../src/commands/target.ts';
import { scratch, write } from './folders.ts';

/** A project of its own, with content beside it, in which a site may be written. */
function project() {
  const root = scratch();
  write(root, {
    'news/src/site.ts': '',
    'news/node_modules/astro/package.json': '',
    'news/public/icon.svg': '',
    'news/tests/a.test.ts': '',
    'news/.git/HEAD': '',
    'news/content/places/mali.md': '',
    'texts/places/mali.md': '',
    'work-tree/.git': 'gitdir: elsewhere',
    'notes/todo.txt': 'Not to be lost.',
  });
  const at = path.join(root, 'news');
  const folders = { content: path.join(root, 'texts'), public: path.join(at, 'public') };
  const choose = (place: string, content = folders.content) =>
    chooseTarget({ ...folders, content }, { OUT_DIR: path.resolve(at, place) }, at);
  return { root, at, choose };
}

test('the site goes to dist/ where OUT_DIR is absent or empty', () => {
  for (const environment of [{}, { OUT_DIR: '' }, { OUT_DIR: ' ' }])
    expect(outFolder(environment)).toBe(path.resolve('dist'));
});

test.each([
  ['.', 'is the project'],
  ['..', 'holds'],
  ['src', 'is src/ of the project'],
  ['src/new', 'lies in src/ of the project'],
  ['node_modules/site', 'lies in node_modules/ of the project'],
  ['.cache/site', 'lies in .cache/ of the project'],
  ['public', 'is public/ of the project'],
  ['public/site', 'lies in public/ of the project'],
  ['tests/site', 'lies in tests/ of the project'],
  ['.git/site', 'lies in .git/ of the project'],
  ['../texts', 'is the content'],
  ['../texts/places', 'lies in the content'],
  ['../texts/new', 'lies in the content'],
  ['/', 'is the root folder'],
  [homedir(), 'is the home folder'],
  ['../work-tree', 'holds a Git repository'],
  ['../notes', 'has files that no build of this site made'],
  ['../notes/todo.txt', 'is a file'],
])('OUT_DIR=%s is refused: it %s', (place, why) => {
  const { choose } = project();
  expect(() => choose(place)).toThrow(why);
  expect(() => choose(place)).toThrow(/^OUT_DIR is “.+”, which .+\. [A-Z].+\.$/);
});

test('a link to what is refused is refused, and one to nothing', () => {
  const { root, at, choose } = project();
  symlinkSync(at, path.join(root, 'link'));
  symlinkSync(path.join(root, 'gone'), path.join(root, 'dangling'));
  expect(() => choose('../link')).toThrow('is the project');
  expect(() => choose('../link/src/new')).toThrow('lies in src/');
  expect(() => choose('../dangling')).toThrow('is a link to nothing');
});

test('content that is a link guards the folder to which it leads', () => {
  const { root, choose } = project();
  symlinkSync(path.join(root, 'texts'), path.join(root, 'link'));
  expect(() => choose('../texts/new', path.join(root, 'link'))).toThrow('lies in the content');
});

test.each(['dist', 'sites/fr', '../news-dist', '../news.example', '../elsewhere/deep', '..dist'])(
  'OUT_DIR=%s is a folder for a site',
  (place) => {
    const { at, choose } = project();
    const folder = path.resolve(at, place);
    expect(choose(place)).toMatchObject({ folder, staysInPlace: false });
    mkdirSync(folder, { recursive: true });
    expect(choose(place)).toMatchObject({ folder });
    write(folder, { 'index.html': '' });
    expect(() => choose(place)).toThrow('has files that no build of this site made');
    markSite(folder);
    expect(isMarked(folder)).toBe(true);
    expect(choose(place)).toMatchObject({ folder });
  },
);

test('every folder of this project that Git keeps is guarded', () => {
  const ignored = readFileSync('.gitignore', 'utf8').split('\n');
  const kept = readdirSync('.', { withFileTypes: true })
    .filter((item) => item.isDirectory() && !ignored.includes(`${item.name}/`))
    .map(({ name }) => name);
  expect(kept).toContain('src');
  const folders = { content: path.resolve('content'), public: path.resolve('public') };
  for (const name of [...kept, 'node_modules'])
    expect(() => chooseTarget(folders, { OUT_DIR: `${name}/new` })).toThrow('lies in');
});

test('GitHub Pages is told to serve names that begin with “_” too', () => {
  const folder = scratch();
  markSite(folder);
  expect(readdirSync(folder).sort()).toEqual(['.contours', '.nojekyll']);
  expect(readFileSync(path.join(folder, '.nojekyll'), 'utf8')).toBe('');
});
