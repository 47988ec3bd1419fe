import type { Corpus } from '../domain/corpus.ts';
import type { Edition } from '../edition/edition.ts';
import { aroundName } from '../addresses/paths.ts';
import { collectionsThat, kinds, pagedKinds } from '../kinds/kind.ts';
import { contourPath, type Ornament } from '../ornament/contours.ts';
import { addressName, nameFile, readsNamesEarly, type SearchFiles } from '../search/files.ts';
import type { SearchPage } from '../search/page.ts';
import { sectionCard } from '../cards/section.ts';
import type { Link } from '../frame/links.ts';
import { shellOf, type Shell } from '../frame/shell.ts';

export interface SearchView {
  readonly shell: Shell;
  readonly labels: Edition['messages']['search'];
  readonly ornament: Ornament;
  /** Where the form leads without a script. */
  readonly index: string;
  /** What the script needs, as JSON. */
  readonly data: string;
  /** A file that is worth asking for before the script does. */
  readonly early: string | undefined;
  readonly kinds: readonly { readonly value: string; readonly text: string }[];
  readonly browse: readonly Link[];
}

/** What the script of the page needs. */
function pageOf({ messages, path, set }: Edition, { manifest, versions }: SearchFiles): SearchPage {
  const labels = messages.search;
  const entryAt = (section: 'actors' | 'places') =>
    aroundName((slug) => path({ to: 'entry', section, slug }));
  return {
    manifest,
    versions,
    files: aroundName((name) => path({ to: 'search', name })),
    entries: { actor: entryAt('actors'), place: entryAt('places') },
    parameters: labels.parameters,
    kinds: labels.kinds,
    results: labels.results,
    suggested: labels.suggested,
    words: {
      searching: labels.searching,
      near: set(labels.near),
      none: labels.none,
      noneChosen: labels.noneChosen,
      advice: set(labels.advice),
      failed: set(labels.failed),
    },
  };
}

/** The ways through the site for who does not search. */
function browseLinks({ messages, path }: Edition): Link[] {
  const { sections } = messages.nav;
  return [
    { text: sections.index, href: path({ to: 'list', section: 'index' }) },
    { text: sections.timeline, href: path({ to: 'timeline' }) },
    ...collectionsThat('hasList').map((section) => ({
      text: sections[section],
      href: path({ to: 'list', section }),
    })),
  ];
}

/** The page from which the site is searched. */
export function searchView(corpus: Corpus, edition: Edition, files: SearchFiles): SearchView {
  const { messages, path } = edition;
  const labels = messages.search;
  const fileAt = (name: string) =>
    path({ to: 'search', name: addressName(name, files.files.get(name)?.version ?? '') });
  return {
    shell: shellOf(
      edition,
      { to: 'single', section: 'search' },
      {
        title: labels.title,
        description: edition.set(labels.intro),
        card: sectionCard(corpus, edition, { to: 'single', section: 'search' }),
      },
    ),
    labels,
    ornament: contourPath('search'),
    index: path({ to: 'list', section: 'index' }),
    data: JSON.stringify(pageOf(edition, files)),
    early: readsNamesEarly(files.manifest) ? fileAt(nameFile) : undefined,
    kinds: pagedKinds.map((kind) => ({
      value: labels.kinds[kind],
      text: messages.nav.sections[kinds[kind].collection],
    })),
    browse: browseLinks(edition),
  };
}
