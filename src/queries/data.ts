import { dataText } from '../data/files.ts';
import { dataFiles, type DataFile } from '../addresses/pages.ts';
import { getCorpus } from './corpus.ts';
import { paths } from './editions.ts';

/** Lists the files of open data of one extension, for `getStaticPaths`: Astro wants it in a route. */
export const dataFilesOf = (
  extension: string,
): { params: { name: string }; props: { file: DataFile } }[] =>
  dataFiles
    .filter((file) => file.endsWith(`.${extension}`))
    .map((file) => ({ params: { name: file.slice(0, -extension.length - 1) }, props: { file } }));

/** The text of a file of open data. */
export const loadData = async (file: DataFile): Promise<string> =>
  dataText(await getCorpus(), paths, file);
