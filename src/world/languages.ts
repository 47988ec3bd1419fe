import languages from 'language-subtag-registry/data/json/language.json' with { type: 'json' };
import scripts from 'language-subtag-registry/data/json/script.json' with { type: 'json' };
import variants from 'language-subtag-registry/data/json/variant.json' with { type: 'json' };
import { site } from '../site.ts';
import { isCountry } from './countries.ts';

const isIn = (registry: object, subtag: string): boolean => Object.hasOwn(registry, subtag);

/** A tag as BCP 47 writes it; `undefined` for what is no tag. */
function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/**
 * Tells whether a text is the tag of a language (BCP 47) in its canonical form, all of whose parts
 * are in IANA’s registry: `fr`, `pt-BR`, `zh-Hant`, `taq`; not `jp`, `iw` or `english`.
 */
export function isLanguage(tag: string): boolean {
  if (canonical(tag) !== tag) return false;
  const { language, script, region } = new Intl.Locale(tag);
  const [, named = ''] = /^[^-]+((?:-[^-]{2,})*)/.exec(tag) ?? [];
  return (
    isIn(languages, language) &&
    (script === undefined || isIn(scripts, script.toLowerCase())) &&
    (region === undefined || isCountry(region) || /^\d{3}$/.test(region)) &&
    named
      .split('-')
      .filter((subtag) => /^([a-z0-9]{5,8}|\d[a-z0-9]{3})$/.test(subtag))
      .every((variant) => isIn(variants, variant))
  );
}

/** The tag of the language of a name in English or in a language of the site. */
function tagOfName(name: string): string | undefined {
  for (const locale of new Set(['en', ...site.locales])) {
    const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' });
    const found = Object.keys(languages).find(
      (tag) =>
        /^[a-z]{2,3}$/.test(tag) && names.of(tag)?.toLowerCase() === name.trim().toLowerCase(),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Finds the language that was meant by what is not the tag of one: `jp`, a country, means `ja`;
 * `english` `en`, `fr_FR` `fr-FR`, `iw` `he`.
 */
export function languageMeant(written: string): string | undefined {
  const tag = canonical(written.trim().replaceAll('_', '-'));
  if (tag !== undefined && isLanguage(tag)) return tag;
  const country = written.trim().toUpperCase();
  if (isCountry(country)) return new Intl.Locale(`und-${country}`).maximize().language;
  return tagOfName(written);
}
