import path from 'node:path';
import type { Address } from '../environment.ts';
import { createPaths, type Paths } from '../addresses/paths.ts';
import type { ContentFile } from './content.ts';
import { keep, kept, readingVersion } from './kept.ts';

/**
 * The HTML of a file that has a text.
 *
 * @throws Error that names the file, where it cannot be rendered
 */
async function htmlOf({ file, text }: ContentFile, paths: Paths): Promise<string> {
  if (!text) return '';
  // Loaded when a text is rendered: it takes longer to load than all else.
  const { renderText } = await import('../markdown/render.ts');
  try {
    return renderText(text, paths);
  } catch (cause) {
    throw new Error(`${file}\n  Its text cannot be rendered: ${String(cause)}`, { cause });
  }
}

/** Renders texts, and keeps them for the next build. */
interface Texts {
  /** The HTML of a file that has a text. */
  readonly render: (file: ContentFile) => Promise<string>;
  /** Keeps what was rendered, and nothing else. */
  readonly keep: () => void;
}

/**
 * Opens the texts that were rendered last for a site at an address.
 *
 * @param anew renders all of them
 */
export function openTexts(
  { origin, base }: Address,
  anew: boolean,
  file = path.resolve('.cache/texts'),
): Texts {
  const paths = createPaths({ origin, base });
  const version = `${readingVersion()} ${origin} ${base}`;
  const found = anew ? undefined : (kept(file, version) as ReadonlyMap<string, string> | undefined);
  const before = found ?? new Map<string, string>();
  const after = new Map<string, string>();
  return {
    render: async (found) => {
      // The language of a text is that of its folder.
      const key = `${found.digest ?? ''} ${found.file}`;
      const html = before.get(key) ?? (await htmlOf(found, paths));
      after.set(key, html);
      return html;
    },
    keep: () => {
      if (after.size !== before.size || [...after.keys()].some((key) => !before.has(key)))
        keep(file, version, after);
    },
  };
}
