import { domainToUnicode } from 'node:url';

/** A label that names a server of a site: `www`, `m`. */
const isServer = (label: string): boolean => /^(?:www|m|amp|cdn|static)\d*$/.test(label);

/** A label that names a machine or a copy of a site: `origin-web`, `us-east-1`, `usatoday30`. */
const isMachine = (label: string): boolean => /-|\D\d+$|\d{2}/.test(label);

/**
 * Says on which site an address is, as people name it: `reuters.com`, `the-star.co.ke`. What stands
 * before the name of a machine, or names one, is left out.
 *
 * @param address an absolute address of the web
 */
export function hostOf(address: string): string {
  const { hostname } = new URL(address);
  const labels = (domainToUnicode(hostname) || hostname).replace(/\.$/, '').split('.');
  const last = labels.at(-1) ?? '';
  if (/^\d+$|]$/.test(last)) return hostname;
  // Under a country, the name may be the third label from the end: `co.ke`, `com.tr`.
  const isSecond = last.length === 2 && (labels.at(-2) ?? '').length <= 3;
  const own = labels.length - (isSecond ? 3 : 2);
  const dropped = labels.findLastIndex(
    (label, at) => at < labels.length - 2 && (isServer(label) || (at < own && isMachine(label))),
  );
  return labels.slice(dropped + 1).join('.');
}

/** The most characters of the last part of an address that are shown. */
const mostOfPart = 48;

/**
 * Says an address in short, enough to tell it from another of its site:
 * `reuters.com/…/mali-coup-leader`.
 */
export function shortAddress(address: string): string {
  const { pathname, search } = new URL(address);
  const parts = pathname.split('/').filter((part) => !/^(?:amp|index\.\w+)?$/.test(part));
  const last = readable(`${parts.at(-1) ?? ''}${search}`);
  const shown = last.length > mostOfPart ? `${last.slice(0, mostOfPart)}…` : last;
  return [hostOf(address), ...(parts.length > 1 ? ['…'] : []), ...(shown ? [shown] : [])].join('/');
}

function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
