import { actorOutputs } from './actor/outputs.ts';
import { articleOutputs } from './article/outputs.ts';
import { eventOutputs } from './event/outputs.ts';
import type { PagedKind } from './kind.ts';
import type { Outputs } from './outputs.ts';
import { placeOutputs } from './place/outputs.ts';
import { sourceOutputs } from './source/outputs.ts';

/** What each kind gives to the outputs of the site. */
export const table: Readonly<Record<PagedKind, Outputs>> = {
  article: articleOutputs,
  event: eventOutputs,
  actor: actorOutputs,
  place: placeOutputs,
  source: sourceOutputs,
};
