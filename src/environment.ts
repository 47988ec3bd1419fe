import { site } from './site.ts';

/** Variables by their names, as a process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What a variable says; one that is empty is absent, as one that a CI leaves unset arrives. */
export function variable(environment: Environment, name: string): string | undefined {
  const value = environment[name]?.trim();
  return value === '' ? undefined : value;
}

/** Where a site is published. */
export interface Address {
  /** Scheme and host: `https://news.example`. */
  readonly origin: string;
  /** The path, with a slash at both ends: `/`, `/velune/`. */
  readonly base: string;
}

function readOrigin(name: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:\/\//i.test(text))
    throw new Error(
      `${name} is “${text}”, which is no address of a host on the web. Write its scheme and its name, such as https://news.example.`,
    );
  if (url.pathname !== '/')
    throw new Error(
      `${name} is “${text}”, which has a path. Write ${url.origin} alone, and the path in BASE_PATH: BASE_PATH=${url.pathname}.`,
    );
  if (url.href !== `${url.origin}/`)
    throw new Error(
      `${name} is “${text}”, which says more than scheme and host. Write ${url.origin} alone.`,
    );
  return url.origin;
}

function readBase(name: string, text: string): string {
  const segments = text.split('/').filter(Boolean);
  if (segments.some((segment) => !/^[\w.~-]+$/.test(segment) || /^\.+$/.test(segment)))
    throw new Error(
      `${name} is “${text}”, which is no path of a site. Write names of letters without accents, digits and hyphens, with slashes between them, such as /velune/.`,
    );
  return segments.length ? `/${segments.join('/')}/` : '/';
}

/**
 * Tells where the site is published, as `SITE_URL` and `BASE_PATH` say, else as `site.ts` does;
 * `velune`, `/velune`, `velune/` and `/velune/` are one path.
 *
 * @throws Error in words, for an address without a scheme or with a path, and for what is no path
 */
export function addressOf(environment: Environment = process.env): Address {
  const [origin, base] = [variable(environment, 'SITE_URL'), variable(environment, 'BASE_PATH')];
  return {
    origin: readOrigin(origin ? 'SITE_URL' : 'The origin in src/site.ts', origin ?? site.origin),
    base: readBase(base ? 'BASE_PATH' : 'The base in src/site.ts', base ?? site.base),
  };
}

/**
 * The instant at which the site is built, in UTC (RFC 3339); `BUILD_DATE` in the environment sets
 * it, so that two builds give the same bytes.
 *
 * @throws Error for a `BUILD_DATE` that is no date
 */
export function buildInstant(environment: Environment = process.env): string {
  const written = variable(environment, 'BUILD_DATE');
  const time = written === undefined ? Date.now() : Date.parse(written);
  if (Number.isNaN(time))
    throw new Error(
      `BUILD_DATE is “${written ?? ''}”, which is no date; write 2026-11-25T08:00:00Z`,
    );
  return new Date(time).toISOString();
}
