import { describe, expect, test } from 'vitest';
import { spansView } from '../../../src/charts/spans/view.ts';
import { corpusOf, file, smallWorld } from '../../content.ts';
import { english, french } from '../../editions.ts';

const positionsOf = (lines: string) => {
  const corpus = corpusOf({
    ...smallWorld,
    'actors/x': file(`name: X\nkind: person\npositions:\n${lines}`),
  });
  return { corpus, positions: corpus.actors.get('x')?.positions ?? [] };
};

const position = (title: string, dates: string) =>
  `  - { title: "${title}", ${dates}sources: [agency-2025] }\n`;

const view = (lines: string, edition = french) => {
  const { corpus, positions } = positionsOf(lines);
  return spansView(corpus, edition, positions);
};

describe('positions through time', () => {
  const two =
    position('Ministre', 'from: 2021-06-11, to: .., ') + position('Députée', 'from: 2015, ');

  test('are drawn wide and tall where at least two have a date', () => {
    const drawn = view(two);
    expect(drawn?.drawings.map(({ way, width }) => [way, width])).toEqual([
      ['wide', 760],
      ['tall', 340],
    ]);
    expect(drawn?.title).toBe('Fonctions dans le temps');
    expect(view(position('Ministre', 'from: 2021, '))).toBeUndefined();
    expect(view(position('A', 'from: 2021, ') + position('B', ''))).toBeUndefined();
  });

  test('are named, each above its bar, with the years below', () => {
    const [wide] = view(two)?.drawings ?? [];
    expect(wide?.texts.map(({ text }) => text)).toEqual(['Ministre', 'Députée']);
    wide?.texts.forEach(({ y }, index) => {
      expect(y).toBeLessThan(wide.bars[index]?.y ?? 0);
    });
    expect(wide?.years.map(({ text }) => text)).toContain('2020');
    for (const { y } of wide?.years ?? []) expect(y).toBeLessThan(wide?.height ?? 0);
  });

  test('fade where an end is not known and not where it goes on, each with a paint of its own', () => {
    const drawings = view(two)?.drawings ?? [];
    const ids = drawings.flatMap(({ bars }) => bars.flatMap(({ fade }) => fade?.id ?? []));
    expect(ids).toEqual(['span-wide-1', 'span-tall-1']);
    const [first, second] = drawings[0]?.bars ?? [];
    expect(first?.fade).toBeUndefined();
    expect(second?.fade?.stops.map(({ opacity }) => opacity)).toEqual([0.08, 1, 1, 0.08]);
    const sharp = view(
      position('A', 'from: 2020-01-01, to: 2020-12-31, ') +
        position('B', 'from: 2021-01-01, to: 2021-12-31, '),
    );
    expect(sharp?.drawings[0]?.bars.map(({ fade }) => fade)).toEqual([undefined, undefined]);
  });

  test('keep long names inside the frame, in lines', () => {
    const long = 'Directeur de cabinet du président de la Commission de l’Union africaine';
    const drawn = view(
      position('A', 'from: 1990, to: 2000, ') + position(long, 'from: 2019, to: 2020, '),
    );
    const [wide, tall] = drawn?.drawings ?? [];
    expect(wide?.texts.at(-1)).toMatchObject({ text: long, x: 760, anchor: 'end' });
    expect(tall?.texts.length).toBeGreaterThan(2);
    expect(
      tall?.texts
        .slice(1)
        .map(({ text }) => text)
        .join(' '),
    ).toBe(long);
  });

  test('tell the last year of the axis inside the frame', () => {
    const [wide] =
      view(position('A', 'from: 1990, to: 2001-01-05, ') + position('B', 'from: 1999, to: 2000, '))
        ?.drawings ?? [];
    expect(wide?.years.at(-1)).toMatchObject({ x: 760, anchor: 'end', text: '2001' });
  });

  test('are described in the language of the page', () => {
    expect(view(two, english)?.description).toContain('it fades where a date is imprecise');
  });
});
