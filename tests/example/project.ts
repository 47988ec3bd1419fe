import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/** When the example's site is built: some weeks after its last article. */
export const exampleDay = '2026-06-30T12:00:00Z';

/** What a copy of the project has of ours. */
const copied = ['src', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json'];

/**
 * Makes a copy of the project with the site.ts and the content of the example in place of ours. It
 * lies in the project, where the packages are found upwards; what an earlier one built stays.
 *
 * @param folder its name in `.astro/`
 * @returns its path
 */
export function exampleProject(folder: string): string {
  const project = path.resolve('.astro', folder);
  for (const name of [...copied, 'content'])
    rmSync(path.join(project, name), { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  for (const name of copied) cpSync(name, path.join(project, name), { recursive: true });
  cpSync('tests/example/site.ts', path.join(project, 'src/site.ts'));
  cpSync('tests/example/content', path.join(project, 'content'), { recursive: true });
  return project;
}
