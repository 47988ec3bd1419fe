import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import { expect, test } from 'vitest';
import { articleText } from '../../../src/kinds/article/markdown.ts';
import { wholeArticle } from '../../../src/kinds/article/whole.ts';
import { rendered } from '../../rendered.ts';
import { english, french } from '../../editions.ts';

const textOf = (slug: string, edition = french): string => {
  const { corpus, article, html } = rendered(edition, slug);
  return articleText(edition, wholeArticle(corpus, edition, article, html));
};

test('an article reads as Markdown, with its sources as footnotes', () => {
  expect(textOf('une-visite')).toBe(`# Une visite et ses silences

**Un émissaire propose de l’aide au Mali sans dire à quelles conditions, et repart.**

- Par La rédaction du Relevé
- Publié le 24 novembre 2026
- État des connaissances au 31 décembre 2025
- <https://site.example/sous/analyses/une-visite/>
- Licence\u00A0: [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)

## L’essentiel

- Une offre sans conditions connues.
- Personne ne sait ce qui suivra.

[Ada Touré](https://site.example/sous/acteurs/ada/) reçoit l’émissaire à [Bamako](https://site.example/sous/lieux/bamako/)[^1].

*Les faits*

## Le fait

Selon [le journal](https://site.example/sous/sources/journal-2025/)[^2], la rencontre eut lieu[^1].

## Questions ouvertes

- Que demande l’émissaire\u202F? *Sans réponse.*

## Sources

[^1]: [Agency](https://site.example/sous/sources/agency-2025/), «\u202FA title\u202F», 10 juillet 2025. <https://agency.example/a>

[^2]: [Journal](https://site.example/sous/sources/journal-2025/), juillet 2025. <http://www.journal.example/b>
`);
});

test('in English too, and a Markdown parser finds its title', () => {
  const tree = remark().parse(textOf('a-visit', english));
  expect(tree.children[0]?.type).toBe('heading');
  expect(toString(tree.children[0])).toBe('A visit and its silences');
  expect(textOf('a-visit', english)).toContain('- By The newsroom of Le Relevé');
});
