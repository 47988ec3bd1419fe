import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import { expect, test } from 'vitest';
import { articleText } from '../../../src/kinds/article/markdown.ts';
import { wholeArticle } from '../../../src/kinds/article/whole.ts';
import { file } from '../../content.ts';
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
- Publié le 24\u00A0novembre 2026
- État des connaissances au 31\u00A0décembre 2025
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

[^1]: [Agency](https://site.example/sous/sources/agency-2025/), «\u202FA title\u202F», 10\u00A0juillet 2025. <https://agency.example/a>

[^2]: [Journal](https://site.example/sous/sources/journal-2025/), juillet 2025. <http://www.journal.example/b>
`);
});

test('in English too, and a Markdown parser finds its title', () => {
  const tree = remark().parse(textOf('a-visit', english));
  expect(tree.children[0]?.type).toBe('heading');
  expect(toString(tree.children[0])).toBe('A visit and its silences');
  expect(textOf('a-visit', english)).toContain('- By The newsroom of Le Relevé');
});

test('tables, notes, struck-out words and who said what are Markdown again, as GitHub reads it', () => {
  const { corpus, article, html } = rendered(french, 'une-visite', {
    'articles/fr/une-visite': file(
      `title: Des écoles
summary: Un résumé assez long pour passer la règle des cinquante caractères.
kind: brief
published: 2026-11-24`,
      `Table: Écoles fermées [](source:agency-2025)

| Année | Écoles |
| ----- | ------ |
| 2024  | 1 204[^1] |

Un chiffre ~~sûr~~ contesté.

> Rien n’est signé.
> — Ada Touré

[^1]: Le ministère *compte* autrement [](source:journal-2025).
`,
    ),
  });
  const text = articleText(french, wholeArticle(corpus, french, article, html));
  expect(text).toContain(`Table: Écoles fermées [^1]

| Année | Écoles    |
| ----- | --------- |
| 2024  | 1\u202F204[^a] |

Un chiffre ~~sûr~~ contesté.

> Rien n’est signé.

— Ada Touré

[^a]: Le ministère *compte* autrement [^2].
`);
  expect(text).not.toContain('## Notes');
});
