import { outputsOf } from '../outputs.ts';
import { eventCard, eventsWithCards } from './card.ts';
import { eventFiles } from './data.ts';
import { eventInData } from './schema-org.ts';
import { eventRecord } from './search.ts';

export const eventOutputs = outputsOf('events', {
  entries: ({ events }) => events.toReversed(),
  record: eventRecord,
  node: (_, paths, event) => eventInData(paths, event),
  files: eventFiles,
  card: eventCard,
  withCards: eventsWithCards,
});
