import { describe, expect, test } from 'vitest';
import { readText } from '../../src/markdown/text.ts';

const told = (markdown: string): string[] =>
  readText(markdown, 'fr').faults.map(
    ({ line, column, problem, remedy }) =>
      `${String(line)}:${String(column)} | ${problem} | ${remedy}`,
  );

const opensNone = (line: string, spelled: string) =>
  `“${line}” opens no block, and would be printed as it is. | Write ${spelled} alone on its line, without a space after the colons.`;

describe('a block that is not written as one', () => {
  test.each([
    ['Un.\n\n::: fact\n', `3:1 | ${opensNone('::: fact', ':::fact')}`],
    [
      ':::fact Titre du bloc\n',
      `1:1 | ${opensNone(':::fact Titre du bloc', ':::fact{title="Titre du bloc"}')}`,
    ],
    [
      ':::fact {title="Trois jours"}\n',
      `1:1 | ${opensNone(':::fact {title="Trois jours"}', ':::fact{title="Trois jours"}')}`,
    ],
    [
      ':::fact{title=“Trois jours”}\n',
      `1:1 | ${opensNone(':::fact{title=“Trois jours”}', ':::fact{title="Trois jours"}')}`,
    ],
    [
      ':::Analysis {titre=Un}\n',
      `1:1 | ${opensNone(':::Analysis {titre=Un}', ':::analysis{title="Un"}')}`,
    ],
    [':: fact\n', `1:1 | ${opensNone(':: fact', ':::fact')}`],
    [
      '::: fait\n',
      '1:1 | “::: fait” opens no block, and would be printed as it is. | Did you mean “fact”?',
    ],
    [
      'Un.\n\n:::\n',
      '3:1 | “:::” closes a block, and none is open. | Remove it, or write the line that opens the block, such as :::fact.',
    ],
  ])('%j', (markdown, expected) => {
    expect(told(markdown)).toEqual([expected]);
  });

  test('a title in brackets, and what is no title', () => {
    expect(told(':::fact[Trois jours]\nUn.\n:::\n')).toEqual([
      '1:1 | The title of the block “fact” stands in brackets, and would be a paragraph. | Write :::fact{title="Trois jours"}.',
    ]);
    expect(told(':::fact{titre="Un" #a}\nUn.\n:::\n')).toEqual(
      [
        '1:1 | The block “fact” has “id”, which is dropped. | A block has a title and nothing else: {title="…"}.',
        '1:1 | The block “fact” has “titre”, which is dropped. | A block has a title and nothing else: {title="…"}.',
      ].toReversed(),
    );
  });
});

describe('a block that is not closed', () => {
  const never = (name: string, colons = ':::') =>
    `The block “${name}” that begins here is never closed. | Write a line “${colons}” where it ends.`;

  test.each([
    [':::fact\n\nUn.\n\n## Suite\n', [`1:1 | ${never('fact')}`]],
    [
      ':::fact\nUn.\n::\n',
      [
        `1:1 | ${never('fact')}`,
        '3:1 | “::” closes a block, and none is open. | Remove it, or write the line that opens the block, such as :::fact.',
      ],
    ],
    [
      ':::fact\n\nUn.\n\n:::analysis\n\nDeux.\n\n:::\n',
      [
        '1:1 | The block “fact” that begins here is not closed before “analysis” begins. | Close it with a line “:::” before that, or give it one colon more to hold the other.',
      ],
    ],
    ['::::fact\n\n:::unknown\nUn.\n:::\n', [`1:1 | ${never('fact', '::::')}`]],
    ['::::fact\n\n:::unknown\nUn.\n\n::::\n', [`1:1 | ${never('fact', '::::')}`]],
  ])('%j', (markdown, expected) => {
    expect(told(markdown)).toEqual(expected);
  });

  test.each([
    ':::fact\nUn.\n:::\n',
    ':::fact\nUn.\n:::',
    ':::fact\nUn.\n\n:::  \n\n:::analysis\nDeux.\n::::\n',
    '::::fact\n\n:::unknown\nUn.\n:::\n\n::::\n',
    '> :::fact\n> Un.\n> :::\n',
    '- Un\n\n  :::fact\n  Deux.\n  :::\n',
  ])('and nothing of %j', (markdown) => {
    expect(told(markdown)).toEqual([]);
  });
});

