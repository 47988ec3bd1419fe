import { contourBox, contourLines } from '../ornament/contours.ts';
import { digest } from '../domain/digest.ts';
import { cardSize, type Card } from './card.ts';

/** The colours of `src/styles/` on paper; the rule is darker, to be seen at a quarter of its size. */
export const colours = {
  paper: '#fbf9f4',
  ink: '#1b1a17',
  quiet: '#5f5a50',
  rule: '#cfc6b4',
  laterite: '#a63d1f',
} as const;

type Attributes = Readonly<Record<string, string | number>>;

const element = (name: string, attributes: Attributes, content = ''): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${String(value)}"`)
    .join('')}>${content}</${name}>`;

const svg = (viewBox: readonly number[], content: string): string =>
  element('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: viewBox.join(' ') }, content);

// Ten units of a drawing are a pixel of the card, so that lines of whole units are smooth.
const [width, height] = [10 * cardSize.width, 10 * cardSize.height];

/** How many lands there are: each is drawn once, and as pixels stays in the memory of the renderer. */
const landCount = 16;

const lands = new Map<number, string>();

/** The land of a subject as SVG, one of a few: always the same for the same name. */
export function land(name: string): string {
  const number = Number.parseInt(digest([name]).slice(0, 6), 36) % landCount;
  const known = lands.get(number) ?? drawLand(String(number));
  lands.set(number, known);
  return known;
}

/** Where along a land its lines become stronger, in steps: each tone is a colour of the few of a card. */
const fades = [
  [0.34, 0, 0.07],
  [0.46, 0.07, 0.15],
  [0.58, 0.15, 0.25],
  [0.7, 0.25, 0.36],
  [0.82, 0.36, 0.48],
] as const;

/** Draws a land: it fills the card from its end, fades towards the title, and every fifth line is strong. */
function drawLand(name: string): string {
  const scale = Math.max(width / contourBox.width, height / contourBox.height);
  const [end, bottom] = [contourBox.width * scale, contourBox.height * scale];
  const lines = contourLines(name, { cell: 5, levels: 11, every: 2, scale }).map((d, index) =>
    element('path', { d, 'stroke-width': index % 5 === 4 ? 32 : 16 }),
  );
  const stop = (offset: number, opacity: number) =>
    element('stop', { offset, 'stop-color': colours.laterite, 'stop-opacity': opacity });
  const fade = element(
    'linearGradient',
    { id: 'fade', gradientUnits: 'userSpaceOnUse', x1: 0, x2: end, y1: 0, y2: 0 },
    fades.map(([from, before, after]) => stop(from, before) + stop(from, after)).join(''),
  );
  return svg(
    [end - width, (bottom - height) / 2, width, height],
    element('defs', {}, fade) +
      element('g', { fill: 'none', stroke: 'url(#fade)' }, lines.join('')),
  );
}

const marks: Readonly<Record<NonNullable<Card['certainty']>['kind'], Attributes>> = {
  confirmed: { r: 13, fill: colours.ink },
  reported: { r: 11, fill: 'none', stroke: colours.ink, 'stroke-width': 4 },
  disputed: {
    r: 11,
    fill: 'none',
    stroke: colours.ink,
    'stroke-width': 4,
    'stroke-dasharray': '6.6 4.4',
  },
};

/** Draws how certain an event is, as on the pages: a dot, a ring or a dashed ring. */
export const certaintyMark = (kind: keyof typeof marks): string =>
  svg([0, 0, 28, 28], element('circle', { cx: 14, cy: 14, ...marks[kind] }));
