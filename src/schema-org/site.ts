import { instantOf } from '../domain/changes.ts';
import type { Edition } from '../edition/edition.ts';
import { defaultLocale, textIn } from '../settings.ts';
import { site } from '../site.ts';
import { given, some, type GraphNode } from './node.ts';

/** A moment with its offset, as Google asks; days begin in UTC. */
export const instant = (moment: string): string => instantOf(moment).replace('Z', '+00:00');

const publisherId = ({ paths }: Edition): string =>
  `${paths.url({ to: 'home' }, defaultLocale)}#publisher`;

/** Who publishes, described wherever it is named. */
export const publisherNode = (edition: Edition): GraphNode => ({
  '@type': 'NewsMediaOrganization',
  '@id': publisherId(edition),
  name: site.name,
  url: edition.url({ to: 'home' }),
});

/** The site and its newsroom, told on the front page. */
export function siteGraph(edition: Edition): [GraphNode, GraphNode] {
  const home = edition.paths.url({ to: 'home' }, defaultLocale);
  const method = edition.written[edition.locale]?.method
    ? edition.url({ to: 'single', section: 'method' })
    : undefined;
  return [
    {
      '@type': 'WebSite',
      '@id': `${home}#site`,
      url: home,
      name: site.name,
      description: edition.set(textIn(site.description, edition.locale)),
      inLanguage: [...site.locales],
      publisher: { '@id': publisherId(edition) },
    },
    {
      ...publisherNode(edition),
      ...given('publishingPrinciples', method, (url) => url),
      ...given('verificationFactCheckingPolicy', method, (url) => url),
      ...given('email', site.email, (address) => address),
      ...some(
        'sameAs',
        (site.channels ?? []).map(({ url }) => url),
      ),
      correctionsPolicy: edition.url({ to: 'single', section: 'corrections' }),
    },
  ];
}

/** Where a page stands: the front page, its section and itself. */
export const breadcrumb = (
  trail: readonly { readonly name: string; readonly url: string }[],
): GraphNode => ({
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ name, url }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: url,
  })),
});
