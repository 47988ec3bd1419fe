import { directionOfText } from '../i18n/direction.ts';
import { cardSize, type Card } from './card.ts';
import { certaintyMark, colours, land } from './shapes.ts';

/** A box or a text of a drawing, with its CSS. */
export type Sheet = Readonly<
  | { type: 'container'; style: Style; children: readonly Sheet[] }
  | { type: 'text'; style: Style; text: string }
  | { type: 'image'; style: Style; src: string; width: number; height: number }
>;

type Style = Readonly<Record<string, string | number>>;

/** The families by which the drawing calls its fonts. */
export const families = { serif: 'Serif', sans: 'Sans' } as const;

const { width, height } = cardSize;
const margin = { inline: 64, block: 54 } as const;

/** The width that texts have. */
export const room = width - 2 * margin.inline;
const headHeight = 54;
const headGap = 34;
const footPadding = 20;
const footGap = 22;

/** From the largest title to the smallest, in pixels. */
const titleSizes = [172, 146, 124, 110, 98, 88, 79, 71, 64, 58, 53, 48];
const smallest = 48;

/**
 * Makes a text ready to be drawn: accents with their letters, for which fonts have a glyph, no
 * emoji, for which they have none, and what runs to the left by itself, with its signs.
 */
function drawable(words: string): string {
  const composed = words.normalize('NFC');
  // Most have none, and none of one point is told sooner.
  const drawn = /[\p{Emoji_Presentation}\u20e3\ufe0f]/u.test(composed)
    ? composed.replaceAll(/\p{RGI_Emoji}/gv, '')
    : composed;
  return directionOfText(drawn) === 'rtl' ? `\u2067${drawn}\u2069` : drawn;
}

const text = (words: string, style: Style): Sheet => ({
  type: 'text',
  text: drawable(words),
  style,
});

const box = (style: Style, children: readonly Sheet[]): Sheet => ({
  type: 'container',
  style: { display: 'flex', ...style },
  children,
});

const image = (src: string, width: number, height: number, style: Style = {}): Sheet => ({
  type: 'image',
  src,
  width,
  height,
  style: { width, height, ...style },
});

const label: Style = {
  fontFamily: families.sans,
  fontSize: 35,
  fontWeight: 600,
  letterSpacing: '0.07em',
  color: colours.laterite,
};

const head = ({ site, kind, locale }: Card, icon: string): Sheet =>
  box({ alignItems: 'center', flexShrink: 0, height: headHeight, whiteSpace: 'nowrap' }, [
    // An icon has a margin of its own, which would set it back from the title.
    image(icon, 52, 52, { margin: '0 10px 0 -5px' }),
    text(site, { fontSize: 46, fontWeight: 600, letterSpacing: '-0.01em' }),
    ...(kind === ''
      ? []
      : [
          box({ width: 2, height: 38, backgroundColor: colours.rule, margin: '0 26px' }, []),
          text(kind.toLocaleUpperCase(locale), label),
        ]),
  ]);

interface Fit {
  /** Of the title, in pixels. */
  readonly size: number;
  /** The most lines of the text under it. */
  readonly lines: number;
  /** The most lines of the title, whose long words are then broken. */
  readonly most?: number;
}

const body = ({ title, text: under }: Card, { size, lines, most }: Fit): Sheet =>
  box({ flexDirection: 'column', width: room }, [
    text(title, {
      fontSize: size,
      fontWeight: 600,
      lineHeight: 1.09,
      // The tails of letters reach below so close a line.
      paddingBottom: Math.ceil(0.08 * size),
      letterSpacing: '-0.018em',
      textWrap: 'balance',
      ...(most === undefined ? {} : { overflowWrap: 'anywhere', lineClamp: most }),
    }),
    ...(under === ''
      ? []
      : [
          text(under, {
            fontSize: 43,
            lineHeight: 1.28,
            marginTop: 12,
            maxWidth: 980,
            textWrap: 'pretty',
            lineClamp: lines,
          }),
        ]),
  ]);

/** The title and what stands under it, from the largest to the smallest. */
export const bodiesOf = (card: Card): Sheet[] => [
  ...titleSizes.map((size) => body(card, { size, lines: 3 })),
  body(card, { size: smallest, lines: 1 }),
];

/** The title and what stands under it, cut so that there is room whatever they say. */
export const cutBody = (card: Card): Sheet =>
  body(card, { size: smallest, lines: 1, most: card.text === '' ? 5 : 3 });

const lineHeight = 54;

const line: Style = {
  fontFamily: families.sans,
  fontSize: 41,
  lineHeight: `${String(lineHeight)}px`,
  whiteSpace: 'nowrap',
  maxWidth: room,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
};

const footLines = ({ date, names }: Card): number => Number(date !== '') + Number(names.length > 0);

const foot = (card: Card): Sheet =>
  box(
    {
      flexDirection: 'column',
      flexShrink: 0,
      marginTop: 'auto',
      borderTop: `2px solid ${colours.rule}`,
      paddingTop: footPadding,
    },
    [
      ...(card.date === ''
        ? []
        : [
            box({ alignItems: 'center' }, [
              text(card.date, { ...line, minWidth: 0, fontWeight: 600 }),
              ...(card.certainty
                ? [
                    image(certaintyMark(card.certainty.kind), 28, 28, {
                      flexShrink: 0,
                      margin: '0 14px 0 38px',
                    }),
                    text(card.certainty.words, { ...line, flexShrink: 0 }),
                  ]
                : []),
            ]),
          ]),
      // Names wrap into what is hidden: those for which there is no room are left out whole.
      ...(card.names.length === 0
        ? []
        : [
            box(
              { flexWrap: 'wrap', height: lineHeight, overflow: 'hidden' },
              card.names.map((name, index) =>
                text(index === 0 ? name : `\u2002·\u2002${name}`, {
                  ...line,
                  color: colours.quiet,
                }),
              ),
            ),
          ]),
    ],
  );

/** The height that is left for the title and what stands under it. */
export function bodyRoom(card: Card): number {
  const lines = footLines(card);
  const below = lines === 0 ? 0 : 2 + footPadding + lines * lineHeight;
  return height - 2 * margin.block - headHeight - headGap - below - footGap;
}

/** Lays out a card around its title, with the icon of the site as SVG. */
export const sheetOf = (card: Card, body: Sheet, icon: string): Sheet =>
  box(
    {
      position: 'relative',
      flexDirection: 'column',
      width,
      height,
      padding: `${String(margin.block)}px ${String(margin.inline)}px`,
      overflow: 'hidden',
      backgroundColor: colours.paper,
      color: colours.ink,
      fontFamily: families.serif,
    },
    [
      image(land(card.ornament), width, height, {
        position: 'absolute',
        top: 0,
        left: 0,
        zIndex: -1,
      }),
      head(card, icon),
      box({ marginTop: headGap, maxHeight: bodyRoom(card), overflow: 'hidden' }, [body]),
      ...(footLines(card) === 0 ? [] : [foot(card)]),
    ],
  );
