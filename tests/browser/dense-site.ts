import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { writeSyntheticContent } from '../bench/content.ts';
import { exampleProject } from '../example/project.ts';

const project = exampleProject('dense');
const content = path.join(project, 'content');
rmSync(content, { recursive: true });

/** Builds and serves a site of crowded months, of more actors than one picture shows. */
spawnSync('npm', ['start'], {
  stdio: 'inherit',
  cwd: project,
  env: {
    ...process.env,
    CONTENT_DIR:
      process.env.DENSE_CONTENT ??
      writeSyntheticContent(
        { articles: 6, events: 210, actors: 80, places: 40, sources: 30 },
        content,
      ),
  },
});
