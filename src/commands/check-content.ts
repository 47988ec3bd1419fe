import { readContent, reportLeftOut } from '../reading/content.ts';
import { reportFaults } from '../domain/fault.ts';
import { reportWaiting } from '../domain/publication.ts';
import { buildInstant } from '../environment.ts';
import { contentFolders } from '../reading/folders.ts';

try {
  const now = buildInstant();
  const { entries, faults, leftOut } = readContent(contentFolders(), new Map(), now);
  if (faults.length) throw new Error(reportFaults(faults));
  console.log(`The content is sound: ${String(entries.length)} files.`);
  for (const report of [reportWaiting(entries, now), reportLeftOut({ leftOut })])
    if (report) console.log(report);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
