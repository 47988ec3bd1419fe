import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ofExample } from '../site/build.ts';
import { runBuild } from '../site/small-site.ts';

/** Builds a project and gives what the command says; throws what it says where it fails. */
export function buildProject(project: string, ...options: string[]): string {
  const { status, stdout, stderr } = runBuild(ofExample, { project, options });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.relative(folder, path.join(item.parentPath, item.name)));

/** The files of which two sites have not the same bytes, or that one of them lacks. */
export function differences(one: string, other: string): string[] {
  const [ofOne, ofOther] = [filesOf(one), filesOf(other)];
  const missing = new Set(ofOne).symmetricDifference(new Set(ofOther));
  const unlike = ofOne.filter(
    (file) =>
      !missing.has(file) &&
      !readFileSync(path.join(one, file)).equals(readFileSync(path.join(other, file))),
  );
  return [...missing, ...unlike].sort();
}

/** Builds all of a project anew, in a copy of it, and tells which files are not the same. */
export function differencesFromFull(project: string): string[] {
  const copy = `${project}-whole`;
  for (const name of ['src', 'content']) {
    rmSync(path.join(copy, name), { recursive: true, force: true });
    cpSync(path.join(project, name), path.join(copy, name), { recursive: true });
  }
  // All is bundled, read and drawn anew but the cards, of which each is under what it shows.
  for (const name of ['kept', 'reading', 'texts'])
    rmSync(path.join(copy, '.cache', name), { recursive: true, force: true });
  buildProject(copy);
  return differences(path.join(project, 'dist'), path.join(copy, 'dist'));
}
