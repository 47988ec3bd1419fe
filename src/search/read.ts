import { once } from '../client/once.ts';
import type { ReadFile } from './engine.ts';
import { addressName, placesOf, recordsNumber, versionAt, versionFile } from './files.ts';
import type { SearchPage } from './page.ts';

/**
 * Makes what reads the files of an index by their names, each at the address of its version.
 *
 * @param fetchFile reads what is at an address
 */
export function createRead(
  { manifest, versions, files }: Pick<SearchPage, 'manifest' | 'versions' | 'files'>,
  fetchFile: (address: string) => Promise<unknown>,
): ReadFile {
  const places = placesOf(manifest.shards.length);
  const fetchAt = (name: string, version: string): Promise<unknown> =>
    fetchFile(files.join(addressName(name, version)));
  const readKnown = (name: string): Promise<unknown> =>
    fetchAt(name, versionAt(versions, places.get(name) ?? 0));
  const recordVersions = once(() => readKnown(versionFile) as Promise<string>);
  return async (name) => {
    const number = recordsNumber(name);
    if (number !== undefined) return fetchAt(name, versionAt(await recordVersions(), number));
    // Whoever looks for terms will want records: asked for now, their versions are there by then.
    void recordVersions().catch(() => undefined);
    return readKnown(name);
  };
}
