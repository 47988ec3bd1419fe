import { expect, test } from 'vitest';
import { filterData, filterForm } from '../../src/screens/timeline-filters.ts';
import { openPage, settle } from '../client/window.ts';
import { corpusOf, file, smallWorld, type Files } from '../content.ts';
import { english, french } from '../editions.ts';

/** The timeline of some content, with its events in a file. */
async function open(
  query = '',
  files: Files = {},
  { edition = french, isThere = (): boolean => true } = {},
) {
  const corpus = corpusOf({ ...smallWorld, ...files });
  const form = filterForm(corpus, edition);
  if (!form) throw new Error('There are no events.');
  const { labels, events, parameters, selects } = form;
  const data = Object.entries(parameters).map(([key, name]) => `data-${key}="${name}"`);
  const lists = selects.map(
    ({ name, options }) =>
      `<select name="${name}"><option value="">${labels.all}</option>${options
        .map(({ value, text }) => `<option value="${value}">${text}</option>`)
        .join('')}</select>`,
  );
  const opened = await openPage(
    `<!doctype html><html><head></head><body>
      <form id="filters" data-events="${events}" data-failed="${labels.failed}" ${data.join(' ')}>
        ${lists.join('')}<input type="search" name="${parameters.text}">
      </form>
      <p id="result-count"></p><div id="results" hidden></div>
      <details id="filter-fold"><summary><span id="choice-count"></span></summary></details>
      <p id="choices" data-remove="${labels.remove}"></p>
      <div id="all-events">…</div>`,
    () => import('../../src/filters/client.ts'),
    {
      query,
      answer: (path) => (path === events && isThere() ? filterData(corpus, edition) : undefined),
    },
  );
  const { one, texts, document, tell } = opened;
  return {
    ...opened,
    said: () => one('#result-count').textContent,
    /** Whether the list of the page is shown, and whether the events that are left are. */
    shown: () => ({ whole: !one('#all-events').hidden, left: !one('#results').hidden }),
    titles: () => texts('#results .what'),
    options: (name: string) => texts(`[name=${name}] option`),
    /** How many things are said to be chosen, and what can be done without. */
    chosen: () => [one('#choice-count').textContent, ...texts('#choices button')],
    valueOf: (name: string) => (one(`[name=${name}]`) as HTMLSelectElement).value,
    reset: async () => {
      for (const control of document.querySelectorAll<HTMLInputElement>('select, input'))
        control.value = '';
      await tell(one('#filters'), 'reset');
      // The script waits until a browser has emptied the form.
      await new Promise((resolve) => setTimeout(resolve));
      await settle();
    },
  };
}

test('where nothing is chosen the page stays as it is, and no file is read', async () => {
  const { shown, asked, said, goBack } = await open();
  expect([shown(), said(), asked]).toEqual([{ whole: true, left: false }, '', []]);
  await goBack('');
  expect(asked).toEqual([]);
});

test('a choice leaves its events, says how many, and has an address', async () => {
  const { enter, shown, said, query, titles, options, chosen, one, texts } = await open();
  await enter('[name=acteur]', 'ada');
  expect([query(), said()]).toEqual(['?acteur=ada', '1 événement trouvé']);
  expect(shown()).toEqual({ whole: false, left: true });
  expect(titles()).toEqual(['Ada Touré reçoit un émissaire']);
  expect(one('#results li').className).toBe('reported');
  expect(texts('#results li p')).toEqual([
    '9\u00A0juillet 2025',
    'Ada Touré reçoit un émissaire',
    'Rapporté par Agency · Ada Touré, Ministère · Bamako',
  ]);
  expect(one('#results li .quiet a').getAttribute('href')).toBe('/sous/acteurs/ada/');
  expect(one('#results time').getAttribute('datetime')).toBe('2025-07-09');
  expect(options('certitude')).toEqual(['Tous', 'Confirmé (0)', 'Rapporté (1)', 'Contesté (0)']);
  expect(chosen()).toEqual(['(1)', 'Retirer Ada Touré']);
});

test('a shared address fills the form, and going back empties it', async () => {
  const { said, valueOf, goBack, shown, chosen, options } = await open(
    '?lieu=mali&mots=renverse&depuis=2020',
  );
  expect(said()).toBe('1 événement trouvé');
  expect(['lieu', 'mots', 'depuis', 'acteur'].map(valueOf)).toEqual([
    'mali',
    'renverse',
    '2020',
    '',
  ]);
  expect(chosen()).toEqual(['(3)', 'Retirer Mali', 'Retirer 2020', 'Retirer renverse']);
  await goBack('');
  expect([valueOf('lieu'), said(), ...chosen()]).toEqual(['', '', '']);
  expect(shown()).toEqual({ whole: true, left: false });
  expect(options('certitude')).toEqual(['Tous', 'Confirmé (1)', 'Rapporté (1)', 'Contesté (0)']);
});

