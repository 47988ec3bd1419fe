import { createHash } from 'node:crypto';
import { channel } from 'node:diagnostics_channel';
import { deserialize, serialize } from 'node:v8';

/** Bytes by their keys, some of them from earlier commands: what is under a key never changes. */
export interface Memory {
  /** The bytes of a key; `undefined` where they are not kept. */
  readonly take: (key: string) => Uint8Array | undefined;
  readonly keep: (key: string, bytes: Uint8Array) => void;
}

// A channel of the process, because a build runs the pages bundled, with modules of their own.
const asked = channel('contours:memory');

/**
 * Offers a memory to what is made in this process.
 *
 * @param version tells the code that makes it from any other
 */
export function offerMemory(memory: Memory, version: string): void {
  asked.subscribe((question) => {
    Object.assign(question as object, { memory, version });
  });
}

/**
 * Has a function, which makes of the same data always the same, find what it made before. Where no
 * memory is offered, it makes it anew.
 *
 * @param name tells the function from the others
 */
export function remember<Input, Output>(
  name: string,
  make: (input: Input) => Output,
): (input: Input) => Output {
  return (input) => {
    const question: { readonly memory?: Memory; readonly version?: string } = {};
    asked.publish(question);
    const { memory, version } = question;
    if (!memory) return make(input);
    const key = createHash('sha256')
      .update(JSON.stringify([version, name, input]))
      .digest('base64url');
    const found = memory.take(key);
    if (found) return deserialize(found) as Output;
    const made = make(input);
    memory.keep(key, serialize(made));
    return made;
  };
}
