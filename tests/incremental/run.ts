import { parseArgs } from 'node:util';
import { exampleProject } from '../example/project.ts';
import { buildProject, differencesFromFull } from './compare.ts';
import { editAtRandom, randomOf } from './edits.ts';

// Edits a newsroom's content, settings and styles at random, and demands each time that what is
// built from the last build is what is built from nothing.

const { values } = parseArgs({
  options: {
    edits: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
  },
});

const project = exampleProject('incremental');
exampleProject('incremental-whole');
const random = randomOf(Number(values.seed));
buildProject(project, '--force');
if (!/: 0 pages drawn and [1-9]/.test(buildProject(project)))
  throw new Error('Where nothing has changed, pages are drawn.');
let bad = 0;
const count = Number(values.edits);
for (let number = 1; number <= count; number += 1) {
  const name = editAtRandom({ project, number, random });
  const said = buildProject(project);
  const unlike = differencesFromFull(project);
  if (unlike.length) bad += 1;
  const [, kept = ''] = /(\d+ pages drawn and \d+ kept)/.exec(said) ?? [];
  console.log(
    [`${String(number)}. ${name}: ${kept}`, ...unlike.map((file) => `  ${file}`)].join('\n'),
  );
}
console.log(`${String(count - bad)} of ${String(count)} edits are byte-identical to a full build.`);
if (bad) process.exitCode = 1;
