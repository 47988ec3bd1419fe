import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { layOutTimeline } from '../../src/charts/timeline/layout.ts';
import { readContent } from '../../src/reading/content.ts';
import { buildCorpus } from '../../src/domain/corpus.ts';
import { parseEdtf } from '../../src/edtf/edtf.ts';
import { createEdition } from '../../src/edition/edition.ts';
import { createEngine } from '../../src/search/engine.ts';
import { searchFiles } from '../../src/search/make-files.ts';
import { searchRecords } from '../../src/search/records.ts';
import { applyFilters, type FilterEvent } from '../../src/filters/facets.ts';
import { tableOfBuilds } from './builds.ts';
import { sizeFor, writeSyntheticContent } from './content.ts';
import { timeOfSaves } from './dev.ts';

const { values } = parseArgs({
  options: {
    /** How many articles in each language the synthetic worlds have. */
    sizes: { type: 'string', default: '300,1000,3000' },
    /** Writes the table into the README. */
    write: { type: 'boolean', default: false },
  },
});

/** The middle time of several runs, in milliseconds. */
async function time(name: string, work: () => unknown, runs = 7): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  const middle = times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
  console.log(`${middle.toFixed(1).padStart(9)} ms  ${name}`);
}

const events = Array.from({ length: 10_000 }, (_, index): FilterEvent => {
  const year = String(2000 + (index % 26));
  return {
    values: {
      actor: [`actor-${String(index % 300)}`, `actor-${String((index * 7) % 300)}`],
      place: [`place-${String(index % 50)}`],
      kind: ['meeting'],
      certainty: [index % 3 ? 'confirmed' : 'reported'],
    },
    years: [year, year],
    text: `un evenement numero ${String(index)} reunit plusieurs acteurs`,
  };
});
await time('filter 10,000 events by actor, certainty, years and words', () =>
  applyFilters(events, { actor: 'actor-7', certainty: 'confirmed', from: '2005', text: 'réunit' }),
);

const items = events.map((_, index) => ({
  date: parseEdtf(`${String(2000 + (index % 26))}-0${String((index % 9) + 1)}-11`),
  lane: 0,
  labelLength: 0,
}));
await time('lay out 10,000 events as a density', () =>
  layOutTimeline(items, { length: 760, markLength: 9, lanes: 1, tickRoom: 46 }),
);

const folders = { content: path.resolve('content'), public: path.resolve('public') };
await time('check the content of this project', () => readContent(folders), 3);

const folder = mkdtempSync(path.join(tmpdir(), 'contours-bench-'));
const content = writeSyntheticContent(sizeFor(300), path.join(folder, 'content'));
const { entries } = await readContent({ ...folders, content });
await time(`index ${String(entries.length)} files`, () => buildCorpus(entries), 3);

const edition = createEdition('fr', { origin: 'https://site.example', base: '/' });
const records = searchRecords(buildCorpus(entries), edition);
await time(
  `index ${String(records.length)} records for the search`,
  () => searchFiles(records, 'fr'),
  3,
);
const { manifest, files } = searchFiles(records, 'fr');
const read = (name: string) =>
  Promise.resolve<unknown>(JSON.parse(files.get(name)?.text ?? 'null'));
await time('answer a question from files not read before', () =>
  createEngine(manifest, read).ask('l’acteur numero 7'),
);
const engine = createEngine(manifest, read);
await time('answer it again', () => engine.ask('l’acteur numero 7'));

const saves = async (name: string, ...of: Parameters<typeof timeOfSaves>) => {
  const { middle, longest } = await timeOfSaves(...of);
  const told = `${name} (longest: ${longest.toFixed(0)} ms)`;
  console.log(`${middle.toFixed(1).padStart(9)} ms  ${told}`);
};
const [own = ''] = globSync('content/articles/fr/*.md');
const slug = path.basename(own, '.md');
await saves(
  'see a save of this content in the browser',
  'content',
  `articles/fr/${slug}.md`,
  `/analyses/${slug}/`,
);
await saves(
  'see a save of 1,000 articles, half in each language, with 1,500 events',
  writeSyntheticContent(sizeFor(500), path.join(folder, 'large')),
  'articles/fr/article-7.md',
  '/analyses/article-7/',
);

/** Where the README has the table. */
const place = /(<!-- prettier-ignore-start -->\n\n)[^<]*?(\n\n<!-- prettier-ignore-end -->)/;
const table = tableOfBuilds(folder, values.sizes.split(',').filter(Boolean).map(Number));
if (values.write)
  writeFileSync(
    'README.md',
    readFileSync('README.md', 'utf8').replace(
      place,
      (_, before: string, after: string) => before + table + after,
    ),
  );
rmSync(folder, { recursive: true, force: true });