test('words are sent with the form, which is emptied at once', async () => {
  const { enter, tell, one, query, said, reset, shown } = await open();
  await enter('[name=mots]', 'ADA emissaire');
  const event = await tell(one('#filters'), 'submit');
  expect(event.defaultPrevented).toBe(true);
  expect([query(), said()]).toEqual(['?mots=ADA+emissaire', '1 événement trouvé']);
  await reset();
  expect([query(), shown()]).toEqual(['', { whole: true, left: false }]);
});

test('an event that lasts and one in another language are shown as the page shows them', async () => {
  const talks = file(`date: 2025-07/2025-08
title: { fr: Pourparlers }
kind: meeting
certainty: confirmed
sources: [agency-2025, journal-2025]`);
  const { document } = await open(
    '?words=pourparlers',
    { 'events/2025-07-talks': talks },
    { edition: english },
  );
  const line = document.querySelector('#results li');
  expect(line?.className).toBe('confirmed span');
  expect(line?.querySelector('.what a')?.getAttribute('lang')).toBe('fr');
  expect(line?.querySelector('.what a')?.hasAttribute('dir')).toBe(false);
});

test('a hundred events are shown at once, and the others when they are asked for', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 120 }, (_, index) => [
      `events/${String(1900 + index)}-day`,
      file(`date: ${String(1900 + index)}
title: { fr: Jour ${String(index)}, en: Day ${String(index)} }
kind: statement
certainty: reported
actors: [ministry]
sources: [agency-2025]`),
    ]),
  );
  const { titles, one } = await open('?acteur=ministry', many);
  expect([titles().length, one('#results button').hidden]).toEqual([100, false]);
  one('#results button').click();
  expect([titles().length, one('#results button').hidden]).toEqual([121, true]);
  expect(titles().at(-1)).toBe('Jour 0');
});

test('where the events cannot be read that is said, and the next choice asks again', async () => {
  let isThere = false;
  const { said, shown, enter, asked, titles } = await open(
    '?acteur=ada',
    {},
    { isThere: () => isThere },
  );
  expect([said(), shown()]).toEqual([french.messages.filters.failed, { whole: true, left: false }]);
  isThere = true;
  await enter('[name=certitude]', 'reported');
  expect([said(), asked.length]).toEqual(['1 événement trouvé', 2]);
  await enter('[name=certitude]', 'disputed');
  expect([said(), titles(), asked.length]).toEqual(['0 événement trouvé', [], 2]);
});

test('where nothing is left, what is chosen can be taken back one by one', async () => {
  const { said, query, document, titles, chosen } = await open('?acteur=ada&certitude=disputed');
  expect([said(), ...chosen()]).toEqual([
    '0 événement trouvé',
    '(2)',
    'Retirer Ada Touré',
    'Retirer Contesté',
  ]);
  document.querySelectorAll<HTMLElement>('#choices button')[1]?.click();
  await settle();
  expect([query(), said(), ...titles()]).toEqual([
    '?acteur=ada',
    '1 événement trouvé',
    'Ada Touré reçoit un émissaire',
  ]);
  expect(chosen()).toEqual(['(1)', 'Retirer Ada Touré']);
});

test('a disputed event says why, and its mark what it is', async () => {
  const disputed = file(`date: "[2025-07-07,2025-07-08]"
title: { fr: Un toll, en: A toll }
kind: statement
certainty: disputed
sources: [agency-2025]
note: { fr: "Un titre dit le 7, trois le 8. Voir la suite.", en: One says so. }`);
  const { one, texts } = await open('?certitude=disputed', { 'events/x': disputed });
  expect(one('#results li').className).toBe('disputed choice statement');
  expect(texts('#results li p').at(-1)).toBe('Un titre dit le 7, trois le 8.');
});

test.each(['dit "oui"', 'l\\’eau]', "$& d'ici"])(
  'words with signs of their own, %s, are looked for as any',
  async (words) => {
    const { shown, chosen, said } = await open(`?mots=${encodeURIComponent(words)}`);
    expect(shown()).toEqual({ whole: false, left: true });
    expect(said()).not.toBe('');
    expect(chosen()).toEqual(['(1)', `Retirer ${words}`]);
  },
);
