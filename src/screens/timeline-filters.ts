import { sortByName } from '../domain/alphabet.ts';
import { placesAround, type Corpus } from '../domain/corpus.ts';
import { yearsCovered, yearsOf } from '../domain/timeline.ts';
import type { Choice, FilterData } from '../filters/data.ts';
import type { ParameterNames } from '../filters/facets.ts';
import type { Edition } from '../edition/edition.ts';
import { aroundName } from '../addresses/paths.ts';
import { nameAmongAll } from '../kinds/namesakes.ts';
import { certainties, eventKinds } from '../kinds/event/schema.ts';
import { eventItem } from '../kinds/event/item.ts';

/** A list to choose from. */
interface FilterSelect {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

/** The form that filters the timeline. */
export interface FilterFormView {
  readonly labels: Edition['messages']['filters'];
  /** Where the events are, for the script. */
  readonly events: string;
  readonly parameters: ParameterNames;
  readonly selects: readonly FilterSelect[];
}

const sortedChoices = (
  edition: Edition,
  entries: readonly { readonly slug: string; readonly name: string }[],
): Choice[] =>
  sortByName(entries, ({ name }) => name, edition.locale).map(({ slug, name }) => [slug, name]);

function choicesOf(corpus: Corpus, edition: Edition): FilterData['choices'] {
  const { kinds, certainty } = edition.messages;
  const named = (index: ReadonlyMap<string, unknown>, all: Corpus['actors'] | Corpus['places']) =>
    [...all.values()]
      .filter(({ slug }) => index.has(slug))
      .map((entry) => ({
        slug: entry.slug,
        name: nameAmongAll(corpus, edition, entry).text,
      }));
  return {
    actor: sortedChoices(edition, named(corpus.eventsOfActor, corpus.actors)),
    place: sortedChoices(edition, named(corpus.eventsAtPlace, corpus.places)),
    kind: eventKinds
      .filter((kind) => corpus.events.some((event) => event.kind === kind))
      .map((kind) => [kind, kinds.event[kind]]),
    certainty: certainties.map((kind) => [kind, certainty[kind]]),
  };
}

/** The form of the filters, with how many events each choice has. */
export function filterForm(corpus: Corpus, edition: Edition): FilterFormView | undefined {
  if (corpus.events.length === 0) return undefined;
  const labels = edition.messages.filters;
  const choices = choicesOf(corpus, edition);
  const counts: Readonly<Record<keyof typeof choices, (value: string) => number>> = {
    actor: (slug) => corpus.eventsOfActor.get(slug)?.length ?? 0,
    place: (slug) => corpus.eventsAtPlace.get(slug)?.length ?? 0,
    kind: (kind) => corpus.events.filter((event) => event.kind === kind).length,
    certainty: (kind) => corpus.events.filter((event) => event.certainty === kind).length,
  };
  const select = (facet: keyof typeof choices): FilterSelect => ({
    name: labels.parameters[facet],
    label: labels[facet],
    options: choices[facet].map(([value, name]) => ({
      value,
      text: `${name} (${String(counts[facet](value))})`,
    })),
  });
  const years = [...yearsOf(corpus.events).keys()].map((year) => ({
    value: year,
    text: edition.year(year),
  }));
  return {
    labels,
    events: edition.path({ to: 'events' }),
    parameters: labels.parameters,
    selects: [
      ...(['actor', 'place', 'kind', 'certainty'] as const).map(select),
      { name: labels.parameters.from, label: labels.from, options: years },
      { name: labels.parameters.to, label: labels.to, options: years },
    ],
  };
}

/** The file of events from which the filters work: every event, newest first. */
export function filterData(corpus: Corpus, edition: Edition): FilterData {
  const { messages, path } = edition;
  const choices = choicesOf(corpus, edition);
  const places = (list: readonly Choice[]) => new Map(list.map(([value], index) => [value, index]));
  const indexes = { actor: places(choices.actor), place: places(choices.place) };
  const entryAt = (section: 'actors' | 'places') =>
    aroundName((slug) => path({ to: 'entry', section, slug }));
  return {
    locale: edition.locale,
    choices,
    paths: { actor: entryAt('actors'), place: entryAt('places') },
    results: messages.filters.results,
    more: messages.filters.more,
    events: corpus.events.toReversed().map((event) => {
      const item = eventItem(corpus, edition, event);
      const around = event.places.flatMap((slug) => placesAround(corpus.places, slug).slice(1));
      const placesOf = (slugs: readonly string[]) =>
        [...new Set(slugs)].flatMap((slug) => indexes.place.get(slug) ?? []);
      return {
        href: item.href ?? '',
        date: item.date.map(({ text, datetime }) => (datetime ? [text, datetime] : [text])),
        marks: item.marks,
        title: item.title.text,
        ...(item.title.lang ? { lang: item.title.lang } : {}),
        ...(item.title.dir ? { dir: item.title.dir } : {}),
        words: item.certainty.words,
        ...(item.reason ? { reason: item.reason.text } : {}),
        years: yearsCovered(event.date),
        actor: event.actors.flatMap((slug) => indexes.actor.get(slug) ?? []),
        place: placesOf(event.places),
        around: placesOf(around.filter((slug) => !event.places.includes(slug))),
        kind: choices.kind.findIndex(([kind]) => kind === event.kind),
        certainty: certainties.indexOf(event.certainty),
      };
    }),
  };
}
