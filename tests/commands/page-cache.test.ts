import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openPageCache } from '../../src/commands/page-cache.ts';

function folders() {
  const root = mkdtempSync(path.join(tmpdir(), 'pages-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  const [stage, home] = [path.join(root, 'stage'), path.join(root, 'home')];
  return { stage, open: (force = false) => openPageCache(stage, force, home) };
}

const manifest = (keys: Readonly<Record<string, string>>) =>
  JSON.stringify({
    routes: {
      route: {
        dependencyHash: 'code',
        paths: Object.fromEntries(Object.entries(keys).map(([at, cacheKey]) => [at, { cacheKey }])),
      },
    },
  });

test('a build that ends keeps its pages, and counts those that are as they were', async () => {
  const { open } = folders();
  const first = await open();
  const file = path.join(first.folder, 'incremental-build.json');
  first.begin();
  writeFileSync(file, manifest({ '/a/': '1', '/b/': '1' }));
  first.finish();
  expect(first.count()).toEqual({ pages: 2, kept: 0 });
  first.close();
  const second = await open();
  expect(second.folder).toBe(first.folder);
  writeFileSync(file, manifest({ '/a/': '1', '/b/': '2', '/c/': '1' }));
  expect(second.count()).toEqual({ pages: 3, kept: 1 });
  second.close();
});

test('what a build left that began to write and did not end is thrown away, as with force', async () => {
  const { open } = folders();
  for (const [force, ends] of [
    [false, false],
    [true, true],
  ] as const) {
    const first = await open();
    const page = path.join(first.folder, 'page');
    first.begin();
    writeFileSync(page, 'newer than its key');
    if (ends) first.finish();
    first.close();
    const second = await open(force);
    expect(existsSync(page), String(force)).toBe(false);
    second.finish();
    second.close();
  }
});

test('while one build has it, another keeps nothing', async () => {
  const { stage, open } = folders();
  const script = `
    import { openPageCache } from ${JSON.stringify(path.resolve('src/commands/page-cache.ts'))};
    const cache = await openPageCache(process.argv[1], false, process.argv[2]);
    console.log(cache.folder);
  `;
  const first = await open();
  const home = path.dirname(first.folder);
  const { stdout } = spawnSync(
    process.execPath,
    ['--input-type=module-typescript', '-e', script, stage, home],
    { encoding: 'utf8' },
  );
  expect(stdout.trim()).toBe(path.join(stage, 'cache'));
  first.close();
});
