import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../../src/reading/content.ts';
import { randomOf } from '../incremental/edits.ts';
import { runBuild } from '../site/small-site.ts';

// Edits the content of this site at random, as slips of a hand would, and demands that each is
// either told as a fault or built: no crash, no trace of the code, no fault without a remedy.

const { values } = parseArgs({
  options: {
    edits: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
  },
});

const signs = [
  '"',
  "'",
  ':',
  '#',
  '[',
  ']',
  '{',
  '}',
  '(',
  ')',
  '*',
  '`',
  ':::',
  '---',
  '\t',
  '\u00A0',
  '\0',
  '\r',
  '&',
  '!',
  '%',
  '|',
  '>',
  '<',
  ',',
  '-',
  'é',
  '𝒜',
  '\u200F',
  '\uFEFF',
  '2025',
  '../',
  '$&',
];

type Random = ReturnType<typeof randomOf>;

/** What a hand does to a text, by the place where it does it. */
const slips: Readonly<Record<string, (text: string, random: Random) => string>> = {
  'deletes a letter': (text, random) => cut(text, random(text.length), 1),
  'deletes a run': (text, random) => cut(text, random(text.length), 1 + random(40)),
  'types a sign': (text, random) =>
    put(text, random(text.length), signs[random(signs.length)] ?? ''),
  'types it at a line': (text, random) => {
    const at = text.indexOf('\n', random(text.length));
    return put(text, at + 1, signs[random(signs.length)] ?? '');
  },
  'doubles a line': (text, random) =>
    lines(text, (all) => {
      const at = random(all.length);
      all.splice(at, 0, all[at] ?? '');
    }),
  'loses a line': (text, random) =>
    lines(text, (all) => {
      all.splice(random(all.length), 1);
    }),
  'swaps two lines': (text, random) =>
    lines(text, (all) => {
      const [a, b] = [random(all.length), random(all.length)];
      [all[a], all[b]] = [all[b] ?? '', all[a] ?? ''];
    }),
  'indents a line': (text, random) =>
    lines(text, (all) => {
      const at = random(all.length);
      all[at] = `  ${all[at] ?? ''}`;
    }),
  'ends early': (text, random) => text.slice(0, random(text.length)),
  'changes a digit': (text, random) => {
    const digits = [...text.matchAll(/\d/g)];
    const at = digits[random(Math.max(1, digits.length))]?.index ?? 0;
    return put(cut(text, at, 1), at, String(random(10)));
  },
  'capitalises a word': (text, random) => {
    const at = random(text.length);
    return text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1);
  },
  'saves as Latin-1': (text) => text,
};

const cut = (text: string, at: number, length: number) =>
  text.slice(0, at) + text.slice(at + length);
const put = (text: string, at: number, sign: string) => text.slice(0, at) + sign + text.slice(at);
function lines(text: string, change: (all: string[]) => void): string {
  const all = text.split('\n');
  change(all);
  return all.join('\n');
}

const folder = path.resolve('.astro/mutants');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const content = path.join(folder, 'content');
cpSync('content', content, { recursive: true });
const folders = { content, public: path.resolve('public') };
const whole = await readContent(folders);
const files = globSync('**/*.md', { cwd: content }).sort();
const names = Object.keys(slips);
const random = randomOf(Number(values.seed));

interface Passed {
  readonly name: string;
  readonly slip: string;
  readonly bytes: Buffer;
}

const passed: Passed[] = [];
const bad: string[] = [];
let told = 0;
const count = Number(values.edits);
for (let edit = 0; edit < count; edit += 1) {
  const name = files[random(files.length)] ?? '';
  const slip = names[random(names.length)] ?? '';
  const full = path.join(content, name);
  const before = readFileSync(full);
  const text = slips[slip]?.(before.toString('utf8'), random) ?? '';
  const bytes = Buffer.from(text, slip === 'saves as Latin-1' ? 'latin1' : 'utf8');
  writeFileSync(full, bytes);
  const known = new Map(whole.files);
  known.delete(name);
  try {
    const { faults } = await readContent(folders, { known });
    const mute = faults.find(
      ({ problem, remedy }) =>
        !problem.trim() || !remedy.trim() || /\n\s+at |undefined|\[object/.test(problem + remedy),
    );
    if (mute) bad.push(`${slip} in ${name}: ${mute.problem} → ${mute.remedy}`);
    if (faults.length) told += 1;
    else passed.push({ name, slip, bytes });
  } catch (error) {
    bad.push(
      `${slip} in ${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  }
  writeFileSync(full, before);
}

// Those that pass are built together, as long as they are of different files; a build that fails
// is looked into by halves.
function build(edits: readonly Passed[]): void {
  for (const { name, bytes } of edits) writeFileSync(path.join(content, name), bytes);
  const { status, stderr } = runBuild(
    {
      CONTENT_DIR: content,
      OUT_DIR: path.join(folder, 'dist'),
      SITE_URL: 'https://mutants.example',
    },
    { project: '.' },
  );
  for (const { name } of edits) cpSync(path.join('content', name), path.join(content, name));
  if (status === 0) return;
  const [only, ...others] = edits;
  if (only && others.length === 0)
    bad.push(`${only.slip} in ${only.name} passes the check; ${stderr}`);
  if (others.length === 0) return;
  const half = Math.ceil(edits.length / 2);
  build(edits.slice(0, half));
  build(edits.slice(half));
}

let left: Passed[] = passed;
while (left.length) {
  const now = [...new Map(left.map((edit) => [edit.name, edit])).values()];
  left = left.filter((edit) => !now.includes(edit));
  build(now);
}

console.log(
  `${String(count)} edits (seed ${values.seed}): ${String(told)} told as faults, ${String(passed.length)} sound and built, ${String(bad.length)} bad.`,
);
for (const each of bad) console.error(each);
rmSync(folder, { recursive: true, force: true });
if (bad.length) process.exitCode = 1;
