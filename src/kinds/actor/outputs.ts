import { outputsOf } from '../outputs.ts';
import { actorCard } from './card.ts';
import { actorFiles } from './data.ts';
import { actorInData } from './schema-org.ts';
import { actorRecord } from './search.ts';

export const actorOutputs = outputsOf('actors', {
  entries: ({ actors }) => [...actors.values()],
  record: actorRecord,
  node: actorInData,
  files: actorFiles,
  card: actorCard,
});
