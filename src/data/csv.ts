/** A column of a table: its heading and what it says of a row. */
export type Column<Row> = readonly [heading: string, cell: (row: Row) => string | null | undefined];

/** A formula, also in the wide signs of East Asia; an apostrophe, which is then not taken for ours. */
const computed = /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r']/u;

const months =
  'jan|janv|janvier|january|feb|fev|fév|févr|février|february|mar|mars|march|apr|avr|avril|april|mai|may|jun|juin|june|jul|juil|juillet|july|aug|aoû|août|august|sep|sept|septembre|september|oct|octobre|october|nov|novembre|november|dec|déc|décembre|december';

/** What a spreadsheet makes a day, a time or another number of: `2025-07`, `10:30`, `0987`, `7e2`. */
const mistaken = new RegExp(
  String.raw`^\s*(?:\d+(?:[-/.:,\s]+\d+){1,2}|0\d+|\d+e\d+|(?:\d+[\s.-]*)?(?:${months})[\s.-]*\d*(?:[\s.,-]+\d+)?)\s*$`,
  'iu',
);

const isDay = (cell: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(cell);

/**
 * Puts an apostrophe before what a spreadsheet would compute or read as something else, which then
 * stays the text that it is; whoever parses the table takes the apostrophe away.
 */
const guarded = (cell: string): string =>
  computed.test(cell) || (mistaken.test(cell) && !isDay(cell)) ? `'${cell}` : cell;

const quoted = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Several values in one cell. */
export const listed = (values: readonly string[]): string => values.join('|');

/**
 * Writes rows as CSV (RFC 4180), with a line of headings, so that spreadsheets open it as it is:
 * after a byte order mark, by which they know UTF-8, and without a cell that they would compute.
 */
export const csv = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
  `\uFEFF${[
    columns.map(([heading]) => heading),
    ...rows.map((row) => columns.map(([, cell]) => guarded(cell(row) ?? ''))),
  ]
    .map((line) => `${line.map(quoted).join(',')}\r\n`)
    .join('')}`;
