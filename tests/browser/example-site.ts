import { spawnSync } from 'node:child_process';
import { exampleProject } from '../example/project.ts';

/** Builds and serves the site of the example newsroom, as it was some weeks after its last article. */
spawnSync('npm', ['start'], {
  stdio: 'inherit',
  cwd: exampleProject('example'),
  env: { ...process.env, BUILD_DATE: '2026-06-30T12:00:00Z' },
});