describe('a mark that Markdown took for text', () => {
  test.each([
    ['a [x] (place:bamako) b', 3, 'is no link: a space stands'],
    ['a [x](place: bamako) b', 3, 'is no link: its address holds a space'],
    ['a [x](https://a.example/b c) b', 3, 'is no link: its address holds a space'],
    ['a [x](https://a.example', 3, 'is a link that is never closed'],
    ['a [x][y] b', 3, 'refers to an address that the text does not give'],
    ['a [[Bamako]] b', 3, 'is a link of another tool'],
    ['a ![[photo.jpg]] b', 3, 'is a link of another tool'],
    ['> [!NOTE]\n> b', 3, 'is a mark of another tool'],
    ['## Titre {#id}', 10, 'is a mark of another tool'],
    ['a {{< youtube x >}} b', 3, 'is a mark of another tool'],
    ['a {% include x %} b', 3, 'is a mark of another tool'],
    ['a ==b c== d', 3, 'is a mark of another tool'],
    ['H^2^', 2, 'is a mark of another tool'],
    ['a ++b++ c', 3, 'is a mark of another tool'],
    ['$$x = 1$$', 1, 'is a mark of another tool'],
    ['!!! note\nb', 1, 'is a mark of another tool'],
    ['*[AEV]: Agence', 1, 'is a mark of another tool'],
    ['a ~~b c', 3, 'struck-out words stand between “~~” and “~~”'],
    ['a[^1] b', 2, '“[^1]” refers to a note that the text does not give'],
    ['| ~~b | c |\n| - | - |\n| d | e |', 3, 'struck-out words stand between'],
    ['| b | c |\n| - | - |\n| **d | e |', 3, 'bold words are not closed'],
    ['- [ ] a\n- [x] b', 3, 'Boxes to tick are not supported yet'],
    ['| A | B |\n| - |\n| 1 | 2 |', 1, '“| A | B |” begins no table'],
    ['A | B\n--|--|--\n1 | 2', 1, '“A | B” begins no table'],
    ['Terme\n: Définition', 1, 'Lists of definitions are not supported yet'],
    ['#Titre', 1, 'is no heading: a space lacks'],
    ['#\u00A0Bilan', 1, 'An invisible no-break space follows'],
    ['-\u00A0un\n-\u00A0deux', 1, 'An invisible no-break space follows'],
    ['1.\u202Fun', 1, 'An invisible no-break space follows'],
    ['>\u00A0-\u00A0un', 3, 'An invisible'],
    ['\u00A0## Bilan', 2, 'An invisible sign stands before “##”'],
    ['\u200B- un', 1, 'An invisible sign stands before “-”'],
    ['- un\n\u00A0\u00A0- deux', 3, 'An invisible sign stands before'],
    ['\u00A0:::fact\nUn.\n', 2, 'An invisible sign stands before “:::”'],
    ['a\n\u00A0\nb', 2, 'The line holds an invisible no-break space'],
    ['---\u00A0\n\nb', 1, 'The line holds an invisible no-break space'],
    ['[a]\u00A0(place:b)', 1, 'is no link: a space stands'],
    ['[a](place:\u00A0b)', 1, 'holds the invisible character U+00A0'],
    ['[a](https://a.example/\u200Bb)', 1, 'holds the invisible character U+200B'],
    ['(a)[place:b]', 1, 'is no link: its brackets are exchanged. | Write [a](place:b).'],
    ['[a]{place:b}', 1, 'does not stand in “(…)”. | Write [a](place:b).'],
    ['<https://a.example/b c>', 1, 'is no link: its address holds a space'],
    ['[x]\n(place:b)', 1, 'is no link: a space stands'],
    ['[a](https://a.example/b c)', 1, 'as in [a](https://a.example/b%20c)'],
    ['• un\n• deux', 1, '“• un” begins no item of a list'],
    ['– un\n– deux', 1, '“– un” begins no item of a list'],
    ['-un\n-deux', 1, '“-un” begins no item of a list'],
    ['1.un\n2.deux', 1, '“1.un” begins no item of a list'],
    ['1- un\n2- deux', 1, '“1- un” begins no item of a list'],
    ['a) un\nb) deux', 1, '“a) un” begins no item of a list'],
    ['a *b c', 3, 'words in italics are not closed'],
    ['a _b c', 3, 'words in italics are not closed'],
    ['####### Un', 1, 'is no heading: it has more than six “#”'],
    [':fact\nUn.\n:', 1, '“:fact” opens no block'],
    ['a :::fact', 3, 'stands inside a line'],
    ['：：：fact', 1, 'opens no block'],
    ['a :en [b]', 3, 'marks no passage: a space stands before “[”. | Write :en[b].'],
    ['a :en{b}', 3, 'marks no passage: its words stand in braces. | Write :en[b].'],
    ['a^[une note]', 2, 'is a note inside a line'],
    ['a[^ma note]\n\n[^ma note]: Seul.', 2, 'refers to a note that the text does not give'],
    ['| A | B |', 1, 'begins no table'],
    ['| A | B |\n\n| - | - |\n| 1 | 2 |', 1, 'begins no table'],
    ['+---+---+\n| A | B |\n+---+---+', 1, 'begins no table'],
    ['H~2~O', 2, 'struck-out words stand between “~~” and “~~”'],
    ['> [!fact]- Titre\n> b', 3, 'is a mark of another tool'],
    ['[caption id="a"]b[/caption]', 1, 'is a mark of another tool'],
    ['a [b]c[/b]', 7, 'is a mark of another tool'],
    ['a %%caché%% b', 3, 'is a mark of another tool'],
    ['a{: .b}', 2, 'is a mark of another tool'],
    ['a{lang=en}', 2, 'is a mark of another tool'],
    ['a :smile: b', 3, 'is a mark of another tool'],
    ['+++\na = 1\n+++', 1, 'is a mark of another tool'],
    ['/// note\na\n///', 1, 'is a mark of another tool'],
    ['a **b c', 3, 'would be printed: bold words are not closed'],
    ['a ** b ** c', 3, 'would be printed: bold words are not closed'],
    ['a `b c', 3, 'would be printed: code is not closed'],
    ['a :jp[trade] b', 3, 'Did you mean :ja[trade]?'],
    ['a :english[trade] b', 3, 'Did you mean :en[trade]?'],
    ['a :elvish[trade] b', 3, '“elvish” is not the tag of a language'],
    ['a :en[trade b', 3, 'marks no passage in another language'],
  ])('%j', (markdown, column, problem) => {
    const [first = ''] = told(markdown);
    expect(first).toContain(problem);
    expect(first.split(' | ')[0]?.split(':')[1]).toBe(String(column));
  });

  test('is told at each of its places, with the right spelling', () => {
    expect(told('a [x] (place:b)\nand [y] (actor:c)')).toEqual([
      '1:3 | “[x] (place:b)” is no link: a space stands between “]” and “(”. | Write [x](place:b).',
      '2:5 | “[y] (actor:c)” is no link: a space stands between “]” and “(”. | Write [y](actor:c).',
    ]);
  });

  test.each([
    'Il est 12:30, ou 8h:45. Note : fin.',
    '« du commerce » (:en[trade, not aid])',
    'a \\*\\* b \\[x\\](y z) \\`c \\# d \\[\\[e\\]\\]',
    'Un `code **non** [[fermé]] ~~a~~` et **gras**, *italique*, [lien](place:b).',
    '```\n| A | B |\n|---|---|\n::: fact\n```',
    'Prix : 5 * 3 = 15, 3 < 4, a_b_c, 100 % (voir [sic])',
    'A | B, et deux tirets -- non',
    'Un [lien *fort*][r].\n\n[r]: https://a.example/ "Titre"',
    'https://a.example/x_(y)?a=[b]&c=~d~',
    '- un\n- deux\n\n1. trois\n\n> quatre\n\n## Cinq\n\n### Six',
    'C’est le n° 2 #MeToo',
    '« [i]l viendra », dit-elle ; « [l]a paix [sic] » (*)',
    '– Il vient, dit-elle.\n\n– Non.',
    'De ~100 à ~200, ou ~100/~200 ; 5 % et 10 %%',
    '2° la paix, de 1960 – puis\n1991 – à 2012',
    'Voir https://a.example/[b]_c*d et <https://a.example/b>.',
    'Un\u00A0: deux\u202F; « trois »',
  ])('and nothing of %j', (markdown) => {
    expect(told(markdown)).toEqual([]);
  });
});

