import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { boxOf, meet, type Box } from '../../../src/charts/boxes.ts';
import {
  drawMap,
  groupPlaces,
  type MapDrawing,
  type MapInset,
  type MapMark,
  type MapOptions,
  type MapPlace,
} from '../../../src/charts/map/drawing.ts';

const place = (
  id: string,
  latitude: number,
  longitude: number,
  more: Partial<MapPlace> = {},
): MapPlace => ({
  id,
  latitude,
  longitude,
  approximate: false,
  isCountry: false,
  countries: [],
  weight: 1,
  labelLength: 7 * id.length,
  ...more,
});

const bamako = place('Bamako', 12.64, -8, { weight: 56, countries: ['ML'] });
const kati = place('Kati', 12.74, -8.07, { countries: ['ML'] });
const mali = place('Mali', 17.57, -4, {
  weight: 73,
  approximate: true,
  isCountry: true,
  countries: ['ML'],
});
const niamey = place('Niamey', 13.51, 2.12, { weight: 4, countries: ['NE'] });
const washington = place('Washington', 38.9, -77.04, { weight: 13, countries: ['US'] });
const moscow = place('Moscow', 55.76, 37.62);

const small: MapOptions = {
  width: 272,
  height: 224,
  mostRadius: 9,
  insetWidth: 184,
  isTogether: false,
  isWhole: true,
  isPlain: false,
  coarseness: 1,
  countryLength: () => 60,
};
const wide: MapOptions = { ...small, width: 760, height: 420, mostRadius: 18, insetWidth: 230 };

const draw = (places: readonly MapPlace[], options: Partial<MapOptions> = {}): MapDrawing =>
  drawMap(places, { ...small, ...options });

const idsOf = (marks: readonly MapMark[] = []): string[] => marks.map(({ id }) => id).sort();

const insetOf = ({ inset }: MapDrawing): MapInset => {
  if (!inset) throw new Error('The map has no inset.');
  return inset;
};

/** All points of a path in relative numbers. */
function pointsOf(d: string): { x: number; y: number }[] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/m([^mz]+)(z?)/g)].flatMap(([, numbers = '', isClosed]) => {
    const steps = (numbers.match(/-?\d+/g) ?? []).map(Number);
    const points = Array.from({ length: steps.length / 2 }, (_, index) => {
      [x, y] = [x + (steps[2 * index] ?? 0), y + (steps[2 * index + 1] ?? 0)];
      return { x, y };
    });
    if (isClosed && points[0]) ({ x, y } = points[0]);
    return points;
  });
}

/** The boxes of the labels of a drawing, 12 units high about their middle. */
function labelBoxes(drawing: MapDrawing, places: readonly MapPlace[], options: MapOptions): Box[] {
  const box = (x: number, y: number, length: number, anchor: string): Box => {
    const half = length / 2;
    const middle = anchor === 'start' ? x + half : anchor === 'end' ? x - half : x;
    return boxOf({ x: middle, y: y - 4, half, above: 6, below: 6 });
  };
  return [
    ...drawing.marks.flatMap(({ id, x, y, label }) => {
      const { labelLength = 0 } = places.find((other) => other.id === id) ?? {};
      return label ? [box(x + label.x, y + label.y, labelLength, label.anchor)] : [];
    }),
    ...drawing.countries.map(({ code, label }) =>
      box(label.x, label.y, options.countryLength(code), label.anchor),
    ),
  ];
}

const isInside = (box: Box, width: number, height: number): boolean =>
  box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;

const meetsDisc = (box: Box, { x, y, r }: MapMark): boolean =>
  Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)) <
  r;

