import { globSync } from 'node:fs';
import path from 'node:path';

/** Every page of the built site. */
export const allPages = (): string[] =>
  globSync('dist/**/*.html')
    .map((file) => path.posix.join('/', path.relative('dist', file).replaceAll(path.sep, '/')))
    .map((at) => at.replace(/index\.html$/, ''))
    .sort();

/** Every article. */
export const articles = (): string[] =>
  allPages().filter((at) => /\/analyses\/(?!page\/)[^/]+\/$/.test(at));

/** One page of each kind, in both languages. */
export const oneOfEachKind = [
  '/',
  '/analyses/',
  '/analyses/bamako-washington-une-offre-des-silences/',
  '/chronologie/',
  '/chronologie/depuis-le-debut/',
  '/chronologie/2025/',
  '/evenements/2025-07-07-arrivee-atallah/',
  '/a-z/',
  '/acteurs/',
  '/acteurs/assimi-goita/',
  '/lieux/',
  '/lieux/bamako/',
  '/sources/',
  '/sources/rfi-2025-07-14/',
  '/questions/',
  '/corrections/',
  '/suivre/',
  '/donnees/',
  '/recherche/',
  '/a-propos/',
  '/methode/',
  '/404.html',
  '/en/',
  '/en/analyses/',
  '/en/analyses/bamako-washington-an-offer-and-its-silences/',
  '/en/timeline/',
  '/en/timeline/from-the-start/',
  '/en/timeline/2025/',
  '/en/events/2025-07-07-arrivee-atallah/',
  '/en/a-z/',
  '/en/actors/',
  '/en/actors/assimi-goita/',
  '/en/places/',
  '/en/places/bamako/',
  '/en/sources/',
  '/en/sources/rfi-2025-07-14/',
  '/en/questions/',
  '/en/corrections/',
  '/en/follow/',
  '/en/data/',
  '/en/search/',
  '/en/about/',
  '/en/method/',
] as const;
