import { afterEach, expect, test, vi } from 'vitest';
import type { SearchFiles } from '../../src/search/files.ts';
import { searchFiles } from '../../src/search/make-files.ts';
import type { SearchPage } from '../../src/search/page.ts';
import { searchRecords } from '../../src/search/records.ts';
import { searchView } from '../../src/screens/search.ts';
import { openPage, settle } from '../client/window.ts';
import { corpusOf, file, smallWorld } from '../content.ts';
import { french } from '../editions.ts';

const ferries = Object.fromEntries(
  Array.from({ length: 13 }, (_, index) => [
    `events/${String(2010 + index)}-ferry`,
    file(`date: ${String(2010 + index)}
title: { fr: Le bac numéro ${String(index)} coule, en: A ferry sinks }
kind: meeting
certainty: reported
actors: [${index < 4 ? 'ada' : 'ministry'}]
places: [bamako]
sources: [agency-2025]`),
  ]),
);

const corpus = corpusOf({ ...smallWorld, ...ferries });

const built = searchFiles(searchRecords(corpus, french), 'fr');

/** The page of the search, with what the script needs of it. */
function markupOf(files: SearchFiles): { html: string; page: SearchPage } {
  const { data, kinds, labels } = searchView(corpus, french, files);
  const { parameters } = labels;
  const radios = [{ value: '', text: labels.everything }, ...kinds].map(
    ({ value, text }) =>
      `<label><input type="radio" form="search" name="${parameters.kind}" value="${value}"><span>${text} <span data-count></span></span></label>`,
  );
  const lists = (['actor', 'place', 'year'] as const).map(
    (facet) =>
      `<select form="search" name="${parameters[facet]}" data-facet="${facet}"><option value="">${labels.all[facet]}</option></select>`,
  );
  return {
    page: JSON.parse(data) as SearchPage,
    html: `<!doctype html><html><head><title>Recherche</title></head><body>
      <form id="search" data-page="${data.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">
        <input type="search" id="words" name="${parameters.text}">
        <div id="suggestions" hidden><ul></ul></div><p id="suggestion-count"></p>
      </form>
      <div id="facets" hidden>${radios.join('')}${lists.join('')}</div>
      <p id="result-count"></p><ol id="results"></ol><button id="more" hidden></button>`,
  };
}

interface Opening {
  readonly query?: string;
  readonly files?: SearchFiles;
  /** Tells, now or later, whether a file can be read. */
  readonly canRead?: (name: string) => boolean | Promise<boolean>;
}

async function open({ query = '', files = built, canRead = () => true }: Opening = {}) {
  const { html, page } = markupOf(files);
  const [before, after] = page.files;
  const nameOf = (path: string) => path.slice(before.length, -after.length).split('.')[0] ?? '';
  const answer = async (path: string): Promise<unknown> => {
    const file = files.files.get(nameOf(path));
    // Of another version there is nothing.
    if (!file || path !== `${before}${nameOf(path)}.${file.version}${after}`) return undefined;
    return (await canRead(nameOf(path))) ? (JSON.parse(file.text) as unknown) : undefined;
  };
  const opened = await openPage(html, () => import('../../src/search/client.ts'), {
    query,
    answer,
  });
  return {
    ...opened,
    read: () => opened.asked.map(nameOf),
    ask: async (text: string) => {
      opened.one('#words').setAttribute('value', text);
      return opened.tell(opened.one('#search'), 'submit');
    },
    choose: async (value: string) => {
      for (const radio of opened.document.querySelectorAll<HTMLInputElement>('[type=radio]'))
        radio.checked = radio.value === value;
      await opened.tell(opened.one(`[type=radio][value="${value}"]`), 'change');
    },
    said: () => opened.one('#result-count').textContent,
    numbers: () =>
      Object.fromEntries(
        [...opened.document.querySelectorAll<HTMLInputElement>('[type=radio]')].map((radio) => [
          radio.value,
          radio.parentElement?.querySelector('[data-count]')?.textContent,
        ]),
      ),
    listed: (facet: string) => opened.texts(`[data-facet="${facet}"] option`),
  };
}

afterEach(() => {
  vi.useRealTimers();
});

test('a page on which nothing is asked shows nothing and reads no file', async () => {
  const { said, one, asked, document } = await open();
  expect([said(), one('#facets').hidden, document.title]).toEqual(['', true, 'Recherche']);
  expect(asked).toEqual([]);
});

