import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { markSite } from '../../src/commands/target.ts';
import { reportFaults } from '../../src/domain/fault.ts';
import { readContent } from '../../src/reading/content.ts';
import { file, smallWorld, type Files } from '../content.ts';
import { buildFrom, projectOfTests, temporaryFolder, writeContent } from './small-site.ts';

/** An article that is sound, with other lines of frontmatter and another text. */
const article = (lines: string, body = 'Un texte.') =>
  file(
    `title: Un titre
summary: Un résumé assez long pour dire ce qui est neuf et pourquoi cela compte.
kind: brief
published: 2026-11-24
${lines}`,
    body,
  );

const event = (lines: string) =>
  file(`title: { fr: Un fait, en: A fact }
kind: meeting
${lines}`);

interface Fault {
  readonly fault: string;
  /** Files added to a small world that is sound, or put in the place of its own. */
  readonly files: Files;
  /** What the editor reads: where, what, and what to write instead. */
  readonly reads: readonly string[];
}

const faults: readonly Fault[] = [
  {
    fault: 'a key that the schema does not know',
    files: { 'articles/fr/x': article('keypoints: [Un., Deux.]') },
    reads: ['articles/fr/x.md:6:1 · keypoints', 'not known here', 'Did you mean “keyPoints”?'],
  },
  {
    fault: 'a value of the wrong kind',
    files: {
      'places/x': file('name: X\nkind: city\ncoordinates: { latitude: north, longitude: 1 }'),
    },
    reads: ['places/x.md:4:16 · coordinates.latitude', 'decimal degrees', 'found “north”'],
  },
  {
    fault: 'a value out of range',
    files: { 'places/x': file('name: X\nkind: city\ncoordinates: { latitude: 95, longitude: 1 }') },
    reads: ['coordinates.latitude', 'above 90 degrees'],
  },
  {
    fault: 'a value that is none of a list',
    files: { 'events/x': event('date: 2025\ncertainty: confirmd\nsources: [agency-2025]') },
    reads: ['events/x.md:5:1 · certainty', '“confirmd”', 'Did you mean “confirmed”?'],
  },
  {
    fault: 'an unknown slug in the frontmatter',
    files: { 'articles/fr/x': article('actors: [adda]') },
    reads: [
      'articles/fr/x.md:6:10 · actors[0]',
      'No actor is called “adda”',
      'Did you mean “ada”?',
    ],
  },
  {
    fault: 'an unknown slug in the text',
    files: { 'articles/fr/x': article('', 'Un.\n\nDeux [Bamako](place:bamaco).') },
    reads: ['articles/fr/x.md:9:6', 'No place is called “bamaco”', 'Did you mean “bamako”?'],
  },
  {
    fault: 'two files that make one address',
    files: { 'places/Bamakô': file('name: Bamakô\nkind: city') },
    reads: ['Makes the same address as', 'both are “bamako”', 'Rename one'],
  },
  {
    fault: 'an alias that is a live page',
    files: { 'articles/fr/x': article('aliases: [/analyses/une-visite/]') },
    reads: ['aliases[0]', 'is the address of a page or a file of the site'],
  },
  {
    fault: 'an alias that is claimed twice',
    files: {
      'articles/fr/x': article('aliases: [/ancien/]'),
      'articles/fr/y': article('aliases: [/ancien]'),
    },
    reads: ['aliases[0]', 'already claimed by', 'articles/fr/x.md'],
  },
  {
    fault: 'an impossible date',
    files: { 'events/x': event('date: 2025-02-30\ncertainty: reported\nsources: [agency-2025]') },
    reads: ['events/x.md:4:1 · date', '“2025-02-30” is not a day of the calendar', '2025-02-28'],
  },
  {
    fault: 'an unreadable date',
    files: { 'events/x': event('date: last spring\ncertainty: reported\nsources: [agency-2025]') },
    reads: ['“last spring” is written in words', '2025-07-09'],
  },
  {
    fault: 'an update before the publication',
    files: { 'articles/fr/x': article('updated: 2026-11-23') },
    reads: ['articles/fr/x.md:6:1 · updated', 'before “published”'],
  },
  {
    fault: 'a relation to oneself',
    files: {
      'actors/x': file(
        'name: X\nkind: person\nrelations: [{ to: x, kind: allied-with, sources: [agency-2025] }]',
      ),
    },
    reads: ['actors/x.md:4:15 · relations[0].to', 'no relation to itself'],
  },
  {
    fault: 'places that contain each other',
    files: {
      'places/x': file('name: X\nkind: region\nwithin: y'),
      'places/y': file('name: Y\nkind: region\nwithin: x'),
    },
    reads: ['places/x.md:4:1 · within', 'x → y → x', 'a larger place'],
  },
  {
    fault: 'a translation of nothing',
    files: { 'articles/en/x': article('translationOf: une-visit') },
    reads: ['translationOf', 'No article in “fr”', 'Did you mean “une-visite”?'],
  },
  {
    fault: 'a translation into its own language',
    files: { 'articles/fr/x': article('translationOf: une-visite') },
    reads: ['translationOf', 'it translates nothing'],
  },
  {
    fault: 'an answered question without an answer',
    files: { 'articles/fr/x': article('questions: [{ question: Quoi ?, status: answered }]') },
    reads: ['questions[0].answer', 'is missing', 'gives its answer'],
  },
  {
    fault: 'an event without a source',
    files: { 'events/x': event('date: 2025\ncertainty: reported\nsources: []') },
    reads: ['events/x.md:6:1 · sources', 'is empty', 'at least one source'],
  },
  {
    fault: 'a confirmed event with one source',
    files: { 'events/x': event('date: 2025\ncertainty: confirmed\nsources: [agency-2025]') },
    reads: ['sources', 'has one source', 'two that are independent'],
  },
  {
    fault: 'a speaker who is not an actor of the statement',
    files: {
      'events/x': event('date: 2025\ncertainty: reported\nspeakers: [ada]\nsources: [agency-2025]'),
    },
    reads: ['speakers', 'not in “actors”', 'write the slug in both'],
  },
  {
    fault: 'a disputed event without a note',
    files: { 'events/x': event('date: 2025\ncertainty: disputed\nsources: [agency-2025]') },
    reads: ['note', 'is missing', 'who disagrees'],
  },
  {
    fault: 'an image without alt text',
    files: { 'articles/fr/x': article('image: { src: /icon.svg }') },
    reads: ['image.alt', 'is missing', 'Say what the image shows'],
  },
  {
    fault: 'an image that is not there',
    files: { 'articles/fr/x': article('image: { src: /rien.webp, alt: Rien }') },
    reads: ['image.src', 'no file “/rien.webp” in public/'],
  },
  {
    fault: 'malformed YAML',
    files: { 'places/x': '---\nname: X\nkind: city: site\n---\n' },
    reads: ['places/x.md:3:7', '“kind: city: site” cannot be read', 'in quotes'],
  },
  {
    fault: 'a file without frontmatter',
    files: { 'places/x': 'Bamako est une ville.\n' },
    reads: ['places/x.md:1', 'has no frontmatter', 'a line “---”'],
  },
  {
    fault: 'a name that addresses read otherwise',
    files: { 'articles/fr/que-veut-washington-?.md': article('') },
    reads: ['que-veut-washington-?.md', 'has "?"', 'Rename it “que-veut-washington.md”'],
  },
  {
    fault: 'a file in an unknown folder',
    files: { 'actor/x': file('name: X\nkind: person') },
    reads: ['actor/x.md', 'No kind of content is kept in “actor/”', 'Did you mean “actors”?'],
  },
  {
    fault: 'an article in a language that the site does not have',
    files: { 'articles/de/x': article('') },
    reads: ['articles/de/x.md', '“articles/de” is not the folder of a language', 'articles/fr/'],
  },
  {
    fault: 'raw HTML in a text',
    files: { 'articles/fr/x': article('', 'Un <script>alert(1)</script> mot.') },
    reads: ['articles/fr/x.md:7:4', 'Raw HTML is not read: <script>'],
  },
  {
    fault: 'a javascript: address',
    files: { 'articles/fr/x': article('', 'Un [mot](javascript:alert(1)).') },
    reads: ['articles/fr/x.md:7:4', '“javascript:alert(1)” is of a kind that is refused'],
  },
  {
    fault: 'a data: address by reference',
    files: { 'articles/fr/x': article('', 'Un [mot][a].\n\n[a]: data:text/html,x') },
    reads: ['articles/fr/x.md', '“data:text/html,x” is of a kind that is refused'],
  },
  {
    fault: 'an unknown block',
    files: { 'articles/fr/x': article('', ':::facts\nUn.\n:::') },
    reads: ['articles/fr/x.md:7:1', '“:::facts” is not a block', 'Did you mean “fact”?'],
  },
];

