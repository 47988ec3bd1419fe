/**
 * The part of schema.org's context that the site uses, written here so that no test asks the
 * network: which of its properties hold an address, and which a date.
 */
const addresses = [
  'archivedAt',
  'correctionsPolicy',
  'image',
  'item',
  'license',
  'publishingPrinciples',
  'sameAs',
  'url',
  'verificationFactCheckingPolicy',
];
const dates = ['datePublished', 'dateModified', 'startDate', 'endDate'];
const others = [
  'about',
  'address',
  'addressCountry',
  'addressLocality',
  'addressRegion',
  'alternateName',
  'author',
  'citation',
  'containedInPlace',
  'contentLocation',
  'contributor',
  'correction',
  'description',
  'disambiguatingDescription',
  'email',
  'geo',
  'hasOccupation',
  'headline',
  'inLanguage',
  'isAccessibleForFree',
  'itemListElement',
  'jobTitle',
  'latitude',
  'location',
  'longitude',
  'memberOf',
  'name',
  'nationality',
  'position',
  'publisher',
  'roleName',
  'subjectOf',
  'temporalCoverage',
  'text',
];
const types = [
  'AdministrativeArea',
  'AnalysisNewsArticle',
  'BackgroundNewsArticle',
  'BreadcrumbList',
  'City',
  'CorrectionComment',
  'Country',
  'Article',
  'DigitalDocument',
  'Dataset',
  'Event',
  'GeoCoordinates',
  'ListItem',
  'NewsArticle',
  'NewsMediaOrganization',
  'Occupation',
  'Organization',
  'OrganizationRole',
  'Person',
  'Place',
  'PostalAddress',
  'OpinionNewsArticle',
  'Report',
  'RiverBodyOfWater',
  'ReportageNewsArticle',
  'Role',
  'Thing',
  'WebSite',
];

const vocabulary = 'https://schema.org/';

/** Everything that the site may say, as whole addresses of schema.org. */
export const knownTerms = new Set(
  [...addresses, ...dates, ...others, ...types].map((term) => vocabulary + term),
);

/** A context without `@vocab`: a word that schema.org does not have is lost, and a test sees it. */
export const schemaOrgContext = {
  '@context': {
    ...Object.fromEntries(
      [...others, ...types].map((term) => [term, { '@id': vocabulary + term }]),
    ),
    ...Object.fromEntries(
      addresses.map((term) => [term, { '@id': vocabulary + term, '@type': '@id' }]),
    ),
    ...Object.fromEntries(
      dates.map((term) => [term, { '@id': vocabulary + term, '@type': `${vocabulary}Date` }]),
    ),
  },
};
