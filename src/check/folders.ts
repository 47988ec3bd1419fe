import path from 'node:path';
import type { ContentFolders } from './content.ts';

/** The folders of this build: the content is where `CONTENT_DIR` says, by default `content`. */
export const contentFolders = (environment = process.env): ContentFolders => ({
  content: path.resolve(environment.CONTENT_DIR ?? 'content'),
  public: path.resolve('public'),
});
