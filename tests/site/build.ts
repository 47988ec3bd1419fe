import { rmSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { runBuild } from './small-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The real content, built at the root, under a path, and at the root once more. */
    readonly builds: Readonly<Record<'root' | 'under' | 'again', Build>>;
  }
}

export interface Build {
  readonly folder: string;
  readonly origin: string;
  readonly base: string;
}

const folder = path.resolve('.astro/builds');

/** When the sites are built: the day on which the tests are run, after all that was written. */
const buildDate = `${new Date().toISOString().slice(0, 10)}T00:00:00Z`;

const build = (name: string, base: string, written = base): Build => {
  const built = { folder: path.join(folder, name), origin: 'https://site.example', base };
  const { status, stderr } = runBuild({
    OUT_DIR: built.folder,
    SITE_URL: built.origin,
    BASE_PATH: written,
    BUILD_DATE: buildDate,
  });
  if (status !== 0) throw new Error(`The site does not build:\n${stderr}`);
  return built;
};

/** Builds the real site as a newsroom would, before the tests that read it. */
export default function setup({ provide }: TestProject): void {
  rmSync(folder, { recursive: true, force: true });
  provide('builds', {
    root: build('root', '/'),
    // Spelled otherwise, which changes nothing.
    under: build('under', '/un/sous-dossier/', 'un/sous-dossier'),
    again: build('again', '/', ''),
  });
}
