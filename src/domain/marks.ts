import { dateFormsOf } from '../edtf/forms.ts';
import type { EventEntry, InlineEvent } from './entries.ts';

/**
 * The classes of the mark of an event: its certainty, the form of its date, and whether it is a
 * statement: `confirmed span`, `reported statement`.
 */
export const marksOf = ({
  certainty,
  date,
  kind,
}: Pick<EventEntry | InlineEvent, 'certainty' | 'date' | 'kind'>): string =>
  [certainty, ...dateFormsOf(date), ...(kind === 'statement' ? [kind] : [])].join(' ');
