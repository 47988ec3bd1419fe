import { inData } from '../../schema-org/telling.ts';
import { outputsOf } from '../outputs.ts';
import { placeCard } from './card.ts';
import { placeFiles } from './data.ts';
import { placeNode } from './schema-org.ts';
import { placeRecord } from './search.ts';

export const placeOutputs = outputsOf('places', {
  entries: ({ places }) => [...places.values()],
  record: placeRecord,
  node: (corpus, paths, place) => placeNode(corpus, inData(paths), place),
  files: placeFiles,
  card: placeCard,
});
