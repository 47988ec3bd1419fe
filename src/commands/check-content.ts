import { checkContent } from '../check/content.ts';
import { reportFaults } from '../domain/fault.ts';
import { contentFolders } from '../check/folders.ts';

const { entries, faults } = await checkContent(contentFolders());
if (faults.length) {
  console.error(reportFaults(faults));
  process.exitCode = 1;
} else {
  console.log(`The content is sound: ${String(entries.length)} files.`);
}
