import { expect, test } from 'vitest';
import { shareView } from '../../src/frame/share.ts';
import { english, french } from '../editions.ts';

const page = { to: 'entry', section: 'articles', slug: 'a-visit' } as const;
const title = 'Bamako & « l’offre » ?';

test('a page is shared by plain links with its title and its whole address', () => {
  const url = 'https://site.example/sous/en/analyses/a-visit/';
  const { links } = shareView(english, page, title);
  const told = links.map(({ text, href }) => {
    const { searchParams } = new URL(href);
    return [text, [...searchParams.values()].join(' ')];
  });
  expect(told).toEqual([
    ['WhatsApp', `${title} ${url}`],
    ['Telegram', `${url} ${title}`],
    ['Facebook', url],
    ['X', `${url} ${title}`],
    ['Bluesky', `${title} ${url}`],
    ['LinkedIn', url],
    ['E-mail', `${title} ${url}`],
  ]);
  expect(links.every(({ href }) => /^(https|mailto):/.test(href))).toBe(true);
});

test('the words of the buttons are those of the language', () => {
  const { label, copy, copied } = shareView(french, page, title);
  expect([label, copy, copied]).toEqual(['Partager', 'Copier le lien', 'Lien copié']);
});
