import { describe, expect, test } from 'vitest';
import { readText } from '../../src/markdown/text.ts';
import type { Locale } from '../../src/settings.ts';

test.each([
  ['', 0],
  ['un deux\n\ntrois quatre', 4],
  ['un\ndeux', 2],
  ['un\\\ndeux', 2],
  ['L’armée **du** [Mali](place:mali) — 5 000 hommes !', 6],
  ['l’**arm**ée', 1],
  ['un[](source:rfi) deux', 2],
  ['# Titre\n\n- un\n- deux\n\n> trois\n\n    quatre cinq\n\n`six`', 7],
  [':::fact{title="Un titre"}\nun deux\n\ntrois\n:::', 3],
  ['10:30 et :en[trade, not aid]', 5],
  ['السلام عليكم', 2],
  ['[un][1] deux\n\n[1]: place:mali', 2],
  ['<br>\n\n***\n\n…', 0],
  ['Table: Un titre\n\n| A | B |\n| - | - |\n| c d | 1 |', 7],
  ['Un[^1] ~~deux~~.\n\n[^1]: Trois quatre.', 4],
])('%j has its words counted', (markdown, words) => {
  expect(readText(markdown, 'fr').words).toBe(words);
});

/** The links of a text: what they name, where, and their sentence with the linked words in ⟨⟩. */
const linksOf = (markdown: string, locale: Locale = 'fr'): string[] =>
  readText(markdown, locale).links.map(({ scheme, target, sentence, start, end, line, column }) => {
    const marked = `${sentence.slice(0, start)}⟨${sentence.slice(start, end)}⟩${sentence.slice(end)}`;
    return `${scheme}:${target} ${String(line)}:${String(column)} ${marked}`;
  });

describe('lists the links to the content, each with its sentence', () => {
  test.each<readonly [markdown: string, links: readonly string[]]>([
    ['Rien. [Ada](actor:ada) parle. Fin.', ['actor:ada 1:7 ⟨Ada⟩ parle.']],
    [
      '[Ada](actor:ada) voit [Bob](actor:bob) à [Gao](place:gao) ! Fin.',
      [
        'actor:ada 1:1 ⟨Ada⟩ voit Bob à Gao !',
        'actor:bob 1:23 Ada voit ⟨Bob⟩ à Gao !',
        'place:gao 1:42 Ada voit Bob à ⟨Gao⟩ !',
      ],
    ],
    [
      'Un fait[](source:rfi). Selon [l’AFP](source:afp), rien.',
      ['source:rfi 1:8 Un fait⟨⟩.', 'source:afp 1:30 Selon ⟨l’AFP⟩, rien.'],
    ],
    ['## Chez [Ada](actor:ada)', ['actor:ada 1:9 Chez ⟨Ada⟩']],
    [
      'Avant.\n\n- **[le *second* coup](event:coup)**, puis `rien`\n- autre',
      ['event:coup 3:5 ⟨le second coup⟩, puis rien'],
    ],
    ['Un\ndeux [Ada](actor:ada)\ntrois.', ['actor:ada 2:6 Un deux ⟨Ada⟩ trois.']],
    ['Un\\\n[Ada](actor:ada)', ['actor:ada 2:1 Un ⟨Ada⟩']],
    [
      '> [mai](date:2021-05) [ici](article:a)',
      ['date:2021-05 1:3 ⟨mai⟩ ici', 'article:a 1:23 mai ⟨ici⟩'],
    ],
    [
      ':::fact{title="T"}\nSelon :en[a [friend](actor:ada)].\n:::',
      ['actor:ada 2:13 Selon a ⟨friend⟩.'],
    ],
    ['À 10:30, [Ada](actor:ada).', ['actor:ada 1:10 À 10:30, ⟨Ada⟩.']],
    ['| An | Qui |\n| - | - |\n| 2024 | [Ada](actor:ada) |', ['actor:ada 3:10 2024 · ⟨Ada⟩']],
    // A note is read where it is printed: after the text.
    [
      '[^1]: De [Bob](actor:bob).\n\n[Ada](actor:ada)[^1] part.',
      ['actor:ada 3:1 ⟨Ada⟩ part.', 'actor:bob 1:10 De ⟨Bob⟩.'],
    ],
    // By reference: the place is that of the words
    [
      'Un.\n\nVoir [Ada][1], [*Bob*][2].\n\n[1]: actor:ada\n[2]: actor:bob',
      ['actor:ada 3:6 Voir ⟨Ada⟩, Bob.', 'actor:bob 3:16 Voir Ada, ⟨Bob⟩.'],
    ],
    // Initials end no sentence, acronyms do
    [
      'Non. Selon É. Macron et J. Pham, [Ada](actor:ada) part. Fin.',
      ['actor:ada 1:34 Selon É. Macron et J. Pham, ⟨Ada⟩ part.'],
    ],
    ['Oui. M. Diop voit [Ada](actor:ada). Fin.', ['actor:ada 1:19 M. Diop voit ⟨Ada⟩.']],
    ['C’est l’AES. [Ada](actor:ada) part.', ['actor:ada 1:14 ⟨Ada⟩ part.']],
    ['Fin. [Ada](actor:ada) voit J.', ['actor:ada 1:6 ⟨Ada⟩ voit J.']],
    // Nor do titles and ranks; the mark that closes a quotation belongs to it
    [
      'Le maire dit : « Non. » Puis [Issa](actor:issa) part. Le col. [Ali](actor:ali) reste.',
      ['actor:issa 1:30 Puis ⟨Issa⟩ part.', 'actor:ali 1:63 Le col. ⟨Ali⟩ reste.'],
    ],
    // What a text ends with belongs to its last sentence
    ['Ada part. Fin.[](source:a)', ['source:a 1:15 Fin.⟨⟩']],
    // Not of the content
    [
      '[a](https://a.example), <https://a.example>, [b](mailto:a@b.example), [c](ftp:x), [d](e)',
      [],
    ],
  ])('%j', (markdown, links) => {
    expect(linksOf(markdown)).toEqual(links);
  });

  test('in the sentences of the language', () => {
    expect(linksOf('He said “no.” Then [Ada](actor:ada) left, J. Pham said. End.', 'en')).toEqual([
      'actor:ada 1:20 Then ⟨Ada⟩ left, J. Pham said.',
    ]);
  });
});

