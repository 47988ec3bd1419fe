import type { FootnoteDefinition, FootnoteReference, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import type { TextFault } from '../domain/entries.ts';
import { tell } from './told.ts';

type Told = Pick<TextFault, 'problem' | 'remedy'>;

const nameOf = ({ label, identifier }: FootnoteDefinition | FootnoteReference): string =>
  `[^${label ?? identifier}]`;

/** Says what is wrong with a note, if anything is. */
function faultOf(note: FootnoteDefinition, isSecond: boolean, isUsed: boolean): Told | undefined {
  const name = nameOf(note);
  if (isSecond)
    return {
      problem: `The note ${name} is written twice, and this one is dropped.`,
      remedy: 'Remove one of the two, or give each its own name.',
    };
  if (!isUsed)
    return {
      problem: `Nothing in the text refers to the note ${name}, and it would not be printed.`,
      remedy: `Write ${name} where it belongs, or remove it.`,
    };
  return note.children.length === 0
    ? { problem: `The note ${name} has no words.`, remedy: 'Write them after the colon.' }
    : undefined;
}

/**
 * Puts the notes of a text at its end, in the order in which the text refers to them, and tells
 * those that a page would drop.
 */
export function remarkNotes() {
  return (tree: Root, file: VFile): void => {
    const order: string[] = [];
    visitParents(tree, 'footnoteReference', (reference, above) => {
      if (!above.some(({ type }) => type === 'footnoteDefinition'))
        order.push(reference.identifier);
      else
        tell(file, {
          ...(reference.position?.start ?? { line: 1, column: 1 }),
          problem: `A note refers to the note ${nameOf(reference)}.`,
          remedy: 'Say in one note what belongs together: a note has none of its own.',
        });
    });
    const notes = new Map<string, FootnoteDefinition>();
    visit(tree, 'footnoteDefinition', (note, index, parent) => {
      if (!parent || index === undefined) return;
      const { identifier } = note;
      const told = faultOf(note, notes.has(identifier), order.includes(identifier));
      const { line, column } = note.position?.start ?? { line: 1, column: 1 };
      if (told) tell(file, { line, column, ...told });
      if (!notes.has(identifier)) notes.set(identifier, note);
      parent.children.splice(index, 1);
      return index;
    });
    for (const identifier of new Set(order)) {
      const note = notes.get(identifier);
      if (note) tree.children.push(note);
    }
  };
}