/** What a build and the check say of the content of a folder. */
async function reportOn(content: string): Promise<string> {
  const folders = { content, public: path.join(projectOfTests, 'public') };
  return reportFaults((await readContent(folders)).faults);
}

test.each(faults)('an editor reads of $fault', async ({ files, reads }) => {
  const output = await reportOn(writeContent(temporaryFolder(), { ...smallWorld, ...files }));
  for (const words of reads) expect(output).toContain(words);
  // One fault at a time: a mistake raises no other that the editor did not make.
  expect(output).toMatch(/\d faults? in the content\.\s*$/);
});

test('a build tells all faults at once, and the last good site stays as it was', async () => {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'dist'));
  writeFileSync(path.join(folder, 'dist/index.html'), 'the last good site');
  markSite(path.join(folder, 'dist'));
  const files = {
    ...smallWorld,
    'places/x': file('name: X\nkind: town'),
    'actors/y': file('nom: Y\nkind: person'),
    'articles/fr/z': article('actors: [nobody]', '<b>Z</b>'),
  };
  const { status, output } = buildFrom(files, folder);
  expect(status).toBe(1);
  for (const words of ['places/x.md', 'actors/y.md', '“nobody”', 'Raw HTML'])
    expect(output).toContain(words);
  // What the other tests read is what a build says, from where it runs.
  const report = await reportOn(path.join(folder, 'content'));
  expect(output).toBe(`${report.replaceAll(path.relative('.', projectOfTests) + path.sep, '')}\n`);
  expect(readFileSync(path.join(folder, 'dist/index.html'), 'utf8')).toBe('the last good site');
  expect(existsSync(path.join(folder, '.dist-build'))).toBe(false);
});
