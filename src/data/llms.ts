import type { List, ListItem, Root, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Corpus } from '../domain/corpus.ts';
import { catalogue } from '../i18n/catalogue.ts';
import type { Edition } from '../edition/edition.ts';
import { dataFiles, writtenPages, type Page } from '../addresses/pages.ts';
import { textIn } from '../settings.ts';
import { site } from '../site.ts';

interface Item {
  readonly url: string;
  readonly name: string;
  readonly note: string;
}

const itemOf = ({ url, name, note }: Item): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [
    {
      type: 'paragraph',
      children: [
        { type: 'link', url, children: [{ type: 'text', value: name }] },
        { type: 'text', value: `: ${note}` },
      ],
    },
  ],
});

const section = (title: string, items: readonly Item[]): Root['children'] =>
  items.length
    ? [
        { type: 'heading', depth: 2, children: [{ type: 'text', value: title }] },
        { type: 'list', spread: false, children: items.map(itemOf) } satisfies List,
      ]
    : [];

function pageItems(edition: Edition): Item[] {
  const { messages, set, url } = edition;
  const { sections } = messages.nav;
  const mainSections = ['articles', 'timeline', 'actors', 'places', 'index', 'sources'] as const;
  return [
    ...mainSections.map((section): Item => {
      const page: Page = section === 'timeline' ? { to: section } : { to: 'list', section };
      return { url: url(page), name: sections[section], note: messages.lists[section].intro };
    }),
    ...(['questions', 'corrections'] as const).map((section) => ({
      url: url({ to: 'single', section }),
      name: sections[section],
      note: messages[section].intro,
    })),
    ...writtenPages.flatMap((section) => {
      const text = edition.written[edition.locale]?.[section];
      return text
        ? [{ url: url({ to: 'single', section }), name: sections[section], note: text.summary }]
        : [];
    }),
    ...(['follow', 'data'] as const).map((section) => ({
      url: url({ to: 'single', section }),
      name: sections[section],
      note: messages.texts[section].summary,
    })),
  ].map(({ note, ...item }) => ({ ...item, note: set(note) }));
}

/** What the site is, and by which licence it can be used. */
function introduction({ messages, locale, set }: Edition): RootContent[] {
  return [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: site.name }] },
    {
      type: 'blockquote',
      children: [
        {
          type: 'paragraph',
          children: [{ type: 'text', value: set(textIn(site.description, locale)) }],
        },
      ],
    },
    {
      type: 'paragraph',
      children: [
        { type: 'text', value: set(`${messages.data.license} `) },
        {
          type: 'link',
          url: site.license.url,
          children: [{ type: 'text', value: site.license.name }],
        },
      ],
    },
  ];
}

/** Writes the contents of the site in one language as llms.txt (llmstxt.org). */
export function llmsText(corpus: Corpus, edition: Edition): string {
  const { messages, locale, paths, set, url } = edition;
  const { holds } = messages.data;
  return toMarkdown(
    {
      type: 'root',
      children: [
        ...introduction(edition),
        ...section(
          messages.nav.sections.articles,
          (corpus.articles.get(locale) ?? []).map(({ slug, title, summary }) => ({
            url: url({ to: 'markdown', slug }),
            name: set(title),
            note: set(summary),
          })),
        ),
        ...section('Pages', pageItems(edition)),
        ...section(messages.nav.sections.data, [
          ...dataFiles.map((file) => ({
            url: url({ to: 'data', file }),
            name: file,
            note: set(holds[file]),
          })),
          {
            url: url({ to: 'calendar' }),
            name: messages.nav.sections.timeline,
            note: set(holds.calendar),
          },
        ]),
        // The name by which llmstxt.org knows what can be left aside.
        ...section(
          'Optional',
          site.locales
            .filter((tag) => tag !== locale)
            .map((tag) => ({
              url: paths.url({ to: 'llms' }, tag),
              name: catalogue[tag].language,
              note: textIn(site.description, tag),
            })),
        ),
      ],
    },
    { bullet: '-' },
  );
}
