/** What a schema has against a value, each part without a capital and a full stop. */
interface Refusal {
  readonly problem: string;
  /** What to write instead; absent where what the schema says of the key is enough. */
  readonly remedy?: string;
}

// Not a sign of a sentence: a value that is quoted in the problem may hold any of those.
const separator = '\u001F';

/** Writes a problem and its remedy as the message of an issue of Zod, which is one text. */
export const refusal = (problem: string, remedy: string): string =>
  `${problem}${separator}${remedy}`;

/** Parts what `refusal` has written; any other message is a problem without a remedy. */
export function partRefusal(message: string): Refusal {
  const [problem = '', remedy] = message.split(separator);
  return { problem, ...(remedy === undefined ? {} : { remedy }) };
}
