import { expect, test } from 'vitest';
import { countryCodes, countryMeant, isCountry } from '../../src/world/countries.ts';

test('knows the codes of ISO 3166-1, as CLDR names them, and that of Kosovo', () => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  expect(countryCodes()).toHaveLength(249 + 1);
  expect(countryCodes().filter((code) => names.of(code) === undefined)).toEqual([]);
  expect(countryCodes().filter((code) => new Intl.Locale(`und-${code}`).region !== code)).toEqual(
    [],
  );
});

test.each(['UK', 'EL', 'QQ', 'EU', 'SU', 'ZZ', 'XA', 'ml', 'MLI', '466', ''])(
  '%j is no code of a country',
  (code) => {
    expect(isCountry(code)).toBe(false);
  },
);

test.each<readonly [written: string, meant: string | undefined]>([
  ['UK', 'GB'],
  ['EL', 'GR'],
  ['SU', 'RU'],
  ['ml', 'ML'],
  ['466', 'ML'],
  ['Mali', 'ML'],
  ['États-Unis', 'US'],
  ['cote d’ivoire', 'CI'],
  ['Germany', 'DE'],
  ['QQ', undefined],
  ['EU', undefined],
  ['Atlantide', undefined],
])('%j means %j', (written, meant) => {
  expect(countryMeant(written)).toBe(meant);
});
