import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { sizeFor, writeSyntheticContent } from './content.ts';

/** What a build used, all its processes together, and what it left. */
interface Measure {
  /** Seconds. */
  readonly cpu: number;
  readonly wall: number;
  /** The most that one process held, in bytes. */
  readonly memory: number;
  readonly files: number;
  readonly bytes: number;
}

const usageModule = path.resolve(import.meta.dirname, 'usage.ts');

/** Builds content into a folder of its own, and measures that. */
function measure(folder: string, content: string, ...options: readonly string[]): Measure {
  const usage = path.join(folder, 'usage');
  rmSync(usage, { force: true });
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['src/commands/build.ts', ...options], {
    env: {
      ...process.env,
      CONTENT_DIR: content,
      OUT_DIR: path.join(folder, 'dist'),
      USAGE_FILE: usage,
      NODE_OPTIONS: `--import ${usageModule}`,
    },
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(stderr);
  const wall = (performance.now() - start) / 1000;
  const used = readFileSync(usage, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { cpu: number; memory: number });
  const built = globSync('**/*', { cwd: path.join(folder, 'dist'), withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => statSync(path.join(item.parentPath, item.name)).size);
  return {
    cpu: used.reduce((sum, { cpu }) => sum + cpu, 0),
    wall,
    memory: Math.max(...used.map(({ memory }) => memory)),
    files: built.length,
    bytes: built.reduce((sum, size) => sum + size, 0),
  };
}

/** Changes the title in the first file of a folder of content. */
function retitle(content: string, pattern: string, title: RegExp): void {
  const [file = ''] = globSync(pattern, { cwd: content }).sort();
  const at = path.join(content, file);
  const text = readFileSync(at, 'utf8');
  const changed = text.replace(title, '$1Encore ');
  if (changed === text) throw new Error(`${file} has no title that can be changed.`);
  writeFileSync(at, changed);
}

const inCells = ({ cpu, wall, memory, files, bytes }: Measure): string[] => [
  cpu.toFixed(0),
  wall.toFixed(0),
  (memory / 1e6).toFixed(0),
  files.toLocaleString('en'),
  (bytes / 1e6).toFixed(0),
];

/** A row of the table for each build of some content: all of it, nothing changed, a title of each. */
function rowsOf(name: string, folder: string, content: string): string[] {
  const row = (what: string, built: Measure): string => {
    const cells = [what, ...inCells(built)];
    console.log(cells.join(' · '));
    return `| ${cells.join(' | ')} |`;
  };
  const rows = [
    row(`${name}: from nothing`, measure(folder, content, '--force')),
    row('nothing changed', measure(folder, content)),
  ];
  retitle(content, 'articles/fr/*.md', /^(title: ["']?)/m);
  rows.push(row('a title edited', measure(folder, content)));
  retitle(content, 'events/*.md', /^(title:(?:\s*\{?\s*fr:)? ["']?)/m);
  rows.push(row('an event edited', measure(folder, content)));
  return rows;
}

/**
 * Measures builds of this content and of synthetic worlds of so many articles in each of two
 * languages, and gives the table of the README.
 */
export function tableOfBuilds(folder: string, sizes: readonly number[]): string {
  const own = path.join(folder, 'own');
  cpSync('content', own, { recursive: true });
  const rows = [
    ...rowsOf('this content', folder, own),
    ...sizes.flatMap((articles) => {
      const content = writeSyntheticContent(
        sizeFor(articles),
        path.join(folder, `content-${String(articles)}`),
      );
      const name = `${articles.toLocaleString('en')} × 2 articles, ${(articles * 3).toLocaleString('en')} events`;
      return rowsOf(name, folder, content);
    }),
  ];
  return [
    `| On ${String(availableParallelism())} cores | CPU, s | Wall, s | Memory, MB | Files | MB |`,
    '| --- | --: | --: | --: | --: | --: |',
    ...rows,
  ].join('\n');
}
