import { rmSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import type { Locale } from '../../src/settings.ts';
import { exampleProject } from '../example/project.ts';
import { site } from '../example/site.ts';
import { projectOfTests, runBuild } from './small-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A newsroom's site, built at the root and under a path. */
    readonly builds: Readonly<Record<'root' | 'under', Build>>;
    /** The same, at the root once more. */
    readonly again: Build;
    /** What the settings of that newsroom say. */
    readonly newsroom: { readonly name: string; readonly locales: readonly Locale[] };
  }
}

export interface Build {
  readonly folder: string;
  readonly origin: string;
  readonly base: string;
}

/** When the sites are built: the day on which the tests are run, after all that was written. */
const buildDate = `${new Date().toISOString().slice(0, 10)}T00:00:00Z`;

/** Builds a newsroom's site with the command that it uses, into a folder beside the others. */
export function buildSite(project: string, name: string, base: string, written = base): Build {
  const folder = path.join(project, '.astro/builds', name);
  rmSync(folder, { recursive: true, force: true });
  const origin = 'https://site.example';
  const { status, stderr } = runBuild(
    { OUT_DIR: folder, SITE_URL: origin, BASE_PATH: written, BUILD_DATE: buildDate },
    { project },
  );
  if (status !== 0) throw new Error(`The site does not build:\n${stderr}`);
  return { folder, origin, base };
}

/** Builds the example's site, before the tests that read it. */
export default function setup({ provide }: TestProject): void {
  const project = exampleProject(path.basename(projectOfTests));
  provide('newsroom', { name: site.name, locales: site.locales });
  provide('builds', {
    root: buildSite(project, 'root', '/'),
    // Spelled otherwise, which changes nothing.
    under: buildSite(project, 'under', '/un/sous-dossier/', 'un/sous-dossier'),
  });
  provide('again', buildSite(project, 'again', '/', ''));
}