describe('the frame', () => {
  test('of one place has it in the middle of a dozen degrees', () => {
    const { marks, width, height } = draw([niamey]);
    expect(marks.map(({ x, y }) => [x, y])).toEqual([[width / 2, height / 2]]);
    const near = draw([niamey, place('near', 13.51, 2.12 + 5.5)]);
    const [first, second] = near.marks;
    expect(Math.abs((first?.x ?? 0) - (second?.x ?? 0))).toBeGreaterThan(0.4 * width);
  });

  const apart = ({ marks: [one, other] }: MapDrawing) =>
    Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0));

  test('follows near places down to 20 kilometres: two towns ten apart are two marks', () => {
    const tenKilometres = 10 / 111.2;
    const two = draw([niamey, place('near', 13.51 + tenKilometres, 2.12)]);
    expect(apart(two)).toBeGreaterThan(0.3 * small.height);
    const [one, other] = two.marks;
    expect(apart(two)).toBeGreaterThan(3 * ((one?.r ?? 0) + (other?.r ?? 0)));
    expect(two.marks.every(({ label }) => label)).toBe(true);
    // Nearer still, it is 20 kilometres wide and no less.
    const close = draw([niamey, place('close', 13.51 + tenKilometres / 10, 2.12)]);
    expect(apart(close) / small.width).toBeCloseTo(1 / 20, 1);
  });

  test('of near places has a locator that shows where it lies, and no other has', () => {
    const { inset } = draw([bamako, kati]);
    expect(inset?.land).not.toBe('');
    expect(inset?.borders).not.toBe('');
    expect(Math.min(inset?.frame.width ?? 0, inset?.frame.height ?? 0)).toBeGreaterThanOrEqual(4);
    expect(draw([bamako, niamey]).inset).toBeUndefined();
  });

  test.each([
    ['two towns near one another', [bamako, kati], 2, 10],
    ['one town', [niamey], 200, 500],
    ['a country', [mali], 200, 1000],
  ])('of %s has a bar of its scale, true to it', (_, places, least, most) => {
    const { scaleBar, width } = draw(places);
    expect(scaleBar?.kilometres).toBeGreaterThanOrEqual(least);
    expect(scaleBar?.kilometres).toBeLessThanOrEqual(most);
    expect(scaleBar?.length).toBeGreaterThan(0.08 * width);
    expect(scaleBar?.length).toBeLessThanOrEqual(0.25 * width);
  });

  test('tells the same distance by its bar and by its marks', () => {
    const drawing = draw([niamey, place('north', 13.51 + 200 / 111.2, 2.12)]);
    const { kilometres = 0, length = 1 } = drawing.scaleBar ?? {};
    expect((apart(drawing) / length) * kilometres).toBeCloseTo(200, -1.5);
  });

  test('of the world has no bar', () => {
    expect(draw([niamey, washington, moscow], { isTogether: true }).scaleBar).toBeUndefined();
  });

  test('holds all marks whole', () => {
    const { marks, width, height } = draw([bamako, kati, mali, niamey], wide);
    for (const { x, y, r } of marks)
      expect(
        isInside({ left: x - r, top: y - r, right: x + r, bottom: y + r }, width, height),
      ).toBe(true);
  });

  test('holds the whole of a country, or does not where places matter more', () => {
    const whole = pointsOf(draw([mali]).subject);
    expect(whole.every(({ x, y }) => x >= 0 && y >= 0 && x <= 272 && y <= 224)).toBe(true);
    const part = pointsOf(draw([mali], { isWhole: false }).subject);
    expect(part.some(({ x, y }) => x < 0 || y < 0 || x > 272 || y > 224)).toBe(true);
  });

  test('has north above and east to the right', () => {
    const at = new Map(draw([bamako, mali, niamey]).marks.map((mark) => [mark.id, mark]));
    expect(at.get('Mali')?.y).toBeLessThan(at.get('Bamako')?.y ?? 0);
    expect(at.get('Niamey')?.x).toBeGreaterThan(at.get('Bamako')?.x ?? 0);
  });

  test('crosses the antimeridian where places lie on both sides of it', () => {
    const drawing = draw([place('Suva', -18.1, 178.4), place('Apia', -13.8, -171.8)]);
    expect(drawing.inset).toBeUndefined();
    const at = new Map(drawing.marks.map((mark) => [mark.id, mark.x]));
    expect(at.get('Suva')).toBeLessThan(at.get('Apia') ?? 0);
    expect(pointsOf(drawing.land).every(({ x }) => x >= -4 && x <= 276)).toBe(true);
  });

  test('is the world for places all over it', () => {
    const everywhere = Array.from({ length: 12 }, (_, index) =>
      place(`p${String(index)}`, -40 + ((index * 37) % 90), -170 + index * 29),
    );
    const { marks, width, height, land } = draw(everywhere, wide);
    expect(marks).toHaveLength(12);
    expect(
      marks.every(({ x, y }) => isInside({ left: x, top: y, right: x, bottom: y }, width, height)),
    ).toBe(true);
    expect(pointsOf(land).length).toBeGreaterThan(300);
  });
});