describe('code', () => {
  test.each([
    ['Un.\n\n    Un alinéa.\n', '3:1 | The line is indented by four spaces or a tab'],
    ['\tUn alinéa.\n', '1:1 | The line is indented by four spaces or a tab'],
    ['```\nUn.\n\n## Deux\n', '1:1 | The code that begins here is never closed'],
    ['~~~~\nUn.\n~~~\n', '1:1 | The code that begins here is never closed'],
    ['- a\n\n  ```\n  b\n', '3:3 | The code that begins here is never closed'],
  ])('%j', (markdown, expected) => {
    expect(told(markdown)[0]).toContain(expected);
  });

  test.each([
    '```\na\n```',
    '~~~ js\na\n~~~~',
    '> ```\n> a\n> ```',
    '- ```\n  a\n  ```',
    '```\n```',
  ])('and nothing of %j', (markdown) => {
    expect(told(markdown)).toEqual([]);
  });
});

test.each([
  [':::fact\n:::\n', '1:1 | The block “fact” is empty. |'],
  [':::fact{title="Un **mot**"}\nUn.\n:::\n', '1:1 | The title of the block “fact” holds “**”'],
  ['##\n\na', '1:1 | The heading has no words.'],
  ['Un paragraphe entier.\n---\n', '1:1 | The line “---” below makes a heading of this paragraph.'],
  ['Un paragraphe\nde deux lignes\n---\n', '1:1 | The line “---” below makes a heading'],
])('what would be printed empty, or as what it is not: %j', (markdown, expected) => {
  expect(told(markdown)[0]).toContain(expected);
});

