import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test.each(['src/frame/Page.astro', 'src/kinds/article/Page.astro', 'src/screens/Text.astro'])(
  '%s gives no id of its own but those of the list',
  (file) => {
    expect(readFileSync(file, 'utf8')).not.toMatch(/\sid="/);
  },
);
