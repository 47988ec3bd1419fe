import { site } from '../site.ts';

// ISO 3166-1 alpha-2, and XK: its code of free use that stands for Kosovo everywhere.
const codes = new Set(
  `AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS
  BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG
  EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR
  HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR
  LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG
  NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE
  SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA
  UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW`.split(/\s+/),
);

/** Tells whether a text is the code of a country: ISO 3166-1 alpha-2, or `XK` for Kosovo. */
export const isCountry = (code: string): boolean => codes.has(code);

/** Lists the codes of all countries. */
export const countryCodes = (): readonly string[] => [...codes];

/** Codes that others use for a country, which no standard leads back to ISO's. */
const elsewhere: Readonly<Record<string, string>> = { EL: 'GR', KS: 'XK', KV: 'XK' };

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();

/** The code of the country of a name in English or in a language of the site. */
function codeOfName(name: string): string | undefined {
  for (const locale of new Set(['en', ...site.locales])) {
    const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
    for (const code of codes) if (plain(names.of(code) ?? '') === plain(name)) return code;
  }
  return undefined;
}

/**
 * Finds the country that was meant by what is not the code of one: `UK` means `GB`, `EL` `GR`,
 * `466`, `ml` and `Mali` `ML`.
 */
export function countryMeant(written: string): string | undefined {
  const code = written.trim().toUpperCase();
  if (codes.has(code)) return code;
  // CLDR knows the codes that ISO gave up or keeps for others, and the numbers.
  const region = /^([A-Z]{2}|\d{3})$/.test(code)
    ? new Intl.Locale(`und-${code}`).region
    : undefined;
  const known = elsewhere[code] ?? region;
  return known !== undefined && codes.has(known) ? known : codeOfName(written);
}

/** Names a country in English, with its code: `Mali (ML)`. */
export const countryLabel = (code: string): string =>
  `${new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code} (${code})`;
