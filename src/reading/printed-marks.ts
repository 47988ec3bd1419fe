import type { LocalFault } from './bytes.ts';

/** Marks of Markdown and HTML in a plain text, which a page would print as they are. */
const marks: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/\*\*\S[^*]*\*\*|__\S[^_]*__/u, 'emphasis'],
  [
    /(?<![\p{L}\p{N}*_])(?:\*[\p{L}\p{N}«“"][^*\n]*\*|_[\p{L}\p{N}«“"][^_\n]*_)(?![\p{L}\p{N}*_])/u,
    'emphasis',
  ],
  [/(?<![\p{L}\p{N}:]):[a-z]{2,3}(?:-[A-Za-z0-9]+)*\[[^\]\n]*\]/u, 'a passage in another language'],
  [/(?<![:\p{L}]):::\s*\p{L}+/u, 'a block'],
  [/\[\^[^\]\s]+\]/u, 'a footnote'],
  [/~~[^~\n]+~~|==[^=\s][^=\n]*==/u, 'such a mark'],
  [/`[^`\n]+`/u, 'code'],
  [/\[[^\]\n]+\]\([^)\s]+\)/u, 'a link'],
  [/!?\[\[[^\]\n]+\]\]/u, 'a link of another tool'],
  [/\{\{.*?\}\}|\{%.*?%\}/u, 'a shortcode'],
  [/<\/?(?:a|abbr|b|br|em|i|img|p|s|small|span|strong|sub|sup|u)(?:\s[^>]*)?\/?>/iu, 'HTML'],
  [/&(?:[a-z]+|#\d+|#x[0-9a-f]+);/iu, 'a character reference of HTML'],
];

/** Keys whose value is an address or a name, in which such signs mean nothing. */
const unread = new Set(['url', 'archived', 'src', 'sameAs', 'aliases']);

/** Finds, in the texts of the frontmatter, marks that are read in the text of an article alone. */
export function printedMarks(value: unknown, path: readonly PropertyKey[] = []): LocalFault[] {
  if (typeof value === 'string')
    return marks.flatMap(([pattern, what]) => {
      const found = pattern.exec(value)?.[0];
      return found === undefined
        ? []
        : [
            {
              path,
              problem: `“${found.slice(0, 60)}” would be printed as it is: ${what} is not read in the frontmatter.`,
              remedy: 'Write plain text here; marks belong in the text of an article.',
            },
          ];
    });
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => printedMarks(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    unread.has(key) ? [] : printedMarks(item, [...path, key]),
  );
}
