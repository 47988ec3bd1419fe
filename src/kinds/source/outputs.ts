import { outputsOf } from '../outputs.ts';
import { sourceFiles } from './data.ts';
import { sourceInData } from './schema-org.ts';
import { sourceRecord } from './search.ts';

export const sourceOutputs = outputsOf('sources', {
  entries: ({ sources }) => [...sources.values()],
  record: (_, edition, source) => sourceRecord(edition, source),
  node: (_, paths, source) => sourceInData(paths, source),
  files: sourceFiles,
});
