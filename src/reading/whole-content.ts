import { buildInstant } from '../environment.ts';
import { readContent, type Content, type ContentFolders } from './content.ts';
import { keepFiles, keptFiles } from './kept.ts';

/**
 * Reads the content whole, of which what was kept is not read again, and keeps it for the next time.
 *
 * @param now instant in UTC (RFC 3339)
 */
export async function readWhole(
  folders: ContentFolders,
  now: string = buildInstant(),
): Promise<Content> {
  const before = keptFiles();
  const content = await readContent(folders, { before }, now);
  keepFiles(content.files, before);
  return content;
}
