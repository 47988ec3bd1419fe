import type { VFile } from 'vfile';
import type { TextFault } from '../domain/entries.ts';

declare module 'vfile' {
  interface DataMap {
    told: TextFault[];
  }
}

/** Notes a fault of a text, for its reading to hand on. */
export function tell(file: VFile, fault: TextFault): void {
  (file.data.told ??= []).push(fault);
}
