import { expect, test } from 'vitest';
import { actorCard } from '../../src/kinds/actor/card.ts';
import { actorView } from '../../src/kinds/actor/view.ts';
import { eventPages } from '../../src/kinds/entity.ts';
import { furtherView } from '../../src/kinds/further.ts';
import { corpusOf, file, smallWorld } from '../content.ts';
import { english, french } from '../editions.ts';

const dayOf = (index: number) => new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10);

const corpus = corpusOf({
  ...smallWorld,
  ...Object.fromEntries(
    Array.from({ length: 230 }, (_, index) => [
      `events/day-${String(index)}`,
      file(
        `date: ${dayOf(index)}\ntitle: { fr: Jour ${String(index)}, en: Day ${String(index)} }\nkind: meeting\ncertainty: reported\nactors: [ada]\nplaces: [bamako]\nsources: [agency-2025]`,
      ),
    ]),
  ),
});
const ada = corpus.actors.get('ada') ?? fail();
const card = actorCard(corpus, french, ada);

test('the events of an actor go on over pages, each once, newest first', () => {
  const [, ...others] = eventPages(corpus, ada);
  const shown = [
    ...actorView(corpus, french, ada).runs,
    ...others.flatMap((slice) => furtherView(corpus, french, ada, slice, card).runs),
  ].flatMap(({ events }) => events.map(({ id }) => id));
  expect(shown).toEqual(
    eventPages(corpus, ada).flatMap(({ items }) => items.map(({ slug }) => slug)),
  );
  expect(shown[0]).toBe('day-229');
  expect(new Set(shown).size).toBe(shown.length);
});

test('a further page leads back to the first and on, and has a title of its own', () => {
  const [first, second = first] = eventPages(corpus, ada);
  expect(actorView(corpus, french, ada).pager?.next?.href).toBe('/sous/acteurs/ada/page/2/');
  const view = furtherView(corpus, english, ada, second, actorCard(corpus, english, ada));
  expect(view.title).toBe('Ada Touré, page 2 of 3');
  expect(view.first).toEqual({ text: 'Ada Touré', href: '/sous/en/actors/ada/' });
  expect([view.pager?.previous?.href, view.pager?.next?.href]).toEqual([
    '/sous/en/actors/ada/',
    '/sous/en/actors/ada/page/3/',
  ]);
  expect(view.shell.canonical).toBe('https://site.example/sous/en/actors/ada/page/2/');
  expect(view.shell.card).toEqual(actorView(corpus, english, ada).shell.card);
  expect(view.runs[0]?.held?.text).toBe('Minister');
});

test('a place goes on likewise, and one of few events has one page', () => {
  const bamako = corpus.places.get('bamako') ?? fail();
  const [first, second = first] = eventPages(corpus, bamako);
  expect(furtherView(corpus, french, bamako, second, card).title).toBe('Bamako, page 2 sur 3');
  expect(actorView(corpusOf(smallWorld), french, ada).pager).toBeUndefined();
});

function fail(): never {
  throw new Error('An entry that the test has written is missing.');
}
