/** A column of a table: its heading and what it says of a row. */
export type Column<Row> = readonly [heading: string, cell: (row: Row) => string | null | undefined];

const quoted = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Several values in one cell. */
export const listed = (values: readonly string[]): string => values.join('|');

/** Writes rows as CSV (RFC 4180), with a line of headings. */
export const csv = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
  [
    columns.map(([heading]) => heading),
    ...rows.map((row) => columns.map(([, cell]) => cell(row) ?? '')),
  ]
    .map((line) => `${line.map(quoted).join(',')}\r\n`)
    .join('');