test('an address that asks shows its results: what sort, when, the title and why', async () => {
  const { document, one, said, texts } = await open({ query: '?q=émissaire' });
  expect(document.title).toBe('émissaire — Recherche');
  expect((one('#words') as HTMLInputElement).value).toBe('émissaire');
  expect(said()).toBe('2 résultats');
  expect(texts('#results h2')).toEqual([
    'Ada Touré reçoit un émissaire',
    'Une visite et ses silences',
  ]);
  const [event] = document.querySelectorAll('#results li');
  expect(event?.querySelector('a')?.getAttribute('href')).toBe(
    '/sous/evenements/2025-07-09-meeting/',
  );
  expect(event?.querySelector('p')?.textContent).toBe('Rencontre · Rapporté · 9\u00A0juillet 2025');
  expect(event?.querySelector('time')?.getAttribute('datetime')).toBe('2025-07-09');
  expect(texts('#results mark')).toContain('émissaire');
});

test('a question has an address of its own, and what it finds can be narrowed', async () => {
  const { ask, choose, query, said, numbers, listed, enter, one } = await open();
  const event = await ask('bac');
  expect(event.defaultPrevented).toBe(true);
  expect(query()).toBe('?q=bac');
  expect([said(), one('#facets').hidden]).toEqual(['13 résultats', false]);
  expect(numbers()).toMatchObject({ '': '13', evenement: '13', source: '0' });
  expect(one('[value=source]').hasAttribute('disabled')).toBe(true);
  expect(listed('actor')).toEqual(['Tous', 'Ministère (9)', 'Ada Touré (4)']);
  expect(listed('year').slice(1, 3)).toEqual(['2022 (1)', '2021 (1)']);
  await enter('[data-facet=actor]', 'ada');
  expect([query(), said()]).toEqual(['?q=bac&acteur=ada', '4 résultats']);
  expect(listed('year')).toHaveLength(5);
  await enter('[data-facet=year]', '2012');
  expect([query(), said()]).toEqual(['?q=bac&acteur=ada&annee=2012', '1 résultat']);
  await choose('evenement');
  expect(query()).toBe('?q=bac&nature=evenement&acteur=ada&annee=2012');
});

test('other words are another question, without the choices of the last one', async () => {
  const { ask, query, said, enter, tell, one } = await open({ query: '?q=bac&acteur=ada' });
  await tell(one('#search'), 'submit');
  expect([query(), said()]).toEqual(['?q=bac&acteur=ada', '4 résultats']);
  await ask('émissaire');
  expect([query(), said()]).toEqual(['?q=%C3%A9missaire', '2 résultats']);
  await enter('#words', 'bac');
  await enter('[data-facet=actor]', 'ada');
  expect(query()).toBe('?q=%C3%A9missaire&acteur=ada');
  await ask('');
  expect([query(), said(), one('#facets').hidden]).toEqual(['', '', true]);
});

test('going back shows what was asked there', async () => {
  const { choose, goBack, said, one, texts } = await open({ query: '?q=Bamako' });
  const whole = said();
  await choose('lieu');
  expect(texts('#results h2')).toEqual(['Bamako']);
  await goBack('?q=Bamako');
  expect(said()).toBe(whole);
  expect((one('[type=radio][value=""]') as HTMLInputElement).checked).toBe(true);
  await goBack('');
  expect([said(), texts('#results li')]).toEqual(['', []]);
});

test('choices that leave nothing are told from words that nothing has', async () => {
  const chosen = await open({ query: '?q=bac&nature=source' });
  expect(chosen.said()).toBe('Aucun résultat avec ces choix');
  expect(chosen.one('#facets').hidden).toBe(false);
  for (const query of ['?q=bac&nature=chose', '?q=bac&lieu=nowhere'])
    expect((await open({ query })).said(), query).toBe('Aucun résultat avec ces choix');
  const none = await open({ query: '?q=xyzzy' });
  expect(none.said()).toMatch(/^Aucun résultat\. ./);
  expect(none.one('#facets').hidden).toBe(true);
});

test('a word that is only nearly a name says what was looked for', async () => {
  const { said } = await open({ query: '?q=Bamacko' });
  expect(said()).toMatch(/^\d+ résultats\. .* Bamako$/);
});

test('more results are added at each asking, and the first of them is gone to', async () => {
  const { document, one, texts } = await open({ query: '?q=bac' });
  expect([texts('#results li').length, one('#more').hidden]).toEqual([10, false]);
  one('#more').click();
  await settle();
  expect([texts('#results li').length, one('#more').hidden]).toEqual([13, true]);
  expect(document.activeElement).toBe(document.querySelectorAll('#results a')[10]);
});

