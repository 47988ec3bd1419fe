import { describe, expect, test } from 'vitest';
import { createEdition, type Edition } from '../../src/edition/edition.ts';
import { homeView } from '../../src/screens/home.ts';
import { offerView, writtenView } from '../../src/screens/text.ts';
import { corpusOf } from '../content.ts';
import { english, french } from '../editions.ts';

test.each([french, english])('the site says of itself, in $locale, what it does', (edition) => {
  const { html, shell } = offerView(corpusOf({}), edition, 'data');
  expect(html).toContain('<h2 id="');
  expect(html).not.toMatch(/["'](?=[^<>]*<)/);
  expect(shell.more.filter(({ isHere }) => isHere)).toHaveLength(1);
});

describe('what a newsroom writes of itself', () => {
  const text = { title: 'Méthode', summary: 'Nos règles.', html: '<p>Nos règles.</p>' };
  const at = { origin: 'https://site.example', base: '/' };
  const alone = createEdition('fr', { ...at, written: { fr: { method: text } } });
  const silent = createEdition('en', { ...at, written: { fr: { method: text } } });

  test('has a page in the languages in which it is written, and nothing leads to others', () => {
    const { shell, html } = writtenView(corpusOf({}), alone, 'method', text);
    expect(html).toBe('<p>Nos règles.</p>');
    expect(shell.alternates).toEqual([]);
    expect(shell.languages).toEqual([]);
    const hrefs = (edition: Edition) =>
      offerView(corpusOf({}), edition, 'data').shell.more.map(({ href }) => href);
    expect(hrefs(alone)).toContain('/methode/');
    expect(hrefs(alone)).not.toContain('/a-propos/');
    expect(hrefs(silent)).not.toContain('/en/method/');
  });

  test('is named where the site says by which rules it publishes', () => {
    expect(homeView(corpusOf({}), alone).shell.graph).toContain(
      '"publishingPrinciples":"https://site.example/methode/"',
    );
    expect(homeView(corpusOf({}), silent).shell.graph).not.toContain('publishingPrinciples');
  });
});
