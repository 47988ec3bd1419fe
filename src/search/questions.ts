import { createAnswers, type AnswerParts } from './answers.ts';
import type { Answer, Engine, ReadFile } from './engine.ts';
import type { SearchState } from './facets.ts';
import type { SearchPage } from './page.ts';

/** What a reader asks, one question after another. */
export interface Questions {
  /** Asks, unless the answer is on show, and shows what is found; what cannot be read is said. */
  readonly ask: (state: SearchState) => Promise<void>;
  /** The words to which the answer on show is. */
  readonly asked: () => string | undefined;
  /** Fills the lists of choices, when a reader turns to them. */
  readonly turnToLists: (state: SearchState) => void;
}

/** Takes the questions of a reader, of which the last one is answered on the page. */
export function createQuestions(
  parts: AnswerParts,
  page: SearchPage,
  engine: Engine,
  read: ReadFile,
): Questions {
  const answers = createAnswers(parts, page, engine, read);
  let turn = 0;
  let shown:
    { readonly text: string; readonly answer: Answer; readonly isOver: () => boolean } | undefined;
  const clear = (said: string) => {
    parts.results.replaceChildren();
    parts.more.hidden = true;
    parts.status.textContent = said;
  };
  return {
    asked: () => shown?.text,
    turnToLists: (state) => {
      if (shown) answers.turnToLists(state, shown.answer, shown.isOver);
    },
    ask: async (state) => {
      const { text } = state;
      const mine = (turn += 1);
      // An answer does not overtake that to a later question.
      const isOver = () => mine !== turn;
      if (!text) {
        shown = undefined;
        parts.choices.hidden = true;
        clear('');
        return;
      }
      try {
        const known = shown?.text === text ? shown.answer : undefined;
        if (!known) parts.status.textContent = page.words.searching;
        const answer = known ?? (await engine.ask(text));
        if (isOver()) return;
        shown = { text, answer, isOver };
        await answers.show(state, answer, isOver);
      } catch {
        if (!isOver()) clear(page.words.failed);
      }
    },
  };
}