test.each(['terms', 'records'])(
  'an answer does not overtake that to a later question, where its %s come late',
  async (slow) => {
    let arrive: (() => void) | undefined;
    const late = new Promise<boolean>((resolve) => {
      arrive = () => {
        resolve(true);
      };
    });
    let isFirst = true;
    const { ask, said, texts, choose, query } = await open({
      canRead: (name) => {
        if (!isFirst || !name.startsWith(slow)) return true;
        isFirst = false;
        return late;
      },
    });
    await ask('Ada');
    await ask('renverse');
    const shown = texts('#results h2');
    expect(shown).toEqual(['Un coup d’État renverse le président']);
    arrive?.();
    await settle();
    expect([said(), texts('#results h2')]).toEqual(['1 résultat', shown]);
    await choose('evenement');
    expect(query()).toBe('?q=renverse&nature=evenement');
  },
);

test('what cannot be read is said, and is asked for again', async () => {
  let isThere = false;
  const { ask, said, texts } = await open({
    canRead: (name) => isThere || !name.startsWith('terms'),
  });
  await ask('émissaire');
  expect([said(), texts('#results li')]).toEqual([french.set(french.messages.search.failed), []]);
  isThere = true;
  await ask('émissaire');
  expect(said()).toBe('2 résultats');
});

test('results stay where the lists to narrow them cannot be read, until a reader turns to them', async () => {
  let isThere = false;
  const { said, listed, tell, one } = await open({
    query: '?q=bac',
    canRead: (name) => isThere || name !== 'facets',
  });
  expect([said(), listed('actor')]).toEqual(['13 résultats', ['Tous']]);
  expect(listed('year')).toHaveLength(14);
  isThere = true;
  await tell(one('[data-facet=actor]'), 'focusin');
  expect(listed('actor')).toEqual(['Tous', 'Ministère (9)', 'Ada Touré (4)']);
});

test('a long file of facets is read only when a reader turns to the choices, once', async () => {
  const { manifest } = built;
  const files = { ...built, manifest: { ...manifest, lengths: { names: 0, facets: 100_000 } } };
  const { ask, read, listed, tell, one } = await open({ files });
  await tell(one('#facets'), 'pointerenter');
  await ask('bac');
  expect(read()).not.toContain('facets');
  expect(one('[data-facet=place]').hasAttribute('disabled')).toBe(false);
  for (const kind of ['pointerenter', 'focusin']) await tell(one('#facets'), kind);
  expect(listed('place')).toEqual(['Tous', 'Bamako (13)', 'Mali (13)']);
  expect(read().filter((name) => name === 'facets')).toHaveLength(1);
});

test('names are suggested where typing rests, and the arrows go through them', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { document, one, texts, enter, press, query } = await open();
  const rest = async () => {
    vi.advanceTimersByTime(120);
    await settle();
  };
  one('#words').focus();
  await enter('#words', 'm');
  await enter('#words', 'mi');
  await rest();
  expect(texts('#suggestions a')).toEqual(['Ministère Organisation']);
  expect(one('#suggestions a').getAttribute('href')).toBe('/sous/acteurs/ministry/');
  expect([one('#suggestions').hidden, one('#suggestion-count').textContent]).toEqual([
    false,
    '1 suggestion',
  ]);
  const links = () => document.querySelector('#suggestions a');
  expect((await press('ArrowDown')).defaultPrevented).toBe(true);
  expect(document.activeElement).toBe(links());
  await press('ArrowDown');
  expect(document.activeElement).toBe(one('#words'));
  await press('ArrowUp');
  expect(document.activeElement).toBe(links());
  expect((await press('a')).defaultPrevented).toBe(false);
  await press('Escape');
  expect(document.activeElement).toBe(one('#words'));
  expect([one('#suggestions').hidden, one('#suggestion-count').textContent]).toEqual([true, '']);
  expect((await press('ArrowDown')).defaultPrevented).toBe(false);
  expect(query()).toBe('');
});

test('nothing is suggested for what is sent, left or changed, nor where names cannot be read', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { ask, enter, one, texts } = await open();
  const rest = async () => {
    vi.advanceTimersByTime(120);
    await settle();
  };
  one('#words').focus();
  await enter('#words', 'mini');
  await ask('mini');
  await rest();
  expect(texts('#suggestions a')).toEqual([]);
  await enter('#words', 'minis');
  one('#more').focus();
  await rest();
  expect(texts('#suggestions a')).toEqual([]);

  const blind = await open({ canRead: () => false });
  blind.one('#words').focus();
  await blind.enter('#words', 'mini');
  await rest();
  expect(blind.texts('#suggestions a')).toEqual([]);
});

test('a page that lacks a part says which', async () => {
  await expect(
    openPage('<form id="search"></form>', () => import('../../src/search/client.ts')),
  ).rejects.toThrow('words');
});