describe('names the passage of a link', () => {
  const passagesOf = (markdown: string) =>
    readText(markdown, 'fr').links.map(({ passage }) => passage);
  const opening = 'Le 9 juillet, [Ada](actor:ada) reçoit un émissaire';

  test.each([
    `${opening} et se tait.`,
    `${opening}, puis [Bob](actor:bob). Et rien d’autre.`,
    `- ${opening}`,
    `## ${opening}`,
    `Avant.\n\n> ${opening.replace(' un ', '\nun ')}`,
  ])('alike when it goes on otherwise, or stands elsewhere: %j', (markdown) => {
    expect(new Set(passagesOf(markdown))).toEqual(new Set(passagesOf(opening)));
  });

  test('differently when it opens otherwise', () => {
    const openings = [opening, `Et ${opening}`, opening.replace('9', '8'), '[Ada](actor:ada)'];
    const passages = openings.flatMap(passagesOf);
    expect(new Set(passages).size).toBe(4);
    for (const passage of passages) expect(passage).toMatch(/^p-[0-9a-z]+$/);
  });

  test('once in a text, though two passages open alike', () => {
    const passages = passagesOf(`${opening}.\n\n${opening} encore.\n\n${opening}`);
    expect(passages).toEqual([passages[0], `${passages[0] ?? ''}x`, `${passages[0] ?? ''}xx`]);
  });

  test('as readers may have linked to it before', () => {
    expect(passagesOf(opening)).toEqual(['p-luap']);
  });
});

const html = 'Write Markdown; a passage in another language is :en[…], a block is :::fact … :::.';
const picture = 'Put the article’s picture in its frontmatter, under “image”, with alt text.';
const blocks =
  'Write one of :::fact, :::analysis, :::counterpoint, :::unknown, :::quote, closed by a line “:::”.';
const addresses =
  'Write https:, http:, mailto: or one of article: event: actor: place: source: date:';

describe('finds the faults of a text, at their line and column', () => {
  test.each<readonly [markdown: string, faults: readonly string[]]>([
    ['Tout va **bien**, à 10:30 : [Ada](actor:ada), [mai](date:2021-05).', []],
    [
      'Un <b>deux</b>.',
      [`1:4 Raw HTML is not read: <b> | ${html}`, `1:11 Raw HTML is not read: </b> | ${html}`],
    ],
    [
      `Un.\n\n<div class="${'a'.repeat(80)}">\n</div>`,
      [`3:1 Raw HTML is not read: <div class="${'a'.repeat(48)} | ${html}`],
    ],
    ['Un ![deux](/a.webp)', [`1:4 Pictures are not read in the text. | ${picture}`]],
    [
      'Un\n\ntrois ![deux][1]\n\n[1]: /a.webp',
      [`3:1 Pictures are not read in the text. | ${picture}`], // a reference keeps no place of its own
    ],
    [
      'Un.\n\n:::facts\nDeux.\n:::',
      ['3:1 “:::facts” is not a block of this site. | Did you mean “fact”?'],
    ],
    [':::encart\nDeux.\n:::', [`1:1 “:::encart” is not a block of this site. | ${blocks}`]],
    ['::fact', [`1:1 “::fact” is not a block of this site. | ${blocks}`]],
    [':::qoute\nUn.\n:::', ['1:1 “:::qoute” is not a block of this site. | Did you mean “quote”?']],
    ['::facts', ['1:1 “::facts” is not a block of this site. | Did you mean “fact”?']],
    [':::fact\n- un <br>\n:::', [`2:6 Raw HTML is not read: <br> | ${html}`]],
    [
      'Voir\n[ici](/acteurs/ada/)',
      [
        `2:1 “/acteurs/ada/” is not a whole address. | ${addresses} – a page of this site is named by its slug, as in [text](article:slug).`,
      ],
    ],
    [
      '[ici](acteur:ada)',
      ['1:1 The address “acteur:ada” is of a kind that is refused. | Did you mean “actor”?'],
    ],
    [
      'Un <ftp://a.example>',
      [`1:4 The address “ftp://a.example” is of a kind that is refused. | ${addresses}.`],
    ],
    [
      'Un.\n\nVoir [ici][1].\n\n[1]: ftp:x',
      [`3:6 The address “ftp:x” is of a kind that is refused. | ${addresses}.`],
    ],
    [
      '[mai](date:2021-13)',
      [
        `1:1 “2021-13” has no month 13. | Write 01 to 12, or 21 to 24 for spring, summer, autumn and winter.`,
      ],
    ],
    [
      '- [mai](date:mai)\n- [deux](date:2025-02-30)',
      [
        `1:3 “mai” is written in words. | Write numbers, the year first: 2025, 2025-07 or 2025-07-09.`,
        `2:3 “2025-02-30” is not a day of the calendar. | Write a day from 2025-02-01 to 2025-02-28.`,
      ],
    ],
  ])('%j', (markdown, faults) => {
    const found = readText(markdown, 'fr').faults;
    expect(
      found.map(
        ({ line, column, problem, remedy }) =>
          `${String(line)}:${String(column)} ${problem} | ${remedy}`,
      ),
    ).toEqual(faults);
  });
});
