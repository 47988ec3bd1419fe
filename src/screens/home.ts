import type { Corpus } from '../domain/corpus.ts';
import type { Edition } from '../edition/edition.ts';
import { contourPath } from '../ornament/contours.ts';
import { textIn } from '../settings.ts';
import { site } from '../site.ts';
import { siteGraph } from '../schema-org/site.ts';
import { frequentItems } from '../kinds/index-item.ts';
import { articleItem, type ArticleItem } from '../kinds/article/item.ts';
import { eventItem, type EventItem } from '../kinds/event/item.ts';
import type { CompanionItem } from '../kinds/entity.ts';
import type { Link } from '../frame/links.ts';
import { sectionCard } from '../cards/section.ts';
import { shellOf, type Shell } from '../frame/shell.ts';

export interface HomeView {
  readonly shell: Shell;
  readonly labels: Edition['messages']['home'];
  readonly essentials: string;
  readonly tagline: string;
  readonly ornament: string;
  readonly lead?: ArticleItem & { readonly keyPoints: readonly string[] };
  readonly others: readonly ArticleItem[];
  readonly allAnalyses: Link;
  readonly events: readonly EventItem[];
  readonly allEvents: Link;
  readonly actors: readonly CompanionItem[];
  readonly places: readonly CompanionItem[];
  readonly index: Link;
}

/** Everything that the front page shows. */
export function homeView(corpus: Corpus, edition: Edition): HomeView {
  const { messages, set, path } = edition;
  const labels = messages.home;
  const [lead, ...others] = corpus.articles.get(edition.locale) ?? [];
  const tagline = set(textIn(site.tagline, edition.locale));
  return {
    shell: shellOf(
      edition,
      { to: 'home' },
      {
        title: `${site.name} — ${tagline}`,
        description: set(textIn(site.description, edition.locale)),
        card: sectionCard(corpus, edition, { to: 'home' }),
        graph: siteGraph(edition),
      },
    ),
    labels,
    essentials: messages.article.essentials,
    tagline,
    ornament: contourPath(lead?.translationOf ?? lead?.slug ?? site.name),
    ...(lead
      ? {
          lead: {
            ...articleItem(corpus, edition, lead),
            keyPoints: lead.keyPoints.map(set),
          },
        }
      : {}),
    others: others.slice(0, 8).map((article) => articleItem(corpus, edition, article)),
    allAnalyses: {
      text: labels.allAnalyses,
      href: path({ to: 'list', section: 'articles' }),
    },
    events: corpus.events
      .slice(-8)
      .reverse()
      .map((event) => eventItem(corpus, edition, event)),
    allEvents: { text: labels.allEvents, href: path({ to: 'timeline' }) },
    actors: frequentItems(corpus, edition, 'actors', 12),
    places: frequentItems(corpus, edition, 'places', 10),
    index: {
      text: labels.wholeIndex,
      href: path({ to: 'list', section: 'index' }),
    },
  };
}
