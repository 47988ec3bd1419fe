import { channel } from 'node:diagnostics_channel';

// A channel of the process, because a build runs the pages bundled, with modules of their own.
const asked = channel('contours:card');

/** Tells of a card that was asked for whether it was drawn. */
export function tellCard(isDrawn: boolean): void {
  asked.publish(isDrawn);
}

/** How many cards were asked for, since the counting began. */
export interface CardCount {
  readonly drawn: number;
  readonly kept: number;
}

/** Begins to count cards; what comes back tells the count so far. */
export function countCards(): () => CardCount {
  let [drawn, kept] = [0, 0];
  asked.subscribe((isDrawn) => {
    if (isDrawn === true) drawn += 1;
    else kept += 1;
  });
  return () => ({ drawn, kept });
}
