import { readdirSync } from 'node:fs';
import path from 'node:path';

/** The files of a folder and below, links among them, as sorted paths with slashes. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => !item.isDirectory())
    .map((item) => path.relative(folder, path.join(item.parentPath, item.name)))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();
