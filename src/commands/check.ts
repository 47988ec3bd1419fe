import { reportFaults } from '../domain/fault.ts';
import { reportWaiting } from '../domain/publication.ts';
import { buildInstant } from '../environment.ts';
import { reportLeftOut, type Content } from '../reading/content.ts';
import { contentFolders } from '../reading/folders.ts';
import { readWhole } from '../reading/whole-content.ts';

/**
 * Reads the content.
 *
 * @param now instant in UTC (RFC 3339)
 * @throws Error that lists every fault of it
 */
export async function readSound(now: string): Promise<Content> {
  const content = await readWhole(contentFolders(), now);
  if (content.faults.length) throw new Error(reportFaults(content.faults));
  return content;
}

/** Reads the content and prints every fault of it, or that it has none; gives the exit code. */
export async function checkContent(): Promise<number> {
  try {
    const now = buildInstant();
    const content = await readSound(now);
    console.log(`The content is sound: ${String(content.entries.length)} files.`);
    for (const report of [reportWaiting(content.entries, now), reportLeftOut(content)])
      if (report) console.log(report);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}
