import { element } from '../client/element.ts';
import { narrow, type Narrowed } from '../client/narrow.ts';
import { once } from '../client/once.ts';
import { sentence } from '../client/sentence.ts';
import { createChoices } from './choices.ts';
import type { Answer, Engine, ReadFile } from './engine.ts';
import { createValues, facets, type Facet, type SearchState } from './facets.ts';
import { facetFile, type FacetFile } from './files.ts';
import type { Names } from './names.ts';
import { kindOfValue, type SearchPage } from './page.ts';
import { createResults } from './results.ts';

/** Files of facets longer than this are read only when a reader turns to the choices. */
const shortFacets = 60_000;

/** The parts of the page that show an answer. */
export interface AnswerParts {
  readonly choices: HTMLElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  readonly more: HTMLButtonElement;
}

/** Says how many results there are and what else was looked for, or what to do where none is. */
function showCount(
  status: HTMLElement,
  { results, words, manifest }: SearchPage,
  { hits, near }: Answer,
  count: number,
): void {
  const none = hits.length ? words.noneChosen : words.none;
  const meant = near.length ? `. ${words.near} ${near.join(', ')}` : '';
  const advice = hits.length ? '' : `. ${words.advice}`;
  status.replaceChildren(
    element('strong', {}, count ? sentence(results, count, manifest.locale) : none),
    count ? meant : advice,
  );
}

/** Narrows an answer by the choices; by actors and places where their file and names are read. */
function narrowAnswer(
  page: SearchPage,
  { hits }: Answer,
  state: SearchState,
  [file, names]: readonly [FacetFile, Names] | readonly [] = [],
): Narrowed<number, Facet> {
  const positionOf = (facet: 'actor' | 'place') => {
    const slug = state[facet];
    return slug && names?.position(facet, slug);
  };
  return narrow(
    hits.map(({ id }) => id),
    facets,
    createValues(page.manifest, file),
    {
      // A kind that there is not has no results.
      kind: kindOfValue(page, state.kind) ?? state.kind,
      year: state.year,
      actor: positionOf('actor'),
      place: positionOf('place'),
    },
  );
}

/** What an answer is shown by. */
export interface Answers {
  /** Shows what an answer has of some choices, until `isOver`. */
  readonly show: (state: SearchState, answer: Answer, isOver: () => boolean) => Promise<void>;
  /** Fills lists that are too long to be read before a reader turns to them. */
  readonly turnToLists: (...shown: Parameters<Answers['show']>) => void;
}

/** Makes what shows answers: how many results, these, and by what they can be narrowed. */
export function createAnswers(
  { choices, status, results, more }: AnswerParts,
  page: SearchPage,
  engine: Engine,
  read: ReadFile,
): Answers {
  const { manifest } = page;
  const showResults = createResults(results, more, engine.record, manifest.locale);
  const showChoices = createChoices(choices, page);
  const loadLists = once(() =>
    Promise.all([read(facetFile) as Promise<FacetFile>, engine.names()]),
  );
  let wantsLists = manifest.lengths.facets < shortFacets;

  /** Fills the lists of actors and places; where they cannot be read, the results remain. */
  const showLists: Answers['show'] = (state, answer, isOver) =>
    loadLists().then(
      (lists) => {
        if (isOver()) return;
        showChoices(state, narrowAnswer(page, answer, state, lists).counts, lists[1]);
      },
      () => {
        wantsLists = false;
      },
    );

  return {
    async show(state, answer, isOver) {
      const isListed = state.actor ?? state.place;
      const lists = isListed ? await loadLists() : ([] as const);
      if (isOver()) return;
      const { found, counts } = narrowAnswer(page, answer, state, lists);
      showCount(status, page, answer, found.length);
      if (answer.hits.length) showChoices(state, counts, lists[1]);
      else choices.hidden = true;
      await showResults(found, answer.terms, isOver);
      // The results come before what they can be narrowed by.
      if (wantsLists && !isListed && !isOver() && answer.hits.length)
        await showLists(state, answer, isOver);
    },
    turnToLists(...shown) {
      if (wantsLists) return;
      wantsLists = true;
      void showLists(...shown);
    },
  };
}
