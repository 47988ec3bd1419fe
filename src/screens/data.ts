import { standards, type DataOutput } from '../data/data-file.ts';
import { dataOutputs } from '../data/files.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Edition } from '../edition/edition.ts';
import { dataFiles, type SiteFile } from '../addresses/pages.ts';
import { site } from '../site.ts';
import type { Link } from '../frame/links.ts';
import { offerView, type TextView } from './text.ts';

/** A file of open data: what it holds and how it is written. */
interface DataItem extends Link {
  readonly holds: string;
  readonly standard: Link;
  readonly schema?: Link;
  readonly columns: readonly string[];
}

export interface DataView extends TextView {
  readonly labels: Edition['messages']['data'];
  readonly license: Link;
  readonly files: readonly DataItem[];
  readonly follow: Link;
}

/** The page that lists every file of open data, its shape and its licence. */
export function dataView(corpus: Corpus, edition: Edition): DataView {
  const { messages, path, set, locale } = edition;
  const labels = messages.data;
  const item = (
    file: SiteFile,
    text: string,
    holds: string,
    { standard, schema, columns = [] }: Omit<DataOutput, 'text'>,
  ): DataItem => ({
    text,
    href: path(file),
    holds: set(holds),
    standard: { text: standard.name, href: standard.url },
    columns,
    ...(schema === undefined
      ? {}
      : { schema: { text: labels.schema, href: path({ to: 'schema', name: schema.name }) } }),
  });
  const nameOf = (file: SiteFile) => path(file).split('/').at(-1) ?? '';
  const extra = (key: 'calendar' | 'markdown' | 'llms', file: SiteFile) =>
    item(file, nameOf(file), labels.holds[key], { standard: standards[key] });
  const example = corpus.articles.get(locale)?.[0];
  return {
    ...offerView(corpus, edition, 'data'),
    labels: {
      ...labels,
      license: set(labels.license),
      columns: set(labels.columns),
      feeds: set(labels.feeds),
    },
    license: { text: site.license.name, href: site.license.url },
    files: [
      ...dataFiles.map((file) =>
        item({ to: 'data', file }, file, labels.holds[file], dataOutputs[file]),
      ),
      extra('calendar', { to: 'calendar' }),
      ...(example ? [extra('markdown', { to: 'markdown', slug: example.slug })] : []),
      extra('llms', { to: 'llms' }),
    ],
    follow: {
      text: messages.nav.sections.follow,
      href: path({ to: 'single', section: 'follow' }),
    },
  };
}
