import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { site } from '../../src/site.ts';
import { buildSite } from '../site/build.ts';

/** Builds this newsroom's site, before the tests that read it. */
export default function setup({ provide }: TestProject): void {
  const project = path.resolve('.');
  provide('newsroom', { name: site.name, locales: site.locales });
  provide('builds', {
    root: buildSite(project, 'root', '/'),
    under: buildSite(project, 'under', '/un/sous-dossier/'),
  });
}