describe('places far apart', () => {
  const groups = (...places: MapPlace[]) =>
    groupPlaces(places).map((group) => group.map(({ id }) => id).sort());

  test('are grouped by nearness, the weightiest group first', () => {
    expect(groups(washington, niamey, bamako, moscow)).toEqual([
      ['Bamako', 'Niamey'],
      ['Washington'],
      ['Moscow'],
    ]);
  });

  test('are one group where each is near the next', () => {
    const chain = [0, 15, 30, 45, 60].map((longitude) => place(String(longitude), 0, longitude));
    expect(groupPlaces(chain)).toHaveLength(1);
  });

  test('are one group where none has half of all', () => {
    const lone = [bamako, washington, moscow].map((other) => ({ ...other, weight: 1 }));
    expect(groupPlaces(lone)).toHaveLength(1);
  });

  test('go to a map of the world, with where the main one lies', () => {
    const drawing = draw([bamako, kati, washington, moscow], wide);
    expect(idsOf(drawing.marks)).toEqual(['Bamako', 'Kati']);
    const inset = insetOf(drawing);
    expect(idsOf(inset.marks)).toEqual(['Moscow', 'Washington']);
    const at = new Map(inset.marks.map((mark) => [mark.id, mark]));
    expect(at.get('Washington')?.x).toBeLessThan(inset.frame.x);
    expect(at.get('Moscow')?.x).toBeGreaterThan(inset.frame.x + inset.frame.width);
    expect(at.get('Moscow')?.y).toBeLessThan(inset.frame.y);
    for (const { x, y } of pointsOf(inset.land))
      expect(isInside({ left: x, top: y, right: x, bottom: y }, inset.width, inset.height)).toBe(
        true,
      );
  });

  test.each([
    ['in a corner', [bamako, kati, washington]],
    ['below', [bamako, mali, niamey, washington]],
  ])('leave every mark of the main map to be seen: %s', (_, places) => {
    const drawing = draw(places);
    const { x, y, width, height } = insetOf(drawing);
    const box = { left: x, top: y, right: x + width, bottom: y + height };
    expect(isInside(box, drawing.width, drawing.height)).toBe(true);
    expect(drawing.marks.some((mark) => meetsDisc(box, mark))).toBe(false);
    const labels = labelBoxes(drawing, places, small);
    expect(labels.some((label) => meet(label, box))).toBe(false);
  });

  test('stay together where they are asked to', () => {
    const drawing = draw([moscow, place('Vladivostok', 43.1, 131.9)], { isTogether: true });
    expect(drawing.inset).toBeUndefined();
    expect(drawing.marks).toHaveLength(2);
  });
});

describe('marks', () => {
  test('have areas in proportion, the largest first, and none too small to be seen', () => {
    const drawing = draw(
      [
        place('one', 1, 1, { weight: 1 }),
        place('nine', 1, 3, { weight: 9 }),
        place('thirty-six', 3, 1, { weight: 36 }),
        place('none', 3, 3, { weight: 0 }),
      ],
      { mostRadius: 24 },
    );
    expect(drawing.marks.map(({ id, r }) => [id, r])).toEqual([
      ['thirty-six', 24],
      ['nine', 12],
      ['one', 4],
      ['none', 3],
    ]);
  });

  test('tell what is approximate', () => {
    expect(draw([bamako, mali]).marks.map(({ approximate }) => approximate)).toEqual([true, false]);
  });
});

