import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../src/markdown/addresses.ts';

test.each([
  ['actor:ada', 'actor', 'ada'],
  ['place:bamako', 'place', 'bamako'],
  ['event:2021-05-24-second-coup', 'event', '2021-05-24-second-coup'],
  ['source:rfi-2025-07-14', 'source', 'rfi-2025-07-14'],
  ['article:une-visite', 'article', 'une-visite'],
  ['date:2021-05', 'date', '2021-05'],
  ['date:2025-07-09/2025-07-11', 'date', '2025-07-09/2025-07-11'],
  [' actor:ada ', 'actor', 'ada'],
  ['actor:', 'actor', ''],
])('“%s” names the %s “%s”', (address, scheme, target) => {
  expect(parseAddress(address)).toEqual({ kind: 'content', scheme, target });
});

test.each([
  'https://a.example/b?c=d#e',
  'http://a.example',
  'HTTPS://A.EXAMPLE',
  'https://مالي.example/',
  'mailto:redaction@news.example',
  'MAILTO:a@b.example?subject=c',
])('“%s” is of the web', (address) => {
  expect(parseAddress(address)).toEqual({ kind: 'web' });
});

const known = 'Write https:, http:, mailto: or one of article: event: actor: place: source: date:';

describe('refuses, saying what to write', () => {
  test.each(['https:', 'https://', 'https:/a.example', 'https:a.example', 'HTTPS:///a'])(
    '“%s”, which a browser would read otherwise',
    (address) => {
      expect(parseAddress(address)).toEqual({
        kind: 'refused',
        problem: `“${address}” is no address of the web.`,
        remedy: 'Write it as https://example.org/page.',
      });
    },
  );

  test.each(['', '/acteurs/ada/', '//a.example', '#sources', 'ada', 'www.a.example', '1:2', ':a'])(
    '“%s”, which is not whole',
    (address) => {
      expect(parseAddress(address)).toEqual({
        kind: 'refused',
        problem: `“${address}” is not a whole address.`,
        remedy: `${known} – a page of this site is named by its slug, as in [text](article:slug).`,
      });
    },
  );

  test.each([
    ['ftp://a.example', `${known}.`],
    ['javascript:alert(1)', `${known}.`],
    ['data:text/html,a', 'Did you mean “date”?'],
    ['tel:+22320222324', `${known}.`],
    ['mailto:ada', `${known}.`],
    ['acter:ada', 'Did you mean “actor”?'],
    ['Actor:ada', 'Did you mean “actor”?'],
    ['sources:rfi', 'Did you mean “source”?'],
  ])('“%s”, of a kind that is not known', (address, remedy) => {
    expect(parseAddress(address)).toEqual({
      kind: 'refused',
      problem: `The address “${address}” is of a kind that is refused.`,
      remedy,
    });
  });

  test('a long one by its beginning', () => {
    expect(parseAddress(`ftp:${'a'.repeat(100)}`)).toMatchObject({
      problem: `The address “ftp:${'a'.repeat(56)}” is of a kind that is refused.`,
    });
  });
});
