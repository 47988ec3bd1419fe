import { statSync } from 'node:fs';
import path from 'node:path';
import { variable, type Environment } from '../environment.ts';
import type { ContentFolders } from './content.ts';

/**
 * The folders of this build: the content is where `CONTENT_DIR` says, by default `content`, which
 * need not be there.
 *
 * @throws Error in words, for a `CONTENT_DIR` that is no folder
 */
export function contentFolders(environment: Environment = process.env): ContentFolders {
  const named = variable(environment, 'CONTENT_DIR');
  const content = path.resolve(named ?? 'content');
  if (named !== undefined && !statSync(content, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(
      `CONTENT_DIR is “${named}”, which is no folder. Correct the path, or leave the variable out to read content/.`,
    );
  return { content, public: path.resolve('public') };
}
