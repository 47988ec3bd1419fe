import { appendFileSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Random numbers below a bound, the same for the same seed (mulberry32). */
export function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Who edits a project, and how often it has been done. */
interface Editor {
  readonly project: string;
  readonly number: number;
  readonly random: (below: number) => number;
}

/** Changes what a pattern finds in one of the files that have it. */
function change({ project, random }: Editor, files: string, pattern: RegExp, to: string): void {
  const found = globSync(files, { cwd: project })
    .map((name) => path.join(project, name))
    .filter((file) => pattern.test(readFileSync(file, 'utf8')))
    .sort();
  const file = found[random(found.length)];
  if (file === undefined) throw new Error(`No file of ${files} has ${String(pattern)}.`);
  writeFileSync(file, readFileSync(file, 'utf8').replace(pattern, to));
}

const added = (project: string) => globSync(path.join(project, 'content/*/essai-*.md')).sort();

/** What editors do, each so that the content stays sound. */
export const edits: Readonly<Record<string, (editor: Editor) => void>> = {
  'a word more in a title': (editor) => {
    change(editor, 'content/events/*.md', /^( {2}(?:fr|en): "?)/m, `$1${String(editor.number)} `);
  },
  'a paragraph more': (editor) => {
    const words = `\nUn paragraphe de plus, le ${String(editor.number)}.\n`;
    change(editor, 'content/articles/*/*.md', /\n$(?![\s\S])/, `\n${words}`);
  },
  'a summary that says more': (editor) => {
    change(editor, 'content/articles/*/*.md', /^(summary: "?)/m, `$1${String(editor.number)}. `);
  },
  'a date less precise': (editor) => {
    change(editor, 'content/events/*.md', /^(date: \d{4}-\d\d)-\d\d$(?![\s\S]*^time:)/m, '$1');
  },
  'a certainty': (editor) => {
    change(editor, 'content/events/*.md', /^certainty: confirmed$/m, 'certainty: reported');
  },
  'a place a little further': (editor) => {
    change(editor, 'content/places/*.md', /(latitude: -?\d+\.\d)\d*/, `$1${String(editor.number)}`);
  },
  'an event more': ({ project, number, random }) => {
    writeFileSync(
      path.join(project, `content/events/essai-${String(number)}.md`),
      `---
date: 2025-0${String(1 + random(9))}
title: { fr: Un essai du numéro ${String(number)}, en: A trial of number ${String(number)} }
kind: meeting
certainty: reported
actors: [fode-kantara]
places: [dagana]
sources: [courrier-de-dagana-2012-05]
---
`,
    );
  },
  'an actor more': ({ project, number }) => {
    writeFileSync(
      path.join(project, `content/actors/essai-${String(number)}.md`),
      `---\nname: { fr: Essai ${String(number)}, en: Trial ${String(number)} }\nkind: organisation\n---\n`,
    );
  },
  'what was added taken away': ({ project, random }) => {
    const files = added(project);
    const file = files[random(files.length)];
    if (file !== undefined) rmSync(file);
  },
  'another name of the site': (editor) => {
    change(editor, 'src/site.ts', /^( {2}name: ')[^']*/m, `$1Relevé ${String(editor.number)}`);
  },
  'a style': ({ project, number }) => {
    appendFileSync(
      path.join(project, 'src/styles/lists.css'),
      `\n.essai { order: ${String(number)} }\n`,
    );
  },
};

/** Those of the edits that leave the settings and the code as they are. */
export const editsOfContent = Object.keys(edits).filter(
  (name) => !['another name of the site', 'a style'].includes(name),
);

/** Edits a project at random, the content twice as often as the settings and the code. */
export function editAtRandom(editor: Editor): string {
  const all = [...Object.keys(edits), ...editsOfContent];
  const name = all[editor.random(all.length)] ?? '';
  edits[name]?.(editor);
  return name;
}
