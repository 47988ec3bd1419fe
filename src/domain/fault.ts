/** Something that an editor has to mend, said in words. */
export interface Fault {
  /** Path of the file, from the root of the project. */
  readonly file: string;
  /** Where in the frontmatter: `['dates', 2, 'actors', 0]`. */
  readonly path?: readonly PropertyKey[];
  /** Line and column in the file, from 1. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** What was found. */
  readonly problem: string;
  /** What to write instead. */
  readonly remedy: string;
}

/** Spells a key path as an editor would: `dates[2].actors[0]`. */
export const spellPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (spelled, key) =>
      typeof key === 'number'
        ? `${spelled}[${String(key)}]`
        : spelled
          ? `${spelled}.${String(key)}`
          : String(key),
    '',
  );

/** Writes faults as one text, sorted by file and line, with their number at the end. */
export function reportFaults(faults: readonly Fault[]): string {
  const sorted = [...faults].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
  const paragraphs = sorted.map(({ file, path, line, column, problem, remedy }) => {
    const place = [file, line, column].filter((part) => part !== undefined).join(':');
    const key = path?.length ? ` · ${spellPath(path)}` : '';
    return `${place}${key}\n  ${problem}\n  → ${remedy}`;
  });
  const count = faults.length === 1 ? '1 fault' : `${String(faults.length)} faults`;
  return `${paragraphs.join('\n\n')}\n\n${count} in the content.`;
}
