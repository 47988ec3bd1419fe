import type { Page } from '../addresses/pages.ts';
import type { Slice } from '../domain/paging.ts';
import type { Edition } from '../edition/edition.ts';

/** The links that lead through the pages of a list. */
export interface Pager {
  readonly label: string;
  readonly pages: readonly {
    readonly href: string;
    readonly text: string;
    readonly label: string;
    readonly isHere: boolean;
  }[];
  readonly previous?: { readonly href: string; readonly text: string };
  readonly next?: { readonly href: string; readonly text: string };
}

/** Makes the links between the pages of a list; none for a list of one page. */
export function pagerOf(
  edition: Edition,
  { number, of }: Slice<unknown>,
  pageAt: (number: number) => Page,
): Pager | undefined {
  if (of < 2) return undefined;
  const { pager } = edition.messages;
  const to = (target: number, text: string) => ({
    href: edition.path(pageAt(target)),
    text,
  });
  return {
    label: pager.label,
    pages: Array.from({ length: of }, (_, index) => ({
      ...to(index + 1, String(index + 1)),
      label: pager.page(index + 1),
      isHere: index + 1 === number,
    })),
    ...(number > 1 ? { previous: to(number - 1, pager.previous) } : {}),
    ...(number < of ? { next: to(number + 1, pager.next) } : {}),
  };
}

/** The title of a page of a list: its number is told from the second on. */
export const pagedTitle = (
  edition: Edition,
  title: string,
  { number, of }: Slice<unknown>,
): string => (number > 1 ? edition.messages.pager.title(title, number, of) : title);
