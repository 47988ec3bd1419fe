import { expect, onTestFinished, test, vi } from 'vitest';
import { openPage, settle } from './window.ts';

const page = `<!doctype html><html><head><title>Une visite</title><link rel="canonical" href="https://site.example/une-visite/"></head><body>
  <p class="share" data-system="Partager…" data-copy="Copier l’adresse" data-copied="Adresse copiée"></p>
  <h2 id="fait">Le fait</h2><h2 id="lien"><a href="/ailleurs/">Ailleurs</a></h2><h2>Sans ancre</h2>`;

/** Opens the page in a browser that can do some things. */
async function open(navigator: object, html = page) {
  vi.stubGlobal('navigator', navigator);
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return openPage(html, () => vi.importActual('../../src/client/share.ts'));
}

const clipboardOf = (copied: string[]) => ({
  writeText: (text: string) => {
    copied.push(text);
    return Promise.resolve();
  },
});

test('the address is copied by a button, which says so, and the system shares it where it can', async () => {
  const copied: string[] = [];
  const shared: unknown[] = [];
  const { texts, document } = await open({
    clipboard: clipboardOf(copied),
    share: (what: unknown) => {
      shared.push(what);
      return Promise.reject(new Error('The reader has changed their mind.'));
    },
  });
  expect(texts('.share button')).toEqual(['Partager…', 'Copier l’adresse']);
  const [system, copy] = document.querySelectorAll('button');
  system?.click();
  copy?.click();
  await settle();
  expect(shared).toEqual([{ title: 'Une visite', url: 'https://site.example/une-visite/' }]);
  expect(copied).toEqual(['https://site.example/une-visite/']);
  expect(texts('.share span')).toEqual(['Adresse copiée']);
});

test('the way to the ways of sharing opens the system’s own, where there is one', async () => {
  const shared: unknown[] = [];
  const share = (what: unknown) => {
    shared.push(what);
    return Promise.resolve();
  };
  const html = page.replace('<p class', '<a href="#share">Partager</a><p class');
  const clicked = async (navigator: object) => {
    const { one, tell } = await open(navigator, html);
    return (await tell(one('[href="#share"]'), 'click')).defaultPrevented;
  };
  expect(await clicked({ share, clipboard: clipboardOf([]) })).toBe(true);
  expect(shared).toHaveLength(1);
  expect(await clicked({ clipboard: clipboardOf([]) })).toBe(false);
});

test('where the system does not share there is no button for it', async () => {
  const { texts } = await open({ clipboard: clipboardOf([]) });
  expect(texts('.share button')).toEqual(['Copier l’adresse']);
});

test('a heading with an id leads to itself, unless it leads elsewhere', async () => {
  const { document } = await open({ clipboard: clipboardOf([]) });
  expect([...document.querySelectorAll('h2 a')].map((link) => link.getAttribute('href'))).toEqual([
    '#fait',
    '/ailleurs/',
  ]);
});

test('a page without an address of its own stays as it is', async () => {
  const { texts } = await open({}, '<p class="share"></p><h2 id="a">A</h2>');
  expect(texts('button, h2 a')).toEqual([]);
});
