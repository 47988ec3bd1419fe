import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { families } from './sheet.ts';

// Found from the root of the project, because a build runs this file from wherever it writes.
export const fromProject = createRequire(path.resolve('package.json'));

/** A file of a font: how the drawing calls it, its weight and its bytes (WOFF2). */
export interface Font {
  readonly family: string;
  readonly weight: number;
  readonly data: Buffer;
  /** The code points that it is to draw, both ends included; by default all that it holds. */
  readonly ranges?: readonly (readonly [from: number, until: number])[];
}

/** The fonts of one package. */
interface Family {
  readonly family: string;
  readonly name: string;
  readonly weights: readonly number[];
  readonly subsets: readonly string[];
  /** Its one file is no subset, whatever its package says. */
  readonly isWhole?: true;
}

const european = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'];

/** What draws, in order: what the first do not hold, the next draw. */
const drawing: readonly Family[] = [
  { family: families.serif, name: 'source-serif-4', weights: [600, 400], subsets: european },
  {
    family: families.sans,
    name: 'source-sans-3',
    weights: [600, 400],
    subsets: [...european, 'greek-ext'],
  },
  // Letters of African alphabets: Ɲ, Ƙ, Ƴ.
  { family: 'African', name: 'noto-serif', weights: [600, 400], subsets: ['latin-ext'] },
  { family: 'Arabic', name: 'noto-naskh-arabic', weights: [600, 400], subsets: ['arabic'] },
  // Arrows and signs: →, ≈, ≠.
  { family: 'Signs', name: 'noto-sans-math', weights: [400], subsets: ['latin'], isWhole: true },
];

/** Reads ranges of code points as CSS spells them: `U+0000-00FF,U+0131`. */
const rangesOf = (css: string): Font['ranges'] =>
  css.split(',').map((range) => {
    const [from = '', until = from] = range.replace('U+', '').split('-');
    return [parseInt(from, 16), parseInt(until, 16)];
  });

/**
 * Reads the files of the fonts by which cards are drawn. The subsets of a family overlap, and each
 * draws what its package says alone, as on a web page: else an accent would come from another file
 * than its letter.
 */
export const openFonts = (): Font[] =>
  drawing.flatMap(({ family, name, weights, subsets, isWhole }) => {
    const ranges = JSON.parse(
      readFileSync(fromProject.resolve(`@fontsource/${name}/unicode.json`), 'utf8'),
    ) as Readonly<Partial<Record<string, string>>>;
    return subsets.flatMap((subset) =>
      weights.map((weight): Font => {
        const file = `${name}-${subset}-${String(weight)}-normal.woff2`;
        const range = isWhole ? undefined : ranges[subset];
        return {
          family,
          weight,
          data: readFileSync(fromProject.resolve(`@fontsource/${name}/files/${file}`)),
          ...(range === undefined ? {} : { ranges: rangesOf(range) ?? [] }),
        };
      }),
    );
  });