describe('labels', () => {
  const dense = Array.from({ length: 80 }, (_, index) =>
    place(`Lieu ${String(index)}`, 10 + ((index * 7.3) % 12), -9 + ((index * 4.7) % 19), {
      weight: (index * 13) % 50,
    }),
  );

  test.each([
    ['on a wide map', dense, wide, 40],
    ['on a tall one', dense, { ...wide, width: 340, height: 340, mostRadius: 13 }, 12],
    ['with places elsewhere', [...dense, washington, moscow], wide, 40],
  ])('never meet one another, a mark or the edge: %s', (_, places, options, least) => {
    const drawing = drawMap(places, options);
    const boxes = labelBoxes(drawing, places, options);
    expect(boxes.length).toBeGreaterThan(least);
    boxes.forEach((box, index) => {
      expect(isInside(box, drawing.width, drawing.height)).toBe(true);
      expect(drawing.marks.some((mark) => meetsDisc(box, mark))).toBe(false);
      expect(boxes.slice(index + 1).some((other) => meet(box, other))).toBe(false);
    });
  });

  test('stand to the right of a mark that has room, and inside near an edge', () => {
    const [only] = draw([niamey]).marks;
    expect(only?.label?.anchor).toBe('start');
    const far = draw([niamey, bamako, place('A long name in the east', 13, 9)]).marks;
    expect(far.find(({ id }) => id.startsWith('A long'))?.label?.anchor).not.toBe('start');
  });

  test('stand beside the larger mark that hides their own', () => {
    const katiMark = draw([bamako, kati]).marks.find(({ id }) => id === 'Kati');
    expect(katiMark?.label).toBeDefined();
  });

  test('are left out where there is no room, and where they have no length', () => {
    const long = { labelLength: 400 };
    expect(draw([{ ...bamako, ...long }]).marks[0]?.label).toBeUndefined();
    expect(draw([{ ...bamako, labelLength: 0 }]).marks[0]?.label).toBeUndefined();
  });

  test('name the countries that have room for it, those of the places before others', () => {
    const named = draw([niamey]).countries.map(({ code }) => code);
    expect(named[0]).toBe('NE');
    expect(named).toContain('NG');
    expect(draw([niamey], { countryLength: (code) => (code === 'NE' ? 0 : 60) }).countries).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ code: 'NE' })]),
    );
    expect(draw([niamey], { countryLength: () => 250 }).countries).toEqual([]);
  });
});

describe('shapes', () => {
  const d = ({ land, subject, borders, disputed, inset }: MapDrawing): string[] => [
    land,
    subject,
    borders,
    disputed,
    inset?.land ?? '',
  ];

  test('are relative whole numbers inside the frame', () => {
    const drawing = draw([bamako, mali, washington], wide);
    for (const path of d(drawing)) expect(path).toMatch(/^(m(-?\d+[ ]?)+z?)*$/);
    for (const { x, y } of [drawing.land, drawing.borders, drawing.subject].flatMap(pointsOf)) {
      expect(Math.abs(x - drawing.width / 2)).toBeLessThanOrEqual(drawing.width / 2 + 4);
      expect(Math.abs(y - drawing.height / 2)).toBeLessThanOrEqual(drawing.height / 2 + 4);
    }
  });

  test('are the whole sheet in the middle of a continent', () => {
    const edges = pointsOf(draw([niamey]).land);
    expect(edges).toHaveLength(4);
  });

  test('tell the borders that are not agreed on', () => {
    expect(draw([place('Laayoune', 27.15, -13.2)]).disputed).not.toBe('');
    expect(draw([place('Pristina', 42.66, 21.17)]).disputed).not.toBe('');
    expect(draw([place('Paris', 48.86, 2.35)]).disputed).toBe('');
  });

  test('are of the countries in question alone on a plain map', () => {
    const [plain, full] = [true, false].map((isPlain) => draw([mali, bamako], { isPlain }));
    expect(plain?.subject).toBe('');
    expect(plain?.countries.map(({ code }) => code)).toEqual(['ML']);
    expect(full?.countries.length).toBeGreaterThan(1);
    expect(plain?.borders.length).toBeGreaterThan(50);
    expect(plain?.borders.length).toBeLessThan((full?.borders.length ?? 0) / 2);
  });

  const weigh = (drawing: MapDrawing): number => gzipSync(d(drawing).join(''), { level: 9 }).length;

  test('weigh little', () => {
    const everywhere = [bamako, kati, mali, niamey, washington, moscow];
    expect(weigh(draw(everywhere, wide))).toBeLessThan(2000);
    expect(weigh(draw(everywhere))).toBeLessThan(1300);
    expect(weigh(draw(everywhere, { isPlain: true, coarseness: 24 }))).toBeLessThan(400);
    expect(weigh(draw([place('Oslo', 59.91, 10.75)]))).toBeLessThan(1500);
  });
});

test('the order in which places come changes nothing, nor does drawing them twice', () => {
  const places = [bamako, kati, mali, niamey, washington, moscow];
  const first = draw(places, wide);
  expect(draw(places.toReversed(), wide)).toEqual(first);
  expect(draw(places, wide)).toEqual(first);
});
