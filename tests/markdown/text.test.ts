import { expect, test } from 'vitest';
import { createPaths } from '../../src/addresses/paths.ts';
import { renderText } from '../../src/markdown/render.ts';
import { readText } from '../../src/markdown/text.ts';

const paths = createPaths({ origin: 'https://news.example', base: '/un/' });

// ~ is U+00A0, _ is U+202F.
const spaced = (text: string) => text.replaceAll('~', '\u00A0').replaceAll('_', '\u202F');

test('renders a text with every plugin, in the order that each needs', () => {
  const markdown = `
## Qui parle ?

Le [9\u00A0juillet](date:2025-07-09), à 10:30, "[Ada Touré](actor:ada)" parle "vrai"[](source:rfi) : oui ?

:::fact{title="L'offre : un silence"}
- Voir [Gao](place:gao) ;
- et [l'AFP][1] (:en["trade" ?])
:::

:::unknown
1. Loin.

2. [Encore](source:rfi) loin.

   Fin.
:::

[1]: source:afp
`;
  // The ids of passages, which the tests of remark-reading prove, are counted here.
  let passages = 0;
  const html = renderText({ markdown, locale: 'fr' }, paths).replaceAll(/(?<=id="p-)\w+/g, () => {
    passages += 1;
    return String(passages);
  });
  expect(html).toBe(
    spaced(`<h2 id="qui-parle"><a href="#qui-parle">Qui parle_?</a></h2>
<p id="p-1">Le <time datetime="2025-07-09">9\u00A0juillet</time>, à 10:30, «_<a href="/un/acteurs/ada/">Ada Touré</a>_» parle «_vrai_»<sup id="c1"><a href="#s1">1</a></sup>~: oui_?</p>
<section class="block fact"><p class="label">Les faits</p><h2 id="l-offre-un-silence"><a href="#l-offre-un-silence">L’offre~: un silence</a></h2><ul>
<li id="p-2">Voir <a href="/un/lieux/gao/">Gao</a>_;</li>
<li id="p-3">et <a href="/un/sources/afp/">l’AFP</a><sup id="c2"><a href="#s2">2</a></sup> (<span lang="en">“trade” ?</span>)</li>
</ul></section>
<section class="block unknown"><h2 class="label" id="ce-que-l-on-ignore"><a href="#ce-que-l-on-ignore">Ce que l’on ignore</a></h2><ol>
<li>
<p>Loin.</p>
</li>
<li>
<p id="p-4"><a href="/un/sources/rfi/">Encore</a><sup><a href="#s1">1</a></sup> loin.</p>
<p>Fin.</p>
</li>
</ol></section>`),
  );
});

test('names in the page the passages that the reading names', () => {
  const markdown = '[Ada](actor:ada)\n\n- [Gao](place:gao)\n\n## [Kati](place:kati)\n\nRien';
  const html = renderText({ markdown, locale: 'en' }, paths);
  const { links } = readText(markdown, 'en');
  expect([...html.matchAll(/<(\w+) id="([^"]+)"/g)].map(([, tag, id]) => [tag, id])).toEqual(
    ['p', 'li', 'h2'].map((tag, index) => [tag, links[index]?.passage]),
  );
});

test('renders in the language that it is told, and leaves the text unchanged for the next', () => {
  const markdown = ':::fact\n"Yes" ?\n:::';
  const english =
    '<section class="block fact"><h2 class="label" id="the-facts"><a href="#the-facts">The facts</a></h2><p>“Yes” ?</p></section>';
  expect(renderText({ markdown, locale: 'en' }, paths)).toBe(english);
  expect(renderText({ markdown, locale: 'fr' }, paths)).toBe(
    spaced(
      '<section class="block fact"><h2 class="label" id="les-faits"><a href="#les-faits">Les faits</a></h2><p>«_Yes_»_?</p></section>',
    ),
  );
  expect(renderText({ markdown, locale: 'en' }, paths)).toBe(english);
  expect(renderText({ markdown: '', locale: 'fr' }, paths)).toBe('');
  expect(readText('', 'fr')).toEqual({
    words: 0,
    passages: [],
    links: [],
    faults: [],
  });
});