test.each(['Titre\n---\n\nUn.', 'Un.\n\n---\n\nDeux.', '## Un `mot`'])(
  'and nothing of %j',
  (markdown) => {
    expect(told(markdown)).toEqual([]);
  },
);

describe('headings', () => {
  test.each([
    [
      '# Un\n',
      [
        '1:1 | A heading of the first level stands in the text: the page has one, its title. | Write “## ” and, below it, “### ”.',
      ],
    ],
    [
      'Un\n==\n',
      [
        '1:1 | A heading of the first level stands in the text: the page has one, its title. | Write “## ” and, below it, “### ”.',
      ],
    ],
    [
      '## Un\n\n#### Deux\n',
      [
        '3:1 | A heading of level 4 follows one of level 2. | Write “### ”: a reader who hears the page goes through its levels.',
      ],
    ],
    [
      '### Un\n',
      [
        '1:1 | A heading of level 3 follows one of level 1. | Write “## ”: a reader who hears the page goes through its levels.',
      ],
    ],
    ['## Un\n\n### Deux\n\n#### Trois\n\n## Quatre\n', []],
    [':::fact\n\n### Un\n\n:::\n', []],
  ])('%j', (markdown, expected) => {
    expect(told(markdown)).toEqual(expected);
  });
});

test.each([
  [
    '[](https://a.example)',
    [
      '1:1 | The link to “https://a.example” has no words, and nobody would see it. | Write them between the brackets; only a source: link may do without.',
    ],
  ],
  [
    'a[](actor:ada)',
    [
      '1:2 | The link to “actor:ada” has no words, and nobody would see it. | Write them between the brackets; only a source: link may do without.',
    ],
  ],
  ['a[](source:rfi)', []],
])('a link without words: %j', (markdown, expected) => {
  expect(told(markdown)).toEqual(expected);
});
