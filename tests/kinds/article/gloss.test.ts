import { expect, test } from 'vitest';
import { withGloss } from '../../../src/kinds/article/gloss.ts';
import { renderText } from '../../../src/markdown/render.ts';
import { french } from '../../editions.ts';

const render = (markdown: string) => renderText({ markdown, locale: 'fr' }, french.paths);

const labelsOf = (html: string) =>
  [...html.matchAll(/<p class="label">(.*?)<\/p>/g)].map(([, label]) => label);

test('the first label of each kind of passage leads to the method', () => {
  const html = render(
    ':::fact{title=A}\nUn.\n:::\n\n:::fact{title=B}\nDeux.\n:::\n\n:::counterpoint{title=C}\nTrois.\n:::',
  );
  expect(labelsOf(withGloss(html, '/methode/'))).toEqual([
    '<a href="/methode/">Les faits</a>',
    'Les faits',
    '<a href="/methode/">Contrepoint</a>',
  ]);
  expect(withGloss(html, undefined)).toBe(html);
});

test('a label that is a heading leads to itself, as headings do', () => {
  const html = render(':::unknown\nRien.\n:::');
  expect(withGloss(html, '/methode/')).toBe(html);
});
