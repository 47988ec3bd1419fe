import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { writeSyntheticContent } from '../bench/content.ts';

const folder = path.resolve('.astro/dense');
rmSync(folder, { recursive: true, force: true });

/** Builds and serves a site of crowded months, of more actors than one picture shows. */
spawnSync('npm', ['start'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    OUT_DIR: path.join(folder, 'dist'),
    CONTENT_DIR:
      process.env.DENSE_CONTENT ??
      writeSyntheticContent(
        { articles: 6, events: 210, actors: 80, places: 40, sources: 30 },
        path.join(folder, 'content'),
      ),
  },
});
