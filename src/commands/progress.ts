import type { WriteStream } from 'node:tty';

/** Is told how many of how many files are there. */
export type Progress = (done: number, all: number) => void;

/** How often it is said, in milliseconds. */
const pause = 100;

/**
 * Says on a terminal how far a build is, in a line that is gone when all is there; elsewhere, where
 * each line would stay, nothing.
 */
export function tellProgress(
  stream: Pick<WriteStream, 'isTTY' | 'write'> = process.stderr,
): Progress {
  if (!stream.isTTY) return () => undefined;
  let last = -Infinity;
  return (done, all) => {
    const now = performance.now();
    if (done < all && now - last < pause) return;
    last = now;
    // From its start to its end, the line is written anew (ECMA-48, CR and EL).
    const words = done < all ? `${String(done)} of ${String(all)} files` : '';
    stream.write(`\r\x1b[K${words}`);
  };
}
