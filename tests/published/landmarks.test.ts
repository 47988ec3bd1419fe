import type { Element } from 'hast';
import { expect, inject, test } from 'vitest';
import { all, attribute, readBuild, type BuiltPage } from '../site/pages.ts';

const [root] = inject('builds');
const pages = [...readBuild(root).values()].filter(
  ({ html }) => !html.includes('http-equiv="refresh"'),
);

/** The pages of which some element of a name is not as it should be. */
const pagesWith = (name: string, isWrong: (element: Element, page: BuiltPage) => boolean) =>
  pages
    .filter((page) => all(page, name).some((element) => isWrong(element, page)))
    .map(({ path }) => path);

const within = ({ children }: Element): Element[] =>
  children.flatMap((child) => (child.type === 'element' ? [child, ...within(child)] : []));

const isNamed = (element: Element, { ids }: BuiltPage): boolean =>
  attribute(element, 'ariaLabel') !== '' || ids.has(attribute(element, 'ariaLabelledBy'));

test('the way to the content is inside the head of the page', () => {
  const lost = pages.filter(
    (page) =>
      !all(page, 'header')
        .flatMap(within)
        .some((link) => attribute(link, 'href') === '#main'),
  );
  expect(lost.map(({ path }) => path)).toEqual([]);
});

test('every part that can be gone to has a name', () => {
  for (const name of ['aside', 'nav'])
    expect(
      pagesWith(name, (element, page) => !isNamed(element, page)),
      name,
    ).toEqual([]);
});

test('every section begins with a heading', () => {
  const isHeading = ({ tagName }: Element) => /^h[1-6]$/.test(tagName);
  expect(pagesWith('section', (section) => !within(section).some(isHeading))).toEqual([]);
});

test('every figure has a name or a caption, or is a picture that says what it shows', () => {
  expect(
    pagesWith(
      'figure',
      (figure, page) =>
        !isNamed(figure, page) &&
        !within(figure).some(
          (part) =>
            part.tagName === 'figcaption' ||
            (part.tagName === 'img' && attribute(part, 'alt') !== ''),
        ),
    ),
  ).toEqual([]);
});
