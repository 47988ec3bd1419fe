import { readContent } from '../reading/content.ts';
import { reportFaults } from '../domain/fault.ts';
import { contentFolders } from '../reading/folders.ts';

try {
  const { entries, faults } = readContent(contentFolders());
  if (faults.length) throw new Error(reportFaults(faults));
  console.log(`The content is sound: ${String(entries.length)} files.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
