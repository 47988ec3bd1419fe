import type { TestProject } from 'vitest/node';
import { site } from '../../src/site.ts';
import { isWhole } from '../extent.ts';
import { newsroomSite } from '../site/build.ts';

/** Builds this newsroom's site, before the tests that read it; under a path too where all is tried. */
export default function setup({ provide }: TestProject): void {
  provide('newsroom', { name: site.name, locales: site.locales });
  provide('builds', [newsroomSite(), ...(isWhole ? [newsroomSite('/un/sous-dossier/')] : [])]);
}
